import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import { Database, system } from '@app/database';
import { GroupMember } from '@app/groups';
import { GroupBlock } from '@app/matches';
import { Outbox } from '@app/outbox';
import { aCoordinator, anAccount, NOW } from '../support/factories';
import { aScene, deliver, domain, mailsTo, row, sink, written } from './messages-to-people';

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
