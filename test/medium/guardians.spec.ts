import { RingDueClocks } from '@app/clocks';
import { type Actor, ANYONE, Database, system } from '@app/database';
import {
  AnswerGuardianRequest,
  ApproveMatch,
  AskGuardian,
  GuardianStandingQuery,
  GuardianViewQuery,
  type NamedGuardian,
  RecordGuardianAnswer,
  WithdrawGuardianConsent,
} from '@app/matches';
import { GuardianLinks, RecordGuardianConsent } from '@app/people';
import {
  aCoordinator,
  aGroup,
  aMatch,
  anOpening,
  aResident,
  NOW,
  SATURDAY_MORNING,
} from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let coordinator: Extract<Actor, { kind: 'account' }>;
let groupId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

const MINOR = { name: '佐藤 ひなた', birthDate: '2010-06-01' };
const HOUR = 3_600_000;
const later = (days: number) => new Date(NOW.getTime() + days * 24 * HOUR);
let mails = 0;
const guardian = (more: Partial<NamedGuardian> = {}): NamedGuardian => ({
  ...{ name: '佐藤 健', email: `hogosha${++mails}@example.jp`, phone: null, language: 'ja' },
  ...more,
});
const token = (requestId: string) => domain.get(GuardianLinks).tokenOf(requestId);
const ask = (personId: string, actor: Actor, more: Partial<NamedGuardian> = {}, at = NOW) =>
  domain.get(AskGuardian).run(personId, guardian(more), actor, at);
const answer = (link: string, until: string | null, actor: Actor = ANYONE, at = NOW) =>
  domain
    .get(AnswerGuardianRequest)
    .run(link, until === null ? { consent: false } : { consent: true, until }, actor, at);
const approve = (matchId: string) => domain.get(ApproveMatch).run(matchId, coordinator, NOW);
const refusal = (code: string) => expect.objectContaining({ code });
const SATURDAY = '2026-11-28';

/** A minor whose interest waits for the coordinator; a session eight weeks ahead where it is to be far. */
async function aMinor(state: 'with-group' | 'with-coordinator' = 'with-coordinator', weeks = 0) {
  const resident = await aResident(domain.admin.manager, MINOR);
  const shift = weeks * 7 * 24 * HOUR;
  const times = {
    startsAt: new Date(SATURDAY_MORNING.startsAt.getTime() + shift),
    endsAt: new Date(SATURDAY_MORNING.endsAt.getTime() + shift),
  };
  const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 5, ...times });
  const personId = resident.personId as string;
  return {
    resident,
    personId,
    opening,
    matchId: await aMatch(domain.admin.manager, personId, opening, { state }),
  };
}

const matchOf = async (id: string) =>
  (await domain.admin.query('SELECT state, reason, ended_by FROM matches WHERE id = $1', [id]))[0];
const told = async (subjectId: string): Promise<string[]> =>
  (
    await domain.admin.query('SELECT DISTINCT event FROM outbox WHERE subject_id = $1 ORDER BY event', [
      subjectId,
    ])
  ).map(({ event }: { event: string }) => event);
const places = async (sessionId: string) =>
  (await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [sessionId]))[0].taken;

