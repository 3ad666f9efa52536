import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import { Database, system } from '@app/database';
import { GroupMember } from '@app/groups';
import { GroupBlock } from '@app/matches';
import { ChangeWishes, DeliverMessage, MyWishes, Unsubscribe, unsubscribeToken } from '@app/notifications';
import {
  CHANNELS,
  type ChannelName,
  type ChannelWish,
  channelFor,
  type EventName,
  MESSAGE_KINDS,
  Outbox,
  usualWishes,
} from '@app/outbox';
import { DateTime } from 'luxon';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../support/factories';
import { TEST_SECRET } from '../support/sign-in-token';
import { SmtpSink } from '../support/smtp-sink';

let sink: SmtpSink;
let domain: Domain;

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
async function aScene() {
  const { manager } = domain.admin;
  const resident = await aResident(manager);
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string);
  const matchId = await aMatch(manager, resident.personId as string, opening, { state: 'with-group' });
  return { resident, group, groupId: group.groupIds[0] as string, matchId };
}

/** Writes the message and gives its row's id. */
async function written(event: EventName, recipientId: string, subjectId: string): Promise<string> {
  const eventId = randomUUID();
  await domain
    .get(Database)
    .withActor(system('delivery'), (tx) =>
      domain.get(Outbox).add(tx, { event, eventId, recipientId, subjectId, now: new Date() }),
    );
  const [row] = await domain.admin.query('SELECT id FROM outbox WHERE event_id = $1', [eventId]);
  return row.id;
}

const row = async (id: string) => (await domain.admin.query('SELECT * FROM outbox WHERE id = $1', [id]))[0];
const deliver = (id: string) => domain.get(DeliverMessage).run(id);
const wish = (change: Parameters<ChangeWishes['run']>[0], who: Resident) =>
  domain.get(ChangeWishes).run(change, who, new Date());

async function mailsTo(accountId: string) {
  const { email } = await domain.admin.manager.findOneByOrFail(Account, { id: accountId });
  return sink.to(email);
}

/** Hours around the present one in Tokyo, so that it is night now. */
function nightNow() {
  const { hour } = DateTime.now().setZone('Asia/Tokyo');
  return { from: hour, until: (hour + 2) % 24 };
}

