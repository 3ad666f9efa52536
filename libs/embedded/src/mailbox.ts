import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { timeOfMailId } from './mail-id';

/** One mail of the demo's mailbox. */
export interface MailboxMail {
  readonly id: string;
  readonly at: Date;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text, as it was sent. */
  readonly text: string;
  /** The HTML part, not made safe; `null` if there is none. */
  readonly html: string | null;
}

/** The newest mails first, at most `limit`; an empty list if the folder is not there yet. */
export async function readMailbox(folder: string, limit = 100): Promise<MailboxMail[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -'.eml'.length));
  const newest = ids.filter(timeOfMailId).sort().reverse().slice(0, limit);
  const mails = await Promise.all(newest.map((id) => readMail(folder, id)));
  return mails.filter((mail) => mail !== null);
}

/** One mail, or `null` if there is none of this name; a name that is no mail's name touches no file. */
export async function readMail(folder: string, id: string): Promise<MailboxMail | null> {
  const at = timeOfMailId(id);
  if (!at) return null;
  const file = await readFile(join(folder, `${id}.eml`)).catch(() => null);
  return file && mailOf(id, at, await simpleParser(file));
}

function mailOf(id: string, at: Date, mail: ParsedMail): MailboxMail {
  return {
    id,
    at,
    from: mail.from?.text ?? '',
    to: textOf(mail.to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || null,
  };
}

function textOf(to: AddressObject | AddressObject[] | undefined): string {
  if (!to) return '';
  return Array.isArray(to) ? to.map((each) => each.text).join(', ') : to.text;
}
