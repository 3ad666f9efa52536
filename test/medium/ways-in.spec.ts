import { type Actor, Database, type Tx } from '@app/database';
import {
  ApproveMatch,
  CompanionsQuery,
  EnterInterest,
  EnterPerson,
  ExpressInterest,
  FindPeopleQuery,
  InsuranceListQuery,
  LeaveCompanionsOut,
  type NamedCompanion,
  OfferPlaces,
  WithdrawInterest,
} from '@app/matches';
import { alwaysFree } from '@app/matching';
import { aTown } from '../support/a-town';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let coordinator: Extract<Actor, { kind: 'account' }>;
let groupId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

const refusal = (code: string, detail?: object) =>
  expect.objectContaining({ code, ...(detail && { detail }) });
const reading = <T>(work: (tx: Tx) => Promise<T>) => domain.get(Database).withActor(coordinator, work);
const grown = (name: string): NamedCompanion => ({ name, kana: '', age: null });
const child = (name: string, age: number): NamedCompanion => ({ name, kana: '', age });
const matchOf = async (id: string) =>
  (await domain.admin.query('SELECT * FROM matches WHERE id = $1', [id]))[0];
const taken = async (sessionId: string) =>
  (await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [sessionId]))[0].taken;

async function approved(matchId: string) {
  await domain.admin.query("UPDATE matches SET state = 'with-coordinator' WHERE id = $1", [matchId]);
  return domain.get(ApproveMatch).run(matchId, coordinator, NOW);
}

