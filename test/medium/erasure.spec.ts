import { randomUUID } from 'node:crypto';
import { Account } from '@app/access';
import { RingDueClocks } from '@app/clocks';
import { type Actor, Refusal } from '@app/database';
import { GroupMember } from '@app/groups';
import { ApproveMatch, Companion, type HeldPlace, Match, Thanks } from '@app/matches';
import { GuardianContact, GuardianRequest, Person } from '@app/people';
import { AskErasure, ExportMyData, TakeBackErasure } from '@app/personal-data';
import { dumpOf } from '../support/dump.statement';
import { aCoordinator, aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

type AccountActor = Extract<Actor, { kind: 'account' }>;

const DAY_MS = 24 * 3600_000;
const daysOn = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const MARK = 'シルシ';

const domain = ourDomain();
let coordinator: AccountActor;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
});

/** 佐藤さん with a mark wherever words may stand, a place on Saturday, and a guardian. */
async function aMarkedResident(more: Partial<Person> = {}) {
  const { manager } = domain.admin;
  const marked = { name: `${MARK}一郎`, kana: `${MARK}いちろう`, phone: `042-${MARK}` };
  const resident = await aResident(manager, { ...marked, ...more });
  const personId = resident.personId as string;
  await manager.update(Account, { id: resident.accountId }, { name: `${MARK}の口座` });
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string);
  const matchId = await aMatch(manager, personId, opening, { message: `${MARK}よろしく` });
  await manager.insert(Companion, {
    matchId,
    number: 1,
    name: `${MARK}花子`,
    kana: '',
    kind: 'adult',
    age: null,
  });
  await manager.insert(Thanks, { matchId, saidBy: 'group', words: `${MARK}さん、ありがとう`, saidAt: NOW });
  const guardianId = await anAccount(manager, `mark-${randomUUID()}@shirushi.example.jp`);
  const request = {
    id: randomUUID(),
    personId,
    accountId: guardianId,
    tokenHash: randomUUID(),
    askedAt: NOW,
  };
  await manager.insert(GuardianRequest, { ...request, answer: 'consented', how: 'link', answeredAt: NOW });
  await manager.insert(GuardianContact, {
    requestId: request.id,
    name: `${MARK}の母`,
    phone: '042-000-0000',
  });
  return { resident, personId, group, matchId, opening, guardianId };
}

const placesOf = (personId: string): Promise<HeldPlace[]> =>
  domain.admin.query('SELECT * FROM held_places WHERE person_id = $1 AND released_at IS NULL', [personId]);

const ring = (at: Date) => domain.get(RingDueClocks).run(at);

describe('an export', () => {
  it('has every mark that stands anywhere about the person', async () => {
    const { resident } = await aMarkedResident();
    const { sections } = await domain.get(ExportMyData).mine(resident, NOW);
    const text = JSON.stringify(sections);
    for (const word of ['一郎', 'いちろう', '042-', 'の口座', 'よろしく', '花子', 'さん、ありがとう', 'の母'])
      expect(text).toContain(word.startsWith('0') ? `042-${MARK}` : MARK + word);
    expect(text).toContain('花壇の水やり');
    expect(text).not.toContain('token_hash');
  });

  it('has nothing of anybody else', async () => {
    await aMarkedResident();
    const other = await aResident(domain.admin.manager);
    const { sections } = await domain.get(ExportMyData).mine(other, NOW);
    expect(JSON.stringify(sections)).not.toContain(MARK);
  });

  it('is printed by the centre for somebody on paper, and for nobody who can sign in', async () => {
    const paper = await aResident(domain.admin.manager, { accountId: null, name: '紙の佐藤' });
    const made = await domain.get(ExportMyData).forPerson(paper.personId as string, coordinator, NOW);
    expect(JSON.stringify(made.sections)).toContain('紙の佐藤');
    const { personId } = await aMarkedResident();
    await expect(domain.get(ExportMyData).forPerson(personId, coordinator, NOW)).rejects.toEqual(
      new Refusal('has-own-account'),
    );
  });
});