describe('wishes', () => {
  it('take effect on a message that waits already', async () => {
    const { resident, matchId } = await aScene();
    const id = await written('thanks-from-group', resident.accountId, matchId);
    await wish({ channels: { thanks: 'none' } }, resident);
    await deliver(id);
    expect(await row(id)).toMatchObject({ failure: 'unwanted', sent_at: null });
    expect(await mailsTo(resident.accountId)).toEqual([]);
  });

  it('never silence a decision', async () => {
    const { resident, matchId } = await aScene();
    await expect(wish({ channels: { decision: 'none' } }, resident)).rejects.toMatchObject({
      code: 'must-be-told',
    });
    await expect(wish({ channels: { work: 'none' } }, resident)).rejects.toMatchObject({
      code: 'must-be-told',
    });
    const id = await written('match-declined', resident.accountId, matchId);
    await deliver(id);
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('move a decision back to mail when the wished channel is gone', async () => {
    const { resident, matchId } = await aScene();
    await wish({ channels: { decision: 'line' } }, resident);
    const id = await written('match-declined', resident.accountId, matchId);
    await domain.admin.query("UPDATE outbox SET channel = 'push' WHERE id = $1", [id]);
    await deliver(id);
    await deliver(id);
    expect(await row(id)).toMatchObject({ channel: 'mail', failure: null });
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('ask nobody who wants a pause', async () => {
    const { resident, matchId } = await aScene();
    await wish({ asking: { weeklyAsks: 1, noAsksUntil: '2999-01-01' } }, resident);
    const id = await written('invitation-arrived', resident.accountId, matchId);
    await deliver(id);
    expect(await row(id)).toMatchObject({ failure: 'unwanted' });
    await wish({ asking: { weeklyAsks: 0, noAsksUntil: null } }, resident);
    const another = await written('invitation-arrived', resident.accountId, matchId);
    await deliver(another);
    expect(await row(another)).toMatchObject({ failure: 'unwanted' });
    await wish({ asking: { weeklyAsks: 2, noAsksUntil: '2026-01-01' } }, resident);
    const third = await written('invitation-arrived', resident.accountId, matchId);
    await deliver(third);
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('are read back as they were said', async () => {
    const { resident } = await aScene();
    await wish({ channels: { reminder: 'none' }, quiet: { from: 22, until: 7 }, digest: 'daily' }, resident);
    await wish({ channels: { reminder: 'mail', thanks: 'none' } }, resident);
    const view = await domain.get(MyWishes).run(resident, NOW);
    expect(view).toMatchObject({
      kinds: ['decision', 'reminder', 'invitation', 'thanks', 'digest'],
      reachable: ['mail'],
      asking: { weeklyAsks: 1, noAsksUntil: null },
      wishes: {
        channels: { reminder: 'mail', thanks: 'none' },
        quiet: { from: 22, until: 7 },
        digest: 'daily',
      },
    });
  });
});

describe('quiet hours', () => {
  it('hold a decision until the morning, and let it go at once when they are given up', async () => {
    const { resident, matchId } = await aScene();
    await wish({ quiet: nightNow() }, resident);
    const id = await written('match-declined', resident.accountId, matchId);
    await domain.admin.query("UPDATE outbox SET created_at = now() - interval '80 hours' WHERE id = $1", [
      id,
    ]);
    await domain.admin.query("UPDATE outbox SET created_at = now() - interval '71 hours' WHERE id = $1", [
      id,
    ]);
    await deliver(id);
    const held = await row(id);
    expect(held).toMatchObject({ attempts: 0, failed_at: null, lease_until: null, troubled_since: null });
    expect(held.held_until.getTime()).toBeGreaterThan(Date.now());
    expect(Math.abs(held.due_at - held.held_until)).toBeLessThan(1500);
    await deliver(id);
    expect(await mailsTo(resident.accountId)).toHaveLength(0);
    await wish({ quiet: { from: 3, until: 3 } }, resident);
    await deliver(id);
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('hold no way in', async () => {
    const { resident } = await aScene();
    await wish({ quiet: nightNow() }, resident);
    const linkId = randomUUID();
    await domain.admin.query(
      `INSERT INTO sign_in_links (id, account_id, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, now(), now() + interval '10 minutes')`,
      [linkId, resident.accountId, randomUUID()],
    );
    await deliver(await written('sign-in-link', resident.accountId, linkId));
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });
});

describe('recipients, read anew', () => {
  it('get it at the address that they have now', async () => {
    const { resident, matchId } = await aScene();
    const id = await written('match-declined', resident.accountId, matchId);
    const email = `${randomUUID()}@example.jp`;
    await domain.admin.manager.update(Account, { id: resident.accountId }, { email });
    await deliver(id);
    expect(sink.to(email)).toHaveLength(1);
  });

  it('hear nothing of a group that they have left, and who is there now does', async () => {
    const { group, groupId, matchId } = await aScene();
    const id = await written('interest-arrived', group.accountId, matchId);
    const { manager } = domain.admin;
    await manager.update(GroupMember, { groupId }, { leftAt: new Date() });
    const successor = await anAccount(manager);
    await manager.insert(GroupMember, { groupId, accountId: successor, role: 'representative', since: NOW });
    await deliver(id);
    expect(await row(id)).toMatchObject({ failure: 'not-theirs' });
    expect(await mailsTo(group.accountId)).toHaveLength(0);
    const [handed] = await domain.admin.query('SELECT id FROM outbox WHERE recipient_id = $1', [successor]);
    await deliver(handed.id);
    expect(await mailsTo(successor)).toHaveLength(1);
  });

  it('are not told twice by what is handed on', async () => {
    const { group, groupId, matchId } = await aScene();
    const { manager } = domain.admin;
    const other = await anAccount(manager);
    await manager.insert(GroupMember, { groupId, accountId: other, role: 'contact', since: NOW });
    const eventId = randomUUID();
    await domain.get(Database).withActor(system('delivery'), (tx) =>
      domain.get(Outbox).addAll(tx, [group.accountId, other], {
        ...{ event: 'interest-arrived', eventId, subjectId: matchId, now: new Date() },
      }),
    );
    await manager.update(GroupMember, { groupId, accountId: group.accountId }, { leftAt: new Date() });
    for (const { id } of await domain.admin.query('SELECT id FROM outbox WHERE event_id = $1', [eventId]))
      await deliver(id);
    const rows = await domain.admin.query('SELECT failure FROM outbox WHERE event_id = $1 ORDER BY 1', [
      eventId,
    ]);
    expect(rows.map(({ failure }: { failure: string | null }) => failure)).toEqual(['not-theirs', null]);
  });

  it('are staff no more once their role has ended', async () => {
    const { matchId } = await aScene();
    const coordinator = await aCoordinator(domain.admin.manager);
    const id = await written('group-accepted', coordinator.accountId, matchId);
    await domain.admin.manager.update(
      StaffAssignment,
      { accountId: coordinator.accountId },
      { until: new Date() },
    );
    await deliver(id);
    expect(await row(id)).toMatchObject({ failure: 'not-theirs' });
    expect(await mailsTo(coordinator.accountId)).toHaveLength(0);
  });

  it('are not asked by a group that they have blocked, but hear what was decided', async () => {
    const { resident, groupId, matchId } = await aScene();
    const { personId } = resident;
    const asked = await written('invitation-arrived', resident.accountId, matchId);
    const decided = await written('match-declined', resident.accountId, matchId);
    const block = { personId: personId as string, groupId, by: 'resident' as const, since: NOW };
    await domain.admin.manager.insert(GroupBlock, block);
    await deliver(asked);
    await deliver(decided);
    expect(await row(asked)).toMatchObject({ failure: 'not-theirs' });
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });
});

describe('unsubscribing by the address of a mail', () => {
  it('ends that kind only, and can be undone', async () => {
    const { resident, matchId } = await aScene();
    const { accountId } = resident;
    const token = unsubscribeToken({ accountId, kind: 'thanks' }, TEST_SECRET);
    const unsubscribe = domain.get(Unsubscribe);
    expect(await unsubscribe.look(token)).toMatchObject({ kind: 'thanks', isOff: false });
    const { before, isOff } = await unsubscribe.off(token, NOW);
    expect({ before, isOff }).toEqual({ before: 'mail', isOff: true });
    await unsubscribe.off(token, NOW);
    const thanks = await written('thanks-from-group', accountId, matchId);
    const reminder = await written('session-tomorrow', accountId, matchId);
    await deliver(thanks);
    await deliver(reminder);
    expect(await row(thanks)).toMatchObject({ failure: 'unwanted' });
    expect(await mailsTo(accountId)).toHaveLength(1);
    expect(await unsubscribe.on(token, before, NOW)).toMatchObject({ isOff: false });
    await deliver(await written('thanks-from-group', accountId, matchId));
    expect(await mailsTo(accountId)).toHaveLength(2);
  });

  it('is said by the headers of a mail that can be switched off, and of no other', async () => {
    const { resident, matchId } = await aScene();
    await deliver(await written('session-tomorrow', resident.accountId, matchId));
    await deliver(await written('match-declined', resident.accountId, matchId));
    const [reminder, decision] = await mailsTo(resident.accountId);
    const token = unsubscribeToken({ accountId: resident.accountId, kind: 'reminder' }, TEST_SECRET);
    const address = `http://localhost:3000/unsubscribe/${token}`;
    expect(reminder?.headers['list-unsubscribe']).toEqual([`<${address}>`]);
    expect(reminder?.headers['list-unsubscribe-post']).toEqual(['List-Unsubscribe=One-Click']);
    expect(reminder?.text).toContain(address);
    expect(reminder?.html).toContain(address);
    expect(decision?.headers['list-unsubscribe']).toBeUndefined();
    expect(decision?.text).not.toContain('/unsubscribe/');
    expect(decision?.text).toContain('/me/notifications');
  });

  it('ends the digest, daily as it was before', async () => {
    const { resident } = await aScene();
    await wish({ digest: 'daily' }, resident);
    const token = unsubscribeToken({ accountId: resident.accountId, kind: 'digest' }, TEST_SECRET);
    const { before } = await domain.get(Unsubscribe).off(token, NOW);
    expect((await domain.get(MyWishes).run(resident, NOW)).wishes.digest).toBe('off');
    await domain.get(Unsubscribe).on(token, before, NOW);
    expect((await domain.get(MyWishes).run(resident, NOW)).wishes.digest).toBe('daily');
  });

  it('knows no link that was not signed, and none of an account that is gone', async () => {
    const unsubscribe = domain.get(Unsubscribe);
    const refusal = { code: 'unsubscribe-link-unknown' };
    await expect(unsubscribe.look('not-a-token')).rejects.toMatchObject(refusal);
    const gone = unsubscribeToken({ accountId: randomUUID(), kind: 'thanks' }, TEST_SECRET);
    await expect(unsubscribe.off(gone, NOW)).rejects.toMatchObject(refusal);
  });
});

it('writes for the channel that the rule gives, whatever is wished and reachable', async () => {
  const accountId = await anAccount(domain.admin.manager);
  const differ: string[] = [];
  const wishes: (ChannelWish | undefined)[] = [undefined, 'mail', 'line', 'push', 'none'];
  const reaches: ChannelName[][] = [['mail'], ['mail', 'line'], ['mail', 'push', 'line']];
  await domain.admin.query('ALTER TABLE channel_wishes DROP CONSTRAINT channel_wishes_none_check');
  for (const reachable of reaches)
    for (const wished of wishes)
      for (const kind of MESSAGE_KINDS.filter((each) => each !== 'access')) {
        const view = reachable.map((channel) => `('${accountId}'::uuid, '${channel}'::text)`).join();
        const [found] = await domain.admin.transaction(async (manager) => {
          await manager.query(`CREATE OR REPLACE VIEW reachable_channels AS
            SELECT v.id AS recipient_id, v.channel FROM (VALUES ${view}) v (id, channel)`);
          if (wished)
            await manager.query(
              `INSERT INTO channel_wishes VALUES ($1, $2, $3, now())
               ON CONFLICT (account_id, kind) DO UPDATE SET channel = $3`,
              [accountId, kind, wished],
            );
          const rows = await manager.query('SELECT channels_of($1, $2) AS channel', [accountId, kind]);
          await manager.query('DELETE FROM channel_wishes');
          return rows;
        });
        const said = { ...usualWishes(null), channels: wished ? { [kind]: wished } : {} };
        const rule = channelFor(kind, said, reachable);
        if (rule !== 'unwanted' && rule !== found.channel)
          differ.push(`${kind} ${wished} ${reachable}: ${rule}, ${found.channel}`);
      }
  expect(differ).toEqual([]);
  expect(CHANNELS).toContain('mail');
});