describe('a party', () => {
  const interestOf = (opening: { openingId: string; sessionId: string }, companions: NamedCompanion[]) => ({
    ...{ openingId: opening.openingId, sessionIds: [opening.sessionId], message: '', companions },
  });
  const come = (
    actor: Actor,
    opening: { openingId: string; sessionId: string },
    companions: NamedCompanion[],
  ) => domain.get(ExpressInterest).run(interestOf(opening, companions), actor, NOW);

  it('of three gets three places or none', async () => {
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 4 });
    const three = () => [grown('佐藤 健'), grown('高橋 結衣')];
    const first = await come(await aResident(domain.admin.manager), opening, three());
    const second = await come(await aResident(domain.admin.manager), opening, three());
    expect(await approved(first)).toBe('approved');
    expect(await approved(second)).toBe('waiting');
    expect(await taken(opening.sessionId)).toBe(3);
  });

  it('that gets smaller gives back those places alone, and the next party has them', async () => {
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 4 });
    const resident = await aResident(domain.admin.manager);
    const companions = [grown('佐藤 健'), grown('高橋 結衣')];
    const first = await come(resident, opening, companions);
    const second = await come(await aResident(domain.admin.manager), opening, [grown('田中 花')]);
    await approved(first);
    expect(await approved(second)).toBe('waiting');
    const leaveOut = () => domain.get(LeaveCompanionsOut).run(first, [1], resident, NOW);
    await leaveOut();
    await leaveOut();
    await domain.get(OfferPlaces).run(NOW);
    expect(await matchOf(first)).toMatchObject({ state: 'approved', adults: 2, children: 0 });
    expect(await matchOf(second)).toMatchObject({ state: 'offered' });
    expect(await taken(opening.sessionId)).toBe(4);
    const left = await reading((tx) => domain.get(CompanionsQuery).run(tx, [first]));
    expect(left.get(first)?.map(({ name }) => name)).toEqual(['高橋 結衣']);
    const told = await domain.admin.query(
      "SELECT count(*)::int FROM outbox WHERE subject_id = $1 AND event = 'party-smaller'",
      [first],
    );
    expect(told[0].count).toBeGreaterThanOrEqual(1);
  });

  it('keeps an adult for its children, and belongs to nobody else', async () => {
    const opening = await anOpening(
      domain.admin.manager,
      groupId,
      { childrenWelcome: true },
      { capacity: 4 },
    );
    const minor = await aResident(domain.admin.manager, { birthDate: '2010-04-02' });
    const matchId = await come(minor, opening, [grown('佐藤 健'), child('佐藤 ひまり', 7)]);
    const leaveOut = (numbers: number[], actor: Actor) =>
      domain.get(LeaveCompanionsOut).run(matchId, numbers, actor, NOW);
    await expect(leaveOut([1], minor)).rejects.toEqual(
      refusal('party-not-possible', { problem: 'adult-needed' }),
    );
    await expect(leaveOut([2], await aResident(domain.admin.manager))).rejects.toEqual(
      refusal('match-unknown'),
    );
    await leaveOut([2], minor);
    expect(await matchOf(matchId)).toMatchObject({ adults: 2, children: 0 });
    await domain.get(WithdrawInterest).run(matchId, 'health', minor, NOW);
    await expect(leaveOut([1], minor)).rejects.toEqual(refusal('already-answered'));
  });

  it('as a family takes places for its adults only, and all stand on the list for the insurance', async () => {
    const opening = await anOpening(
      domain.admin.manager,
      groupId,
      { childrenWelcome: true },
      { capacity: 2 },
    );
    const resident = await aResident(domain.admin.manager);
    const family = [grown('佐藤 健'), child('佐藤 ひまり', 7), child('佐藤 そら', 3)];
    const matchId = await come(resident, opening, family);
    expect(await matchOf(matchId)).toMatchObject({ adults: 2, children: 2 });
    expect(await reading((tx) => domain.get(InsuranceListQuery).run(tx, opening.sessionId, null))).toEqual(
      [],
    );
    expect(await approved(matchId)).toBe('approved');
    expect(await taken(opening.sessionId)).toBe(2);
    const list = await reading((tx) => domain.get(InsuranceListQuery).run(tx, opening.sessionId, [groupId]));
    const others = (await aGroup(domain.admin.manager)).groupIds;
    expect(await reading((tx) => domain.get(InsuranceListQuery).run(tx, opening.sessionId, others))).toEqual(
      [],
    );
    expect(list.map(({ name, kind, age }) => [name, kind, age])).toEqual([
      ['佐藤 美咲', 'adult', 34],
      ['佐藤 健', 'adult', null],
      ['佐藤 ひまり', 'child', 7],
      ['佐藤 そら', 'child', 3],
    ]);
  });

  it.each<[string, NamedCompanion[], string]>([
    ['with children where none are welcome', [child('佐藤 ひまり', 7)], 'children-not-welcome'],
    ['larger than the place', [grown('佐藤 健'), grown('高橋 結衣')], 'more-than-capacity'],
  ])('%s is refused, and nothing is kept', async (_, companions, problem) => {
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 2 });
    const resident = await aResident(domain.admin.manager);
    await expect(come(resident, opening, companions)).rejects.toEqual(
      refusal('party-not-possible', { problem }),
    );
    expect(await domain.admin.query('SELECT FROM matches WHERE person_id = $1', [resident.personId])).toEqual(
      [],
    );
  });

  it('is named in its own table only', async () => {
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 5 });
    const matchId = await come(await aResident(domain.admin.manager), opening, [grown('田中 こはる')]);
    const all = await reading((tx) => domain.get(CompanionsQuery).run(tx, [matchId]));
    expect(all.get(matchId)).toEqual([{ name: '田中 こはる', kana: '', kind: 'adult', age: null }]);
    const elsewhere = await domain.admin.query(
      `SELECT (SELECT count(*)::int FROM outbox o WHERE o::text LIKE '%こはる%')
         + (SELECT count(*)::int FROM audit_trail a WHERE a::text LIKE '%こはる%')
         + (SELECT count(*)::int FROM explanations e WHERE e::text LIKE '%こはる%') AS marks`,
    );
    expect(elsewhere[0].marks).toBe(0);
  });
});

