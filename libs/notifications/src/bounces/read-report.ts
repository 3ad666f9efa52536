import { type ParsedMail, type SimpleParserOptions, simpleParser } from 'mailparser';

/** What a mail that came back says (RFC 3464). */
export interface DeliveryReport {
  /** Where it came to: header lines and addresses, among which the signed one stands. */
  readonly cameTo: readonly string[];
  /** `failed`: nobody tries it any more; `delayed`: it is still tried. `null`: the mail is no report of a delivery. */
  readonly action: 'failed' | 'delayed' | null;
  /** The enhanced status, `5.1.1`; `null` where none is given. */
  readonly status: string | null;
}

const ADDRESSED = ['to', 'delivered-to', 'x-original-to', 'envelope-to'];
const AS_ATTACHMENT: SimpleParserOptions = {
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipImageLinks: true,
  skipTextToHtml: true,
};

/** Reads a mail as the mail server hands it over. Never throws for what a mail may hold. */
export async function readReport(raw: Buffer): Promise<DeliveryReport> {
  const mail = await simpleParser(raw, AS_ATTACHMENT);
  const fields = fieldsOf(partOf(mail));
  return { cameTo: cameTo(mail), action: actionOf(fields), status: statusOf(fields) };
}

function cameTo(mail: ParsedMail): string[] {
  return mail.headerLines.filter(({ key }) => ADDRESSED.includes(key)).map(({ line }) => line);
}

function partOf({ attachments }: ParsedMail): string {
  const part = attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  return part?.content.toString('latin1') ?? '';
}

/** Header fields of all its blocks, folded lines joined; the last recipient's stand. */
function fieldsOf(part: string): ReadonlyMap<string, string> {
  const lines = part.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const pairs = lines.flatMap((line) => {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    return name && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : [];
  });
  return new Map(pairs);
}

function actionOf(fields: ReadonlyMap<string, string>): DeliveryReport['action'] {
  const action = fields.get('action')?.toLowerCase();
  return action === 'failed' || action === 'delayed' ? action : null;
}

function statusOf(fields: ReadonlyMap<string, string>): string | null {
  return /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null;
}