describe('a guardian who is asked', () => {
  it('sees what, when and with whom, and consents once: then the place can be held', async () => {
    const { resident, personId, matchId } = await aMinor();
    const link = token(await ask(personId, resident));
    await expect(approve(matchId)).rejects.toEqual(refusal('place-blocked'));
    const view = await domain
      .get(Database)
      .withActor(system('health'), (tx) => domain.get(GuardianViewQuery).run(tx, link, NOW));
    expect(view).toMatchObject({
      request: { personName: MINOR.name, guardianName: '佐藤 健', answer: null },
      activities: [{ title: '花壇の水やり', groupName: '永山グリーンクラブ', sessions: [SATURDAY_MORNING] }],
      days: { asked: SATURDAY, year: '2027-03-31' },
    });
    await answer(link, SATURDAY);
    expect(await approve(matchId)).toBe('approved');
    await expect(answer(link, SATURDAY)).rejects.toEqual(refusal('guardian-link-used'));
    await expect(answer(link, null)).rejects.toEqual(refusal('guardian-link-used'));
  });

  it('is answered for by one of two who press at once', async () => {
    const { resident, personId } = await aMinor();
    const link = token(await ask(personId, resident));
    const both = await Promise.allSettled([answer(link, SATURDAY), answer(link, null)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('records how, for what and until when', async () => {
    const { resident, personId } = await aMinor();
    await answer(token(await ask(personId, resident)), '2027-03-31');
    const [consent] = await domain.admin.query(
      'SELECT how, purposes, valid_until::text AS until FROM guardian_consents WHERE person_id = $1',
      [personId],
    );
    expect(consent).toEqual({
      how: 'link',
      purposes: ['take-part', 'name-to-group', 'insurance-list'],
      until: '2027-03-31',
    });
  });

  it.each(['2026-11-21', '2027-04-01'])('cannot consent until %s', async (until) => {
    const { resident, personId } = await aMinor();
    const link = token(await ask(personId, resident));
    await expect(answer(link, until)).rejects.toEqual(refusal('day-not-ahead'));
  });

  it('refuses: all that waits ends with a word to resident, group and guardian', async () => {
    const { resident, personId, matchId } = await aMinor('with-group');
    const more = await anOpening(domain.admin.manager, groupId);
    const other = await aMatch(domain.admin.manager, personId, more);
    const requestId = await ask(personId, resident);
    await answer(token(requestId), null);
    const ended = { state: 'declined', reason: 'guardian-refused', ended_by: 'guardian' };
    expect([await matchOf(matchId), await matchOf(other)]).toEqual([ended, ended]);
    expect(await told(matchId)).toEqual(['guardian-refused', 'guardian-refused-for-group']);
    expect(await told(requestId)).toEqual(['guardian-answer-received', 'guardian-asked']);
  });

  it('is reminded after four days, and after seven silence ends it', async () => {
    const { resident, personId, matchId } = await aMinor('with-coordinator', 8);
    const requestId = await ask(personId, resident);
    await domain.get(RingDueClocks).run(later(4.1));
    expect(await told(requestId)).toEqual(['guardian-asked', 'guardian-reminder']);
    await domain.get(RingDueClocks).run(later(7.1));
    expect(await matchOf(matchId)).toMatchObject({ state: 'expired', reason: 'no-answer-from-guardian' });
    expect(await told(matchId)).toEqual(expect.arrayContaining(['match-expired', 'match-expired-for-group']));
    expect(await told(requestId)).toContain('guardian-request-over');
    const late = answer(token(requestId), SATURDAY, ANYONE, later(7.2));
    await expect(late).rejects.toEqual(refusal('guardian-link-too-late'));
  });

  it('has nothing to answer once the minor has withdrawn', async () => {
    const { resident, personId, matchId } = await aMinor('with-group', 8);
    const requestId = await ask(personId, resident);
    await domain.admin.query("UPDATE matches SET state = 'withdrawn' WHERE id = $1", [matchId]);
    await expect(answer(token(requestId), '2027-03-31')).rejects.toEqual(refusal('guardian-not-needed'));
    await domain.get(RingDueClocks).run(later(7.1));
    const [request] = await domain.admin.query('SELECT answer FROM guardian_requests WHERE id = $1', [
      requestId,
    ]);
    expect(request.answer).toBe('not-needed');
  });

  it('is nobody else who is signed in, nor a link that was never sent', async () => {
    const { resident, personId } = await aMinor();
    const link = token(await ask(personId, resident));
    await expect(answer(link, SATURDAY, resident)).rejects.toEqual(refusal('guardian-link-of-another'));
    await expect(answer('never-sent', SATURDAY)).rejects.toEqual(refusal('guardian-link-unknown'));
  });

  it('may be named anew: the first link does not count any more', async () => {
    const { resident, personId } = await aMinor();
    const first = token(await ask(personId, resident));
    const second = token(await ask(personId, resident));
    await expect(answer(first, SATURDAY)).rejects.toEqual(refusal('guardian-not-needed'));
    await answer(second, SATURDAY);
  });

  it('is not asked more than five times a day', async () => {
    const { resident, personId } = await aMinor();
    for (const _ of [1, 2, 3, 4, 5]) await ask(personId, resident);
    await expect(ask(personId, resident)).rejects.toEqual(refusal('guardian-asked-often'));
  });

  it('is not the minor, and is asked by the minor or the centre only, where something waits', async () => {
    const { resident, personId } = await aMinor();
    const [{ email }] = await domain.admin.query('SELECT email FROM accounts WHERE id = $1', [
      resident.accountId,
    ]);
    await expect(ask(personId, resident, { email })).rejects.toEqual(refusal('guardian-is-self'));
    const other = await aResident(domain.admin.manager);
    await expect(ask(personId, other)).rejects.toEqual(refusal('not-allowed'));
    await expect(ask(other.personId as string, other)).rejects.toEqual(refusal('guardian-not-needed'));
  });

  it.each([
    ['a day before', '2008-11-29', true],
    ['on', '2008-11-28', false],
  ])('is asked about a session %s the eighteenth birthday: %s, %s', async (_, birthDate, needed) => {
    const { resident, personId } = await aMinor();
    await domain.admin.query('UPDATE people SET birth_date = $2 WHERE id = $1', [personId, birthDate]);
    const asked = ask(personId, resident);
    if (needed) await expect(asked).resolves.toEqual(expect.any(String));
    else await expect(asked).rejects.toEqual(refusal('guardian-not-needed'));
  });

  it('takes the consent back: places in sessions to come are free, with a word to all', async () => {
    const { resident, personId, matchId, opening } = await aMinor();
    const requestId = await ask(personId, resident);
    await answer(token(requestId), SATURDAY);
    await approve(matchId);
    expect(await places(opening.sessionId)).toBe(1);
    const withdraw = (actor: Actor) => domain.get(WithdrawGuardianConsent).run(token(requestId), actor, NOW);
    await expect(withdraw(resident)).rejects.toEqual(refusal('guardian-link-of-another'));
    await withdraw(ANYONE);
    expect(await places(opening.sessionId)).toBe(0);
    expect(await matchOf(matchId)).toEqual({
      state: 'declined',
      reason: 'guardian-withdrew',
      ended_by: 'guardian',
    });
    expect(await told(matchId)).toEqual(
      expect.arrayContaining(['guardian-withdrew', 'guardian-withdrew-for-group']),
    );
    await expect(withdraw(ANYONE)).rejects.toEqual(refusal('guardian-consent-not-standing'));
  });

  it('without e-mail is telephoned by the coordinator, who puts the answer down', async () => {
    const { resident, personId, matchId } = await aMinor();
    await ask(personId, resident, { email: null, phone: '042-000-1111' });
    expect(await told(matchId)).toContain('guardian-to-call');
    const standing = await domain
      .get(Database)
      .withActor(coordinator, (tx) => domain.get(GuardianStandingQuery).run(tx, personId, NOW));
    expect(standing).toMatchObject({ needed: [matchId], asked: { phone: '042-000-1111', email: null } });
    await domain
      .get(RecordGuardianAnswer)
      .run(personId, { consent: true, how: 'telephone' }, coordinator, NOW);
    expect(await approve(matchId)).toBe('approved');
    const again = domain
      .get(RecordGuardianAnswer)
      .run(personId, { consent: false, how: 'paper' }, coordinator, NOW);
    await expect(again).rejects.toEqual(refusal('already-answered'));
  });

  it('may hand in a paper while the link waits', async () => {
    const { resident, personId, matchId } = await aMinor();
    const link = token(await ask(personId, resident));
    await domain.get(RecordGuardianConsent).run(personId, '2027-03-31', coordinator, NOW);
    await expect(answer(link, null)).rejects.toEqual(refusal('guardian-link-used'));
    expect(await approve(matchId)).toBe('approved');
  });
});