describe('somebody on paper or telephone', () => {
  const WHO = { name: '吉田 ふみ', kana: 'よしだ ふみ', birthDate: '1946-03-02', phone: '042-000-7890' };

  async function entered(more: Partial<typeof WHO> = {}): Promise<string> {
    const { id: townId } = await aTown(domain.admin.manager);
    const who = { ...WHO, ...more, townId, residency: ['lives' as const] };
    return domain.get(EnterPerson).run(who, { week: alwaysFree() }, 'telephone', coordinator, NOW);
  }

  const enter = (personId: string, opening: { openingId: string; sessionId: string }) =>
    domain
      .get(EnterInterest)
      .run(
        personId,
        { openingId: opening.openingId, sessionIds: [opening.sessionId], message: '' },
        'telephone',
        coordinator,
        NOW,
      );

  it('is entered with who did it and how the person agreed', async () => {
    const personId = await entered();
    const [entry] = await domain.admin.query('SELECT * FROM entered_people WHERE person_id = $1', [personId]);
    expect(entry).toMatchObject({ entered_by: coordinator.accountId, consent_by: 'telephone' });
    const [person] = await domain.admin.query('SELECT * FROM people WHERE id = $1', [personId]);
    expect(person).toMatchObject({ account_id: null, name: '吉田 ふみ' });
    expect(person.card_completed_at).toEqual(NOW);
  });

  it('is found again by telephone, by name and birthday, in any writing', async () => {
    const personId = await entered({ phone: '042-000-4321', birthDate: '1946-03-03' });
    const find = (more: object) =>
      reading((tx) =>
        domain.get(FindPeopleQuery).run(tx, { name: '', kana: '', birthDate: null, phone: '', ...more }),
      );
    const [byPhone] = await find({ phone: '０４２－０００－４３２１' });
    expect(byPhone).toMatchObject({
      personId,
      hasAccount: false,
      likeness: { same: ['phone'], likely: true },
    });
    const [byName] = await find({ kana: 'ヨシダ フミ', birthDate: '1946-03-03' });
    expect(byName).toMatchObject({ personId, likeness: { same: ['birth-date', 'kana'], likely: true } });
    expect(await find({ birthDate: '1946-03-03' })).toEqual([]);
  });

  it('goes the whole way; what is for them reaches the centre', async () => {
    const personId = await entered({ birthDate: '1946-03-04' });
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 5 });
    const matchId = await enter(personId, opening);
    expect(await enter(personId, opening)).toBe(matchId);
    expect(await matchOf(matchId)).toMatchObject({
      entered_by: coordinator.accountId,
      consent_by: 'telephone',
    });
    const told = (event: string) =>
      domain.admin.query('SELECT recipient_id, channel FROM outbox WHERE subject_id = $1 AND event = $2', [
        matchId,
        event,
      ]);
    // Said in the call in which they applied.
    expect(await told('interest-received')).toEqual([]);
    expect(await approved(matchId)).toBe('approved');
    expect(await told('match-approved')).toContainEqual({ recipient_id: personId, channel: 'phone' });
    await domain.get(WithdrawInterest).run(matchId, 'health', coordinator, NOW);
    expect(await matchOf(matchId)).toMatchObject({ state: 'withdrawn' });
    expect(await taken(opening.sessionId)).toBe(0);
    const steps = await domain.admin.query(
      "SELECT actor FROM match_steps WHERE match_id = $1 AND step = 'withdrawn'",
      [matchId],
    );
    expect(steps).toEqual([{ actor: `account:${coordinator.accountId}` }]);
  });

  it('is acted for by the centre, as is whoever telephones, and hears of it', async () => {
    const resident = await aResident(domain.admin.manager);
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 5 });
    const own = await domain
      .get(ExpressInterest)
      .run({ openingId: opening.openingId, sessionIds: [opening.sessionId], message: '' }, resident, NOW);
    const withdraw = (matchId: string, actor: Actor) =>
      domain.get(WithdrawInterest).run(matchId, 'health', actor, NOW);
    await withdraw(own, coordinator);
    const told = await domain.admin.query(
      "SELECT recipient_id FROM outbox WHERE subject_id = $1 AND event = 'withdrawn-for-you'",
      [own],
    );
    expect(told).toEqual([{ recipient_id: resident.accountId }]);
    const theirs = await enter(await entered({ birthDate: '1946-03-05' }), opening);
    await expect(withdraw(theirs, resident)).rejects.toEqual(refusal('match-unknown'));
    const who = { ...WHO, townId: groupId, residency: [] };
    const attempt = domain.get(EnterPerson).run(who, {}, 'letter', resident, NOW);
    await expect(attempt).rejects.toEqual(refusal('not-allowed'));
  });
});
