import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { readMail, readMailbox } from './mailbox';
import { MailboxServer } from './mailbox-server';

let folder: string;
let server: MailboxServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
  server = await MailboxServer.open(folder);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function send(subject: string, text: string) {
  const mail = { from: 'つむぎ <tsumugi@localhost>', to: 'misaki.sato@example.jp', subject, text };
  return createTransport(server.url).sendMail(mail);
}

describe('the demo mailbox', () => {
  it('keeps what it is given, the newest first', async () => {
    await send('お申し込みを受け付けました', '「花壇の水やり」');
    await send('団体から返事がありました', 'http://localhost:3000/me');
    const mails = await readMailbox(folder);
    expect(mails.map(({ subject }) => subject)).toEqual([
      '団体から返事がありました',
      'お申し込みを受け付けました',
    ]);
    expect(await readMail(folder, mails[1]!.id)).toMatchObject({
      to: 'misaki.sato@example.jp',
      text: expect.stringContaining('「花壇の水やり」'),
    });
  });

  it('refuses a mail that is too large, and keeps nothing of it', async () => {
    await expect(send('写真', 'あ'.repeat(6 * 1024 * 1024))).rejects.toMatchObject({ responseCode: 552 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('finds nothing under a name that is no mail', async () => {
    expect(await readMail(folder, '../secrets')).toBeNull();
  });
});
