import { randomUUID } from 'node:crypto';
import { Account } from '@app/access';
import { Database, system } from '@app/database';
import { ChangeWishes, DeliverMessage } from '@app/notifications';
import { type EventName, Outbox } from '@app/outbox';
import { DateTime } from 'luxon';
import { type Domain, startDomain } from '../support/domain';
import { aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { SmtpSink } from '../support/smtp-sink';

export let sink: SmtpSink;
export let domain: Domain;

beforeAll(async () => {
  sink = await SmtpSink.open();
  domain = await startDomain(sink.url);
});

afterAll(async () => {
  await domain.close();
  await sink.close();
});

type Resident = Awaited<ReturnType<typeof aResident>>;

/** A resident whose interest is with the coordinator, and a group with one member. */
export async function aScene() {
  const { manager } = domain.admin;
  const resident = await aResident(manager);
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string);
  const matchId = await aMatch(manager, resident.personId as string, opening, { state: 'with-group' });
  return { resident, group, groupId: group.groupIds[0] as string, matchId };
}

/** Writes the message and gives its row's id. */
export async function written(event: EventName, recipientId: string, subjectId: string): Promise<string> {
  const eventId = randomUUID();
  await domain
    .get(Database)
    .withActor(system('delivery'), (tx) =>
      domain.get(Outbox).add(tx, { event, eventId, recipientId, subjectId, now: new Date() }),
    );
  const [row] = await domain.admin.query('SELECT id FROM outbox WHERE event_id = $1', [eventId]);
  return row.id;
}

export const row = async (id: string) =>
  (await domain.admin.query('SELECT * FROM outbox WHERE id = $1', [id]))[0];
export const deliver = (id: string) => domain.get(DeliverMessage).run(id);
export const wish = (change: Parameters<ChangeWishes['run']>[0], who: Resident) =>
  domain.get(ChangeWishes).run(change, who, new Date());

export async function mailsTo(accountId: string) {
  const { email } = await domain.admin.manager.findOneByOrFail(Account, { id: accountId });
  return sink.to(email);
}

/** Hours around the present one in Tokyo, so that it is night now. */
export function nightNow() {
  const { hour } = DateTime.now().setZone('Asia/Tokyo');
  return { from: hour, until: (hour + 2) % 24 };
}
