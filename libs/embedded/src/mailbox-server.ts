import { createWriteStream, mkdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { newMailId } from './mail-id';

const LARGEST_MAIL = 10 * 1024 * 1024;

/** The demo's mail server: whatever it is given stays in one folder, a file each. */
export class MailboxServer {
  private constructor(
    private readonly server: SMTPServer,
    /** For `SMTP_URL`. */
    readonly url: string,
  ) {}

  /** Listens on a free port of this machine alone. */
  static async open(folder: string): Promise<MailboxServer> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST_MAIL,
      closeTimeout: 1000,
      onData: (stream, _session, done) => keep(stream, folder).then(() => done(), done),
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    return new MailboxServer(server, `smtp://127.0.0.1:${port}`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A mail gets its name only when it is complete, so that no reader sees half of one. */
async function keep(stream: SMTPServerDataStream, folder: string): Promise<void> {
  const path = join(folder, `${newMailId(new Date())}.eml`);
  await pipeline(stream, createWriteStream(`${path}.new`, { mode: 0o600 }));
  if (!stream.sizeExceeded) return rename(`${path}.new`, path);
  await rm(`${path}.new`);
  throw Object.assign(new Error('The mail is larger than 10 MB'), { responseCode: 552 });
}
