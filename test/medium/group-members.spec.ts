import { Account } from '@app/access';
import { RingDueClocks } from '@app/clocks';
import { type Actor, Database } from '@app/database';
import {
  AnswerInvitationToJoin,
  EndMembership,
  GroupMember,
  InviteMember,
  PeopleOfGroupQuery,
  WithdrawInvitationToJoin,
} from '@app/groups';
import { OutboxRow } from '@app/outbox';
import { DateTime } from 'luxon';
import { IsNull } from 'typeorm';
import { aGroup, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

type Member = Extract<Actor, { kind: 'account' }>;

const domain = ourDomain();
let group: Member;
let groupId: string;

beforeEach(async () => {
  group = await aGroup(domain.admin.manager);
  groupId = group.groupIds[0] as string;
});

const invite = (email: string, actor: Actor = group) =>
  domain.get(InviteMember).run(groupId, { email, language: 'ja' }, actor, NOW);
const answer = (id: string, accept: boolean, actor: Actor) =>
  domain.get(AnswerInvitationToJoin).run(id, accept, actor, NOW);
const people = (actor: Actor = group) =>
  domain.get(Database).withActor(actor, (tx) => domain.get(PeopleOfGroupQuery).run(tx, groupId));
const inDays = (days: number) => DateTime.fromJSDate(NOW).plus({ days }).toJSDate();
const ring = (at: Date) => domain.get(RingDueClocks).run(at);

async function account(email: string): Promise<Member> {
  const { id } = await domain.admin.manager.findOneByOrFail(Account, { email });
  return { kind: 'account', accountId: id, personId: null, groupIds: [], staff: null };
}

async function told(id: string): Promise<string[]> {
  const rows = await domain.admin.manager.find(OutboxRow, {
    where: { subjectId: id },
    order: { createdAt: 'ASC' },
  });
  return rows.map(({ event }) => event);
}

async function join(email: string): Promise<Member> {
  const id = await invite(email);
  const asked = await account(email);
  await answer(id, true, asked);
  return { ...asked, groupIds: [groupId] };
}

describe('members of a group', () => {
  it('are invited by the representative, join by their own word, and know each other', async () => {
    const id = await invite('Tanaka@example.jp');
    const asked = await account('tanaka@example.jp');
    expect(await people()).toMatchObject({
      members: [{ role: 'representative' }],
      asked: [{ email: 'tanaka@example.jp' }],
    });
    await answer(id, true, asked);
    const { members } = await people({ ...asked, groupIds: [groupId] });
    expect(members.map(({ role }) => role)).toEqual(['representative', 'contact']);
    expect(await told(id)).toEqual(['member-asked', 'member-joined']);
    await expect(people(asked)).rejects.toMatchObject({ code: 'not-your-group' });
  });

  it('are asked once at a time, and not where they are already', async () => {
    await invite('a.chan@example.jp');
    await expect(invite('a.chan@example.jp')).rejects.toMatchObject({ code: 'member-asked' });
    await join('b.chan@example.jp');
    await expect(invite('b.chan@example.jp')).rejects.toMatchObject({ code: 'already-member' });
  });

  it('are asked by nobody else, and answer for nobody else', async () => {
    const contact = await join('c.chan@example.jp');
    await expect(invite('d.chan@example.jp', contact)).rejects.toMatchObject({ code: 'not-representative' });
    const stranger = await aGroup(domain.admin.manager);
    await expect(invite('d.chan@example.jp', stranger)).rejects.toMatchObject({ code: 'not-representative' });
    const id = await invite('d.chan@example.jp');
    await expect(answer(id, true, contact)).rejects.toMatchObject({ code: 'invitation-unknown' });
    await expect(answer(id, true, stranger)).rejects.toMatchObject({ code: 'invitation-unknown' });
  });

  it('who say no, or are no longer asked, do not join', async () => {
    const id = await invite('e.chan@example.jp');
    const asked = await account('e.chan@example.jp');
    await answer(id, false, asked);
    await expect(answer(id, true, asked)).rejects.toMatchObject({ code: 'already-answered' });
    expect(await told(id)).toEqual(['member-asked', 'member-not-joined']);
    const again = await invite('e.chan@example.jp');
    await domain.get(WithdrawInvitationToJoin).run(again, group, NOW);
    await expect(answer(again, true, asked)).rejects.toMatchObject({ code: 'already-answered' });
    expect((await people()).members).toHaveLength(1);
  });

  it('who never answer are reminded after a week, and after two the representative hears of it', async () => {
    const id = await invite('f.chan@example.jp');
    await ring(inDays(8));
    expect(await told(id)).toEqual(['member-asked', 'member-asked']);
    await ring(inDays(15));
    expect(await told(id)).toEqual(['member-asked', 'member-asked', 'member-not-joined']);
    expect((await people()).asked).toEqual([]);
  });

  it('leave, or are taken out by the representative; who represents the group hands over first', async () => {
    const [first, second] = [await join('g.chan@example.jp'), await join('h.chan@example.jp')];
    const memberOf = async ({ accountId }: Member) =>
      (await domain.admin.manager.findOneByOrFail(GroupMember, { groupId, accountId, leftAt: IsNull() })).id;
    const end = async (whom: Member, actor: Actor) =>
      domain.get(EndMembership).run(await memberOf(whom), actor, NOW);
    await expect(end(second, first)).rejects.toMatchObject({ code: 'not-representative' });
    await expect(end(group, first)).rejects.toMatchObject({ code: 'not-representative' });
    await expect(end(group, group)).rejects.toMatchObject({ code: 'hand-over-first' });
    await end(first, first);
    await end(second, group);
    expect((await people()).members).toHaveLength(1);
  });
});
