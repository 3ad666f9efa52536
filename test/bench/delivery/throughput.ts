import type { Recipient, Stage } from '../../faults/delivery/stage';
import { inLanes } from '../../faults/support/in-lanes';
import { bareQueue } from './bare-queue';
import { mailAlone } from './mail-alone';
import { Sink } from './sink';
import { LANES, MAIL_CONNECTIONS } from './sizes';
import { Writer } from './writer';

const WITHIN_MS = 120_000;
const WARM_UP = 300;

/** Messages a second from commit to 250, and beside it what the queue alone and the mail alone can carry. */
export async function throughput(stage: Stage, messages: number) {
  const redisUrl = stage.redis?.url ?? null;
  const queue = redisUrl ? 'Redis' : 'PostgreSQL';
  const bare = await bareQueue(redisUrl, stage.database.appUrl, messages);
  const mails = await mailAlone(messages);
  const sent = await delivered(stage, redisUrl, messages);
  const ratio = Math.round((sent / bare) * 100) / 100;
  return [
    {
      figure: `jobs a second through BullMQ alone, on ${queue}`,
      value: Math.round(bare),
      target: null,
      pass: null,
    },
    { figure: 'mails a second through nodemailer alone', value: Math.round(mails), target: null, pass: null },
    {
      figure: `messages a second from commit to 250, on ${queue}`,
      value: Math.round(sent),
      target: null,
      pass: null,
    },
    redisUrl
      ? { figure: `ratio, on ${queue}`, value: ratio, target: '≥ 0.5', pass: ratio >= 0.5 }
      : { figure: `ratio, on ${queue}`, value: ratio, target: null, pass: null },
  ];
}

async function delivered(stage: Stage, redisUrl: string | null, messages: number): Promise<number> {
  const sink = await Sink.open();
  const writer = await Writer.open(stage.database.appUrl, redisUrl);
  try {
    await stage.startWorker({ smtpUrl: sink.url, mailConnections: MAIL_CONNECTIONS });
    await write(writer, await stage.people(WARM_UP));
    await sink.untilCount(WARM_UP, WITHIN_MS);
    const people = await stage.people(messages);
    const since = performance.now();
    await write(writer, people);
    await sink.untilCount(WARM_UP + messages, WITHIN_MS);
    return messages / ((performance.now() - since) / 1000);
  } finally {
    await writer.close();
    sink.close();
  }
}

async function write(writer: Writer, people: readonly Recipient[]): Promise<void> {
  let n = 0;
  await inLanes(people.length, LANES, async () => {
    const person = people[n++] as Recipient;
    await writer.write(person);
  });
}