describe('an erasure', () => {
  it('gives places back at once, tells the group without a reason, and leaves no mark after a week', async () => {
    const { resident, personId, matchId, opening } = await aMarkedResident();
    await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
    expect(await placesOf(personId)).toHaveLength(1);

    await domain.get(AskErasure).mine(resident, NOW);
    expect(await placesOf(personId)).toHaveLength(0);
    const [told] = await domain.admin.query(
      "SELECT count(*)::int AS count FROM outbox WHERE subject_id = $1 AND event = 'interest-withdrawn'",
      [matchId],
    );
    expect(told.count).toBe(1);
    const match = await domain.admin.manager.findOneByOrFail(Match, { id: matchId });
    expect(match).toMatchObject({ state: 'withdrawn', reason: 'no-reason' });

    await ring(daysOn(6.9));
    expect(await dumpOf(domain.admin)).toContain(`${MARK}一郎`);
    await ring(daysOn(7.1));
    const left = (await dumpOf(domain.admin)).split('\n').filter((line) => line.includes(personId));
    expect(left.filter((line) => line.includes(MARK) || line.includes('1992-05-14'))).toEqual([]);
    const [shell] = await domain.admin.query('SELECT * FROM people WHERE id = $1', [personId]);
    expect(shell).toMatchObject({ name: '―', phone: null, account_id: null, card_completed_at: null });
    const [session] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [
      opening.sessionId,
    ]);
    expect(session.taken).toBe(0);
  });

  it('takes the account of a guardian with it that served nothing else', async () => {
    const { resident, guardianId } = await aMarkedResident({ birthDate: '2011-04-01' });
    await domain.get(AskErasure).mine(resident, NOW);
    await ring(daysOn(7.1));
    const { email } = await domain.admin.manager.findOneByOrFail(Account, { id: guardianId });
    expect(email).toBe(`${guardianId}@erased.invalid`);
  });

  it('can be taken back within the week, and the card is as it was', async () => {
    const { resident, personId } = await aMarkedResident();
    await domain.get(AskErasure).mine(resident, NOW);
    expect((await domain.admin.manager.findOneByOrFail(Person, { id: personId })).pausedAt).not.toBeNull();
    await domain.get(TakeBackErasure).mine(resident, daysOn(3));
    await ring(daysOn(8));
    expect(await domain.admin.manager.findOneByOrFail(Person, { id: personId })).toMatchObject({
      name: `${MARK}一郎`,
      pausedAt: null,
    });
  });

  it('waits for whoever represents a group, or works for the centre', async () => {
    const group = await aGroup(domain.admin.manager);
    await expect(domain.get(AskErasure).mine(group, NOW)).rejects.toEqual(new Refusal('hand-over-first'));
    await expect(domain.get(AskErasure).mine(coordinator, NOW)).rejects.toEqual(new Refusal('staff-first'));
  });

  it('is done for a contact person who is no resident', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const accountId = await anAccount(manager);
    await manager.insert(GroupMember, { groupId: group.groupIds[0], accountId, role: 'contact', since: NOW });
    const contact = {
      kind: 'account' as const,
      accountId,
      personId: null,
      groupIds: group.groupIds,
      staff: null,
    };
    await domain.get(AskErasure).mine(contact, NOW);
    await ring(daysOn(7.1));
    expect(await manager.countBy(GroupMember, { accountId })).toBe(0);
    expect((await manager.findOneByOrFail(Account, { id: accountId })).email).toContain('@erased.invalid');
  });

  it('is entered by the centre for somebody on paper', async () => {
    const paper = await aResident(domain.admin.manager, { accountId: null, name: '紙の佐藤' });
    const personId = paper.personId as string;
    await domain.get(AskErasure).forPerson(personId, 'telephone', coordinator, NOW);
    await ring(daysOn(7.1));
    expect((await domain.admin.manager.findOneByOrFail(Person, { id: personId })).name).toBe('―');
  });
});
