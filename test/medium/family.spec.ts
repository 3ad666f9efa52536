import { type Actor, ANYONE, Database } from '@app/database';
import {
  AnswerGuardianRequest,
  ApproveMatch,
  AskGuardian,
  type Child,
  FamilyQuery,
  OwnGuardianLinkQuery,
  RecordGuardianAnswer,
  WithdrawGuardianConsent,
} from '@app/matches';
import { type Domain, startDomain } from '../support/domain';
import {
  aCoordinator,
  aGroup,
  aMatch,
  anAccount,
  anOpening,
  aResident,
  NOW,
  SATURDAY_MORNING,
} from '../support/factories';

type Signed = Extract<Actor, { kind: 'account' }>;

let domain: Domain;
let coordinator: Signed;
let groupId: string;
let people = 0;

beforeAll(async () => {
  domain = await startDomain();
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

afterAll(() => domain.close());

const SATURDAY = '2026-11-28';
const YEAR = '2027-03-31';
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const refusal = (code: string) => expect.objectContaining({ code });

/** A guardian who has signed in, and so proved the address. */
async function aGuardian(verified = true): Promise<{ email: string; actor: Signed }> {
  const email = `hogosha${++people}@example.jp`;
  const accountId = await anAccount(domain.admin.manager, email);
  if (verified)
    await domain.admin.query('UPDATE accounts SET verified_at = $2 WHERE id = $1', [accountId, NOW]);
  return { email, actor: { kind: 'account', accountId, personId: null, groupIds: [], staff: null } };
}

/** A minor with an interest that waits for the coordinator. */
async function aChild(name: string, birthDate = '2010-06-01') {
  const resident = await aResident(domain.admin.manager, { name, birthDate });
  const personId = resident.personId as string;
  return { resident, personId, name, matchId: await anInterest(personId) };
}

async function anInterest(personId: string, title = '花壇の水やり', weeks = 0): Promise<string> {
  const shift = (time: Date) => new Date(time.getTime() + weeks * 7 * 86_400_000);
  const times = { startsAt: shift(SATURDAY_MORNING.startsAt), endsAt: shift(SATURDAY_MORNING.endsAt) };
  const opening = await anOpening(domain.admin.manager, groupId, { title }, { capacity: 5, ...times });
  return aMatch(domain.admin.manager, personId, opening, { state: 'with-coordinator' });
}

const ask = ({ resident, personId }: { resident: Actor; personId: string }, email: string | null, at = NOW) =>
  domain
    .get(AskGuardian)
    .run(personId, { name: '佐藤 健', email, phone: '042-000-1111', language: 'ja' }, resident, at);
/** What stands on the page; the way to it is there exactly where something does. */
const familyOf = (actor: Actor, now = NOW): Promise<Child[]> =>
  domain.get(Database).withActor(actor, async (tx) => {
    const family = await domain.get(FamilyQuery).run(tx, now);
    expect(await domain.get(FamilyQuery).isThere(tx, now)).toBe(family.length > 0);
    return family;
  });
const linkOf = (actor: Actor, requestId: string) =>
  domain.get(Database).withActor(actor, (tx) => domain.get(OwnGuardianLinkQuery).run(tx, requestId));
const answer = async (actor: Actor, requestId: string, until: string | null) =>
  domain
    .get(AnswerGuardianRequest)
    .run(await linkOf(actor, requestId), until ? { consent: true, until } : { consent: false }, actor, NOW);
const names = (family: readonly Child[]) => family.map(({ name }) => name);
const stateOf = async (matchId: string) =>
  (await domain.admin.query('SELECT state FROM matches WHERE id = $1', [matchId]))[0].state;

describe('a guardian’s page', () => {
  it('has the children who named this address, the eldest first, and nobody else’s', async () => {
    const { email, actor } = await aGuardian();
    const other = await aGuardian();
    const young = await aChild('佐藤 ひなた', '2012-06-01');
    const old = await aChild('佐藤 あおい', '2009-06-01');
    const foreign = await aChild('田中 そら');
    for (const child of [young, old]) await ask(child, email);
    await ask(foreign, other.email);
    expect(names(await familyOf(actor))).toEqual(['佐藤 あおい', '佐藤 ひなた']);
    expect(names(await familyOf(other.actor))).toEqual(['田中 そら']);
    expect(await familyOf((await aGuardian()).actor)).toEqual([]);
    for (const nobody of [young.resident, coordinator, ANYONE]) expect(await familyOf(nobody)).toEqual([]);
  });

  it('says what waits, with both last days, and before a consent nothing more', async () => {
    const { email, actor } = await aGuardian();
    const child = await aChild('佐藤 ひなた');
    const requestId = await ask(child, email);
    await domain.admin.query("UPDATE matches SET state = 'declined', reason = 'full' WHERE id = $1", [
      await anInterest(child.personId, '前の週の清掃', 1),
    ]);
    const [shown] = await familyOf(actor);
    expect(shown).toMatchObject({
      request: {
        requestId,
        endsAt: expect.any(Date),
        activities: [{ matchId: child.matchId, title: '花壇の水やり', sessions: [SATURDAY_MORNING] }],
        days: { asked: SATURDAY, year: YEAR },
      },
      activities: null,
      consents: [],
    });
  });

  it('is empty until the address is proved', async () => {
    const { email, actor } = await aGuardian(false);
    const requestId = await ask(await aChild('佐藤 ひなた'), email);
    expect(await familyOf(actor)).toEqual([]);
    await expect(linkOf(actor, requestId)).rejects.toEqual(refusal('not-found'));
  });

  it('lets go of a child on the eighteenth birthday, by the calendar of Tokyo', async () => {
    const { email, actor } = await aGuardian();
    const child = await aChild('佐藤 あおい', '2009-01-20');
    await answer(actor, await ask(child, email), YEAR);
    expect(names(await familyOf(actor, new Date('2027-01-19T14:59:00Z')))).toEqual(['佐藤 あおい']);
    expect(await familyOf(actor, new Date('2027-01-19T15:00:00Z'))).toEqual([]);
  });

  it('takes a consent, then shows everything with whose turn it is, and takes it back', async () => {
    const { email, actor } = await aGuardian();
    const child = await aChild('佐藤 ひなた');
    const requestId = await ask(child, email);
    await answer(actor, requestId, SATURDAY);
    expect(await domain.get(ApproveMatch).run(child.matchId, coordinator, NOW)).toBe('approved');
    const consent = {
      ...{ requestId, how: 'link', purposes: ['take-part', 'name-to-group', 'insurance-list'] },
      ...{ validFrom: '2026-11-22', validUntil: SATURDAY, withdrawnAt: null },
    };
    const [shown] = await familyOf(actor);
    expect(shown).toMatchObject({
      request: null,
      activities: [{ matchId: child.matchId, state: 'approved', groupName: '永山グリーンクラブ' }],
      consents: [consent],
    });
    expect(Object.keys(shown?.activities?.[0] ?? {}).sort()).toEqual(
      ['clock', 'groupName', 'matchId', 'openingId', 'placeName', 'sessions', 'state', 'title'].sort(),
    );
    await domain.get(WithdrawGuardianConsent).run(await linkOf(actor, requestId), actor, NOW);
    expect(await stateOf(child.matchId)).toBe('declined');
    const [after] = await familyOf(actor);
    expect(after).toMatchObject({
      consents: [{ requestId, withdrawnAt: NOW }],
      activities: [{ state: 'declined' }],
    });
    expect((await familyOf(actor, later(10)))[0]?.consents).toEqual([]);
  });

  it('takes a no, and knows nothing of the child any more', async () => {
    const { email, actor } = await aGuardian();
    const child = await aChild('佐藤 ひなた');
    await answer(actor, await ask(child, email), null);
    expect(await stateOf(child.matchId)).toBe('declined');
    expect(await familyOf(actor)).toEqual([]);
  });

  it('cannot be used for a child of somebody else, nor by the child', async () => {
    const { email } = await aGuardian();
    const other = await aGuardian();
    const child = await aChild('佐藤 ひなた');
    const requestId = await ask(child, email);
    for (const actor of [other.actor, child.resident, coordinator, ANYONE])
      await expect(answer(actor, requestId, SATURDAY)).rejects.toEqual(refusal('not-found'));
    expect(await stateOf(child.matchId)).toBe('with-coordinator');
  });

  it('keeps what was consented to, and no more, once the child has named somebody else', async () => {
    const [first, second] = [await aGuardian(), await aGuardian()];
    const child = await aChild('佐藤 ひなた');
    await answer(first.actor, await ask(child, first.email), SATURDAY);
    await anInterest(child.personId, '年末の大そうじ', 4);
    await ask(child, second.email, later(1));
    const [toFirst] = await familyOf(first.actor, later(1));
    expect(toFirst).toMatchObject({ request: null, activities: null, consents: [{ validUntil: SATURDAY }] });
    const [toSecond] = await familyOf(second.actor, later(1));
    expect(toSecond).toMatchObject({ request: { activities: [{ title: '年末の大そうじ' }] }, consents: [] });
    expect(await familyOf(first.actor, later(10))).toEqual([]);
  });

  it('forgets who was named by mistake as soon as another is', async () => {
    const [wrong, right] = [await aGuardian(), await aGuardian()];
    const child = await aChild('佐藤 ひなた');
    await ask(child, wrong.email);
    await ask(child, right.email, later(0.1));
    expect(await familyOf(wrong.actor)).toEqual([]);
    expect(names(await familyOf(right.actor))).toEqual(['佐藤 ひなた']);
  });

  it('takes a word on paper for a consent, not for a proof of who reads', async () => {
    const { email, actor } = await aGuardian();
    const child = await aChild('佐藤 ひなた');
    await ask(child, email);
    const paper = { consent: true, how: 'paper' } as const;
    await domain.get(RecordGuardianAnswer).run(child.personId, paper, coordinator, NOW);
    const [shown] = await familyOf(actor);
    expect(shown).toMatchObject({ activities: null, consents: [{ how: 'paper', withdrawnAt: null }] });
  });
});
