import { randomUUID } from 'node:crypto';
import { RingDueClocks, StartMissingClocks } from '@app/clocks';
import { Database, system } from '@app/database';
import { DeskQuery } from '@app/matches';
import { DeliverMessage, SendAgain, TellOtherwise, UndeliveredQuery } from '@app/notifications';
import { Outbox } from '@app/outbox';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, NOW } from '../support/factories';
import { SmtpSink } from '../support/smtp-sink';

let sink: SmtpSink;
let domain: Domain;
let coordinator: Awaited<ReturnType<typeof aCoordinator>>;

beforeAll(async () => {
  sink = await SmtpSink.open();
  domain = await startDomain(sink.url);
  coordinator = await aCoordinator(domain.admin.manager);
});

afterAll(async () => {
  await domain.close();
  await sink.close();
});

/** A message to the representative of 永山グリーンクラブ. */
async function write(event: 'group-registered' | 'sign-in-link' = 'group-registered'): Promise<string> {
  const group = await aGroup(domain.admin.manager);
  const [subjectId, eventId] = [group.groupIds[0] as string, randomUUID()];
  const message = { event, eventId, recipientId: group.accountId, subjectId, now: NOW };
  await domain.get(Database).withActor(system('delivery'), (tx) => domain.get(Outbox).add(tx, message));
  const [row] = await domain.admin.query('SELECT id FROM outbox WHERE event_id = $1', [eventId]);
  return row.id;
}

async function refused(code = 550): Promise<string> {
  const id = await write();
  sink.refusals.push(code);
  await domain.get(DeliverMessage).run(id);
  return id;
}

const onDesk = async () => {
  const rows = await domain.get(Database).withActor(coordinator, (tx) => domain.get(DeskQuery).run(tx, null));
  return rows.filter(({ kind }) => kind === 'undelivered');
};
const row = async (id: string) => (await domain.admin.query('SELECT * FROM outbox WHERE id = $1', [id]))[0];
const clockOf = async (id: string) =>
  (await domain.admin.query('SELECT owner, settled_at FROM clocks WHERE subject_id = $1', [id]))[0];

describe('what could not be delivered', () => {
  it('stands on the desk with whom and what it is about, once it is refused for good', async () => {
    const id = await refused();
    const [one] = (await onDesk()).filter((each) => each.id === id);
    expect(one).toMatchObject({ title: '永山グリーンクラブ', isOverdue: false });
    const detail = await domain
      .get(Database)
      .withActor(coordinator, (tx) => domain.get(UndeliveredQuery).one(tx, id, null));
    expect(detail).toMatchObject({ event: 'group-registered', failure: 'smtp-550', attempts: 1 });
  });

  it('stands there after four hours of trouble that may pass, and not before', async () => {
    const id = await refused(451);
    expect((await onDesk()).map((each) => each.id)).not.toContain(id);
    await domain.admin.query("UPDATE outbox SET troubled_since = now() - interval '4 hours' WHERE id = $1", [
      id,
    ]);
    expect((await onDesk()).map((each) => each.id)).toContain(id);
  });

  it('leaves out what was taken back, and links asked for at an address that does not exist', async () => {
    const taken = await refused();
    await domain.admin.query("UPDATE outbox SET failure = 'taken-back' WHERE id = $1", [taken]);
    const link = await refused();
    await domain.admin.query("UPDATE outbox SET event = 'sign-in-link' WHERE id = $1", [link]);
    const ids = (await onDesk()).map((each) => each.id);
    expect(ids).not.toContain(taken);
    expect(ids).not.toContain(link);
  });

  it('is settled once, by whoever tells it otherwise', async () => {
    const id = await refused();
    await domain.get(StartMissingClocks).run();
    await domain.get(TellOtherwise).run(id, coordinator, NOW);
    expect(await row(id)).toMatchObject({ told_by: coordinator.accountId, told_at: NOW });
    expect((await clockOf(id)).settled_at).not.toBeNull();
    expect((await onDesk()).map((each) => each.id)).not.toContain(id);
    await expect(domain.get(TellOtherwise).run(id, coordinator, NOW)).rejects.toMatchObject({
      code: 'message-unknown',
    });
  });

  it('goes out when it is tried again', async () => {
    const id = await refused();
    await domain.get(SendAgain).run(id, coordinator, NOW);
    await domain.get(DeliverMessage).run(id);
    expect((await row(id)).sent_at).not.toBeNull();
    expect((await onDesk()).map((each) => each.id)).not.toContain(id);
  });

  it('is for the centre only', async () => {
    const id = await refused();
    const member = await aGroup(domain.admin.manager);
    await expect(domain.get(TellOtherwise).run(id, member, NOW)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(domain.get(SendAgain).run(id, member, NOW)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('goes on to the head coordinator after two working days', async () => {
    const id = await refused();
    await domain.get(StartMissingClocks).run();
    const days = (n: number) => new Date(Date.now() + n * 24 * 3600_000);
    await domain.get(RingDueClocks).run(days(6));
    expect((await clockOf(id)).owner).toBe('head-coordinator');
    expect((await onDesk()).find((each) => each.id === id)).toMatchObject({ isOverdue: true });
    await domain.get(RingDueClocks).run(days(61));
    expect((await row(id)).told_at).not.toBeNull();
  });
});
