import { translator } from '@app/language';
import { letterHtml, letterText, sampleOrder, writeLetter } from '@app/notifications';
import { createTransport } from 'nodemailer';
import { inLanes } from '../../faults/support/in-lanes';
import { MAIL_CONNECTIONS, WORKER_AT_ONCE } from './sizes';

/** Sends one letter, written once, so many times to SMTP_URL; says how many seconds that took. */
async function send(count: number): Promise<void> {
  const t = translator('ja');
  const letter = writeLetter(sampleOrder('group-registered', 'ja', 'http://localhost:3000', new Date()));
  const words = { subject: letter.subject, text: letterText(letter, t), html: letterHtml(letter, t, 'ja') };
  const transport = createTransport({
    url: process.env.SMTP_URL,
    pool: true,
    maxConnections: MAIL_CONNECTIONS,
    maxMessages: 1000,
  } as object);
  const since = performance.now();
  let n = 0;
  await inLanes(count, WORKER_AT_ONCE, async () => {
    n += 1;
    const messageId = `<alone-${n}@localhost>`;
    await transport.sendMail({
      ...words,
      messageId,
      from: 'つむぎ <tsumugi@localhost>',
      to: 'a@example.jp',
    });
  });
  process.send?.({ seconds: (performance.now() - since) / 1000 });
}

process.on('message', ({ count }: { count: number }) => void send(count));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
