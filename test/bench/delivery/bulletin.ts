import { setTimeout as wait } from 'node:timers/promises';
import type { Recipient, Stage } from '../../faults/delivery/stage';
import { Sink } from './sink';
import { MAIL_CONNECTIONS } from './sizes';
import { Writer } from './writer';

const APPROVALS = 300;
const EVERY_MS = 100;
const WITHIN_MS = 60_000;

/** How long approvals take to their 250 alone, and while a bulletin is being sent to everybody. */
export async function approvalsBesideBulletin(stage: Stage, bulletin: number) {
  const sink = await Sink.open();
  const writer = await Writer.open(stage.database.appUrl, stage.redis?.url ?? null);
  try {
    await stage.startWorker({ smtpUrl: sink.url, mailConnections: MAIL_CONNECTIONS });
    await delays(stage, writer, sink, 50);
    const alone = await delays(stage, writer, sink, APPROVALS);
    const ids = await stage.write(bulletin, 0, 'digest');
    const before = await sink.count();
    await sink.untilCount(before + bulletin / 100, WITHIN_MS);
    const since = performance.now();
    const beside = await delays(stage, writer, sink, APPROVALS);
    const seconds = (performance.now() - since) / 1000;
    const sent = (await sink.count()) - before - bulletin / 100 - APPROVALS;
    return [
      figure('approvals alone, p99 from commit to 250, ms', p99(alone)),
      figure(`approvals beside a bulletin to ${ids.length}, p99 from commit to 250, ms`, p99(beside)),
      figure('the bulletin meanwhile, messages a second', Math.round(sent / seconds)),
    ];
  } finally {
    await writer.close();
    sink.close();
  }
}

const figure = (name: string, value: number) => ({ figure: name, value, target: null, pass: null });

/** Milliseconds from each commit to the mail server's 250. */
async function delays(stage: Stage, writer: Writer, sink: Sink, count: number): Promise<number[]> {
  const committed = new Map<string, number>();
  for (const person of (await stage.people(count)) as Recipient[]) {
    committed.set(await writer.write(person), Date.now());
    await wait(EVERY_MS);
  }
  const ids = await idsOf(stage, [...committed.keys()]);
  for (let tries = 0; tries < 600; tries++) {
    const times = await sink.times();
    const came = ids.filter(({ id }) => times.has(id));
    if (came.length === ids.length)
      return came.map(({ id, eventId }) => (times.get(id) as number) - (committed.get(eventId) as number));
    await wait(100);
  }
  throw new Error('approvals did not arrive');
}

function idsOf(stage: Stage, eventIds: readonly string[]): Promise<{ id: string; eventId: string }[]> {
  return stage.admin.query('SELECT id, event_id AS "eventId" FROM outbox WHERE event_id = ANY ($1)', [
    eventIds,
  ]);
}

function p99(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0);
}
