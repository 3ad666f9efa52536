import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const PATIENCE_MS = 30_000;

export interface SunkMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** The iCalendar files that came with it. */
  readonly calendars: readonly string[];
  /** By their names in lower case, each time that they stand there. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/** A real SMTP server that keeps what it accepts. */
export class SmtpSink {
  readonly mails: SunkMail[] = [];
  /** Answers the next transactions with these codes instead of 250. */
  readonly refusals: number[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<SmtpSink> {
    let sink: SmtpSink;
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, done) => {
        simpleParser(stream).then((mail) => {
          const refusal = sink.refusals.shift();
          if (refusal) return done(Object.assign(new Error('refused'), { responseCode: refusal }));
          sink.mails.push(sunk(mail, session.envelope.rcptTo[0]?.address ?? ''));
          done();
        }, done);
      },
    });
    sink = new SmtpSink(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to(address: string): SunkMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  /** Waits for the n-th mail to an address. */
  nth(address: string, n: number): Promise<SunkMail> {
    return this.found(address, (mails) => mails[n - 1], `mail ${n}`);
  }

  /** Waits for the next link to sign in, after so many mails: news of something else may come in between. */
  signIn(address: string, after: number): Promise<SunkMail> {
    const next = (mails: SunkMail[]) => mails.slice(after).find(({ text }) => text.includes('/sign-in/'));
    return this.found(address, next, 'a link to sign in');
  }

  private async found(
    address: string,
    of: (mails: SunkMail[]) => SunkMail | undefined,
    what: string,
  ): Promise<SunkMail> {
    const end = Date.now() + PATIENCE_MS;
    while (!of(this.to(address)) && Date.now() < end) await wait(50);
    const mail = of(this.to(address));
    if (!mail) throw new Error(`${what} to ${address} did not arrive; ${this.to(address).length} mails did`);
    return mail;
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed));
  }
}

function sunk(mail: ParsedMail, to: string): SunkMail {
  return {
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    messageId: mail.messageId ?? '',
    calendars: mail.attachments
      .filter(({ contentType }) => contentType === 'text/calendar')
      .map(({ content }) => content.toString('utf8')),
    headers: headersOf(mail),
  };
}

function headersOf({ headerLines }: ParsedMail): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const { key, line } of headerLines) {
    const value = line.slice(line.indexOf(':') + 1).replace(/\r?\n\s+/g, '');
    headers[key] = [...(headers[key] ?? []), value.trim()];
  }
  return headers;
}
