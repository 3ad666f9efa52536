import { randomUUID } from 'node:crypto';
import { Database } from '@app/database';
import { DeliverMessage } from '@app/notifications';
import { Outbox } from '@app/outbox';
import type { SmtpSink, SunkMail } from '../../support/smtp-sink';
import { between } from '../support/chance';
import { CHANGES, DELIVERY } from './changes';
import { mayBeTold, TOLD, type Told } from './model';
import type { World } from './world';

const MOST_CHANGES = 5;
const NAME = '佐藤';

export interface Ended {
  readonly event: Told;
  readonly changes: readonly string[];
  readonly mails: number;
  /** Mails to somebody who may not be told, at the moment at which they left. */
  readonly wrong: number;
  /** The resident's name in a mail to a group that may not read it. */
  readonly named: number;
  /** Somebody who may be told, and was to be, has no mail. */
  readonly lost: number;
  readonly twice: number;
}

/** A message is written, things happen, and it is sent: what arrived is held against the model. */
export async function aHistory(world: World, sink: SmtpSink, next: () => number): Promise<Ended> {
  const pick = <T>(list: readonly T[]) => list[between(0, list.length - 1, next)] as T;
  const event = pick(Object.keys(TOLD) as Told[]);
  const changes = Array.from({ length: between(0, MOST_CHANGES, next) }, () => pick(Object.keys(CHANGES)));
  // The first may happen before the message is written: whoever has left by then is not written to at all.
  const before = between(0, 1, next);
  for (const change of changes.slice(0, before)) await CHANGES[change]?.(world);
  const eventId = await write(world, event);
  for (const change of changes.slice(before)) await CHANGES[change]?.(world);
  const since = sink.mails.length;
  await deliverAll(world, eventId);
  return judge(world, event, changes, mailsOf(world, sink, since, await rowsOf(world, eventId)));
}

async function write({ domain, model, ...world }: World, event: Told): Promise<string> {
  const eventId = randomUUID();
  const { to } = TOLD[event];
  const subjectId = { link: world.linkId, guardian: world.requestId }[to as 'link'] ?? world.matchId;
  const staff = [world.headId, ...world.staffIds.filter((_, at) => model.staff[at]?.isHere)];
  const members = world.memberIds.filter((_, at) => model.members[at]?.isIn);
  const recipients = {
    group: members.length > 0 ? members : staff,
    ...{
      resident: [world.residentId],
      link: [world.residentId],
      centre: staff,
      guardian: [world.guardianId],
    },
  }[to];
  await domain
    .get(Database)
    .withActor(DELIVERY, (tx) =>
      domain.get(Outbox).addAll(tx, recipients, { event, eventId, subjectId, now: new Date() }),
    );
  return eventId;
}

const rowsOf = async ({ manager }: World, eventId: string, more = ''): Promise<string[]> =>
  (await manager.query(`SELECT id FROM outbox WHERE event_id = $1${more}`, [eventId])).map(
    ({ id }: { id: string }) => id,
  );

/** What is handed on is written by a delivery: it has its turn in the next round. */
async function deliverAll(world: World, eventId: string): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const waiting = await rowsOf(world, eventId, ' AND sent_at IS NULL AND failed_at IS NULL');
    if (waiting.length === 0) return;
    await Promise.all(waiting.map((id) => world.domain.get(DeliverMessage).run(id)));
  }
}

function mailsOf({ addresses, model }: World, sink: SmtpSink, since: number, rows: readonly string[]) {
  const ours = sink.mails.slice(since).filter(({ to }) => addresses.has(to) || to === model.head);
  return ours.filter(({ messageId }) => rows.some((id) => messageId.includes(id)));
}

function judge({ model }: World, event: Told, changes: readonly string[], mails: readonly SunkMail[]): Ended {
  const allowed = mayBeTold(model, event);
  const reached = new Set(mails.map(({ to }) => to));
  const isForGroup = TOLD[event].to === 'group';
  const named = mails.filter(({ text, html }) => `${text}${html}`.includes(NAME));
  return {
    ...{ event, changes, mails: mails.length },
    wrong: mails.filter(({ to }) => !allowed.includes(to)).length,
    named: isForGroup && !model.isNameOpen ? named.length : 0,
    lost: allowed.length > 0 && reached.size === 0 ? 1 : 0,
    twice: mails.length - reached.size,
  };
}
