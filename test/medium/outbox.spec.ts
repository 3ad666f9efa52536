import { randomUUID } from 'node:crypto';
import { Database, system } from '@app/database';
import { GroupMember } from '@app/groups';
import { JobQueue } from '@app/jobs';
import { DeliverMessage } from '@app/notifications';
import { DueMessagesQuery, leaseMessage, Outbox } from '@app/outbox';
import { type Domain, startDomain } from '../support/domain';
import { aGroup, anAccount, NOW } from '../support/factories';
import { SmtpSink } from '../support/smtp-sink';

let sink: SmtpSink;
let domain: Domain;
let groupId: string;

beforeAll(async () => {
  sink = await SmtpSink.open();
  domain = await startDomain(sink.url);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

afterAll(async () => {
  await domain.close();
  await sink.close();
});

const delivery = <T>(work: Parameters<Database['withActor']>[1]) =>
  domain.get(Database).withActor(system('delivery'), work) as Promise<T>;

async function write(email: string): Promise<string> {
  const recipientId = await anAccount(domain.admin.manager, email);
  const role = 'contact' as const;
  await domain.admin.manager.insert(GroupMember, { groupId, accountId: recipientId, role, since: NOW });
  const message = {
    event: 'group-registered',
    eventId: randomUUID(),
    recipientId,
    subjectId: groupId,
    now: NOW,
  } as const;
  await delivery(async (tx) => {
    await domain.get(Outbox).add(tx, message);
    await domain.get(Outbox).add(tx, message);
  });
  const rows = await domain.admin.query('SELECT id FROM outbox WHERE recipient_id = $1', [recipientId]);
  expect(rows).toHaveLength(1);
  return rows[0].id;
}

const row = async (id: string) => (await domain.admin.query('SELECT * FROM outbox WHERE id = $1', [id]))[0];

describe('the outbox', () => {
  it('sends a message once, however often its job runs', async () => {
    const id = await write('once@example.jp');
    await Promise.all([1, 2, 3].map(() => domain.get(DeliverMessage).run(id)));
    await domain.get(DeliverMessage).run(id);
    expect(sink.to('once@example.jp')).toHaveLength(1);
    expect((await row(id)).sent_at).not.toBeNull();
  });

  it('wakes a worker for those of one transaction together, a few at a time, and for none that was undone', async () => {
    const woken = jest.spyOn(domain.get(JobQueue), 'add').mockResolvedValue();
    const event = { event: 'group-registered', eventId: randomUUID(), subjectId: groupId, now: NOW } as const;
    const [first, ...others] = await Promise.all(
      Array.from({ length: 7 }, () => anAccount(domain.admin.manager)),
    );
    await delivery(async (tx) => {
      const undone = domain.get(Database).withActor(system('delivery'), async (inner) => {
        await domain.get(Outbox).add(inner, { ...event, recipientId: first as string });
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      await domain.get(Outbox).addAll(tx, others, event);
    });
    const groups = woken.mock.calls.map(([, { data }]) => (data as { outboxIds: string[] }).outboxIds);
    woken.mockRestore();
    const written = await domain.admin.query('SELECT id FROM outbox WHERE event_id = $1', [event.eventId]);
    expect(groups.map((group) => group.length)).toEqual([4, 2]);
    expect(new Set(groups.flat())).toEqual(new Set(written.map(({ id }: { id: string }) => id)));
  });

  it('gives the lease to one worker, and counts an expired one as ambiguous', async () => {
    const id = await write('lease@example.jp');
    const leases = await Promise.all([1, 2].map(() => delivery((tx) => leaseMessage(tx, id))));
    expect(leases.filter(Boolean)).toHaveLength(1);
    await domain.admin.query("UPDATE outbox SET lease_until = now() - interval '1 second' WHERE id = $1", [
      id,
    ]);
    await domain.get(DeliverMessage).run(id);
    expect(await row(id)).toMatchObject({ ambiguous: 1, attempts: 2 });
    expect(sink.to('lease@example.jp')).toHaveLength(1);
  });

  it('does not let a message wait longer for what workers left lying', async () => {
    const id = await write('left-lying@example.jp');
    for (let lost = 0; lost < 4; lost++) {
      await delivery((tx) => leaseMessage(tx, id));
      await domain.admin.query("UPDATE outbox SET lease_until = now() - interval '1 second' WHERE id = $1", [
        id,
      ]);
    }
    sink.refusals.push(451);
    await domain.get(DeliverMessage).run(id);
    expect(await row(id)).toMatchObject({ attempts: 5, ambiguous: 4, setbacks: 1 });
    const [{ wait }] = await domain.admin.query(
      'SELECT ceil(extract(epoch FROM due_at - now()))::int AS wait FROM outbox WHERE id = $1',
      [id],
    );
    expect(wait).toBeLessThanOrEqual(2);
  });

  it('stops after one try at a lasting refusal', async () => {
    const id = await write('gone@example.jp');
    sink.refusals.push(550);
    await domain.get(DeliverMessage).run(id);
    await domain.get(DeliverMessage).run(id);
    expect(await row(id)).toMatchObject({ attempts: 1, failure: 'smtp-550', sent_at: null });
    expect((await row(id)).failed_at).not.toBeNull();
  });

  it('tries a passing refusal again later, with the same Message-ID', async () => {
    const id = await write('later@example.jp');
    sink.refusals.push(451);
    await domain.get(DeliverMessage).run(id);
    expect(await row(id)).toMatchObject({ attempts: 1, failure: 'smtp-451', failed_at: null });
    const due = () => delivery<string[]>((tx) => domain.get(DueMessagesQuery).run(tx, 'urgent', 100));
    expect(await due()).not.toContain(id);
    await domain.admin.query('UPDATE outbox SET due_at = now() WHERE id = $1', [id]);
    expect(await due()).toContain(id);
    await domain.get(DeliverMessage).run(id);
    expect(sink.to('later@example.jp').map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`]);
  });

  it('sends nothing that is of no use any more', async () => {
    const id = await write('late@example.jp');
    await domain.admin.query("UPDATE outbox SET useful_until = now() - interval '1 minute' WHERE id = $1", [
      id,
    ]);
    await domain.get(DeliverMessage).run(id);
    expect(await row(id)).toMatchObject({ failure: 'too-late' });
    expect(sink.to('late@example.jp')).toHaveLength(0);
  });
});
