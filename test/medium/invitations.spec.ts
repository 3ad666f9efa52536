import { RingDueClocks } from '@app/clocks';
import { type Actor, Database } from '@app/database';
import {
  AnswerInterest,
  AnswerInvitation,
  ApplicantsQuery,
  IntroduceResident,
  type InvitationAnswer,
  InviteCandidate,
} from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const at = (days: number) => ({
  startsAt: inDays(days),
  endsAt: new Date(inDays(days).getTime() + 7_200_000),
});
const NO: InvitationAnswer = { kind: 'no', reason: 'no-reason' };
const LATER: InvitationAnswer = { kind: 'later' };

/** 永山グリーンクラブ asks 佐藤さん for an opening in forty days. */
async function people(days = 40) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string, {}, at(days));
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  return { group, opening, resident, coordinator: await aCoordinator(manager) };
}

const numberOf = async (personId: string | null): Promise<number> =>
  (await domain.admin.query('SELECT number FROM people WHERE id = $1', [personId]))[0].number;

async function invited(days = 40) {
  const who = await people(days);
  const person = await numberOf(who.resident.personId);
  const { openingId } = who.opening;
  const matchId = await domain.get(InviteCandidate).run({ openingId, person }, who.group, NOW);
  return { ...who, matchId };
}

const yes = (sessionId: string): InvitationAnswer => ({
  kind: 'yes',
  sessionIds: [sessionId],
  fields: ['phone'],
});
const answer = (matchId: string, what: InvitationAnswer, actor: Actor, now = NOW) =>
  domain.get(AnswerInvitation).run(matchId, what, actor, now);
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? error,
  );

async function told(matchId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT DISTINCT event FROM outbox WHERE subject_id = $1 ORDER BY event',
    [matchId],
  );
  return rows.map(({ event }) => event);
}

const stateOf = async (matchId: string) =>
  (await domain.admin.query('SELECT state, reason, ended_by FROM matches WHERE id = $1', [matchId]))[0];
const waits = async (subjectId: string) =>
  domain.admin.query('SELECT wait, owner, ends_at FROM clocks WHERE subject_id = $1 AND settled_at IS NULL', [
    subjectId,
  ]);
const seen = (group: { groupIds: readonly string[] }, now = NOW) =>
  domain
    .get(Database)
    .withActor({ kind: 'system', name: 'demo' }, (tx) =>
      domain.get(ApplicantsQuery).run(tx, group.groupIds[0] as string, now),
    );

describe('a group asks a candidate', () => {
  it('who has four days to answer, and of whom the group sees no name', async () => {
    const { matchId, group } = await invited();
    expect(await waits(matchId)).toEqual([
      { wait: 'resident-answers-invitation', owner: 'resident', ends_at: inDays(4) },
    ]);
    expect(await told(matchId)).toEqual(['invitation-arrived']);
    expect(await seen(group)).toMatchObject([{ state: 'invited', name: null, email: null, phone: null }]);
  });

  it('who has twelve hours when it is near', async () => {
    const { matchId } = await invited(2);
    expect(await waits(matchId)).toEqual([
      { wait: 'resident-answers-urgent-invitation', owner: 'resident', ends_at: inDays(0.5) },
    ]);
  });

  it('ends by itself when there is no answer, with a word to both', async () => {
    const { matchId } = await invited();
    await domain.get(RingDueClocks).run(inDays(4));
    expect(await stateOf(matchId)).toMatchObject({ state: 'expired', reason: 'no-answer-from-resident' });
    expect(await told(matchId)).toEqual(['invitation-arrived', 'match-expired', 'match-expired-for-group']);
  });

  it('not again for this opening, and not another within a week', async () => {
    const { matchId, opening, resident, group } = await invited();
    const person = await numberOf(resident.personId);
    const ask = (openingId: string, actor: Actor, now: Date) =>
      code(domain.get(InviteCandidate).run({ openingId, person }, actor, now));
    expect(await ask(opening.openingId, group, NOW)).toBe('candidate-not-free');
    await answer(matchId, NO, resident);
    expect(await ask(opening.openingId, group, inDays(30))).toBe('candidate-not-free');
    const other = await aGroup(domain.admin.manager, { name: '永山こども食堂' });
    const kitchen = await anOpening(domain.admin.manager, other.groupIds[0] as string, {}, at(38));
    expect(await ask(kitchen.openingId, other, inDays(2))).toBe('candidate-not-free');
    expect(await ask(kitchen.openingId, other, inDays(5))).toBe('candidate-not-free');
    expect(await ask(kitchen.openingId, group, inDays(7))).toBe('not-your-group');
    expect(await ask(kitchen.openingId, other, inDays(7))).toBe('done');
  });

  it('once, when two groups ask in the same moment', async () => {
    const { group, opening, resident } = await people();
    const other = await aGroup(domain.admin.manager, { name: '永山こども食堂' });
    const kitchen = await anOpening(domain.admin.manager, other.groupIds[0] as string, {}, at(38));
    const person = await numberOf(resident.personId);
    const ask = (openingId: string, actor: Actor) =>
      code(domain.get(InviteCandidate).run({ openingId, person }, actor, NOW));
    const both = await Promise.all([ask(opening.openingId, group), ask(kitchen.openingId, other)]);
    expect(both.sort()).toEqual(['candidate-not-free', 'done']);
  });

  it('not whom the opening does not fit, and does not hear why', async () => {
    const { group, opening } = await people();
    const child = await aResident(domain.admin.manager, { pausedAt: NOW });
    const person = await numberOf(child.personId);
    const ask = domain.get(InviteCandidate).run({ openingId: opening.openingId, person }, group, NOW);
    await expect(ask).rejects.toMatchObject({ code: 'candidate-not-free', detail: {} });
  });

  it('not once its registration has lapsed', async () => {
    const { group, opening, resident } = await people();
    await domain.admin.query('UPDATE groups SET closed_at = $2 WHERE id = $1', [group.groupIds[0], NOW]);
    const person = await numberOf(resident.personId);
    const ask = domain.get(InviteCandidate).run({ openingId: opening.openingId, person }, group, NOW);
    expect(await code(ask)).toBe('registration-lapsed');
  });
});

describe('the resident answers', () => {
  it('yes: the coordinator is next, and the group still sees no name', async () => {
    const { matchId, resident, opening, group } = await invited();
    await answer(matchId, yes(opening.sessionId), resident);
    expect(await stateOf(matchId)).toMatchObject({ state: 'with-coordinator' });
    expect(await waits(matchId)).toMatchObject([{ wait: 'coordinator-approves', owner: 'coordinator' }]);
    expect(await told(matchId)).toEqual([
      ...['invitation-accepted', 'invitation-accepted-for-group', 'invitation-arrived', 'yes-received'],
    ]);
    expect(await seen(group)).toMatchObject([
      { name: null, phone: null, disclosure: { standing: 'consented' } },
    ]);
  });

  it('no: it is over, and the group hears it', async () => {
    const { matchId, resident } = await invited();
    await answer(matchId, NO, resident);
    expect(await stateOf(matchId)).toEqual({ state: 'declined', reason: 'no-reason', ended_by: 'resident' });
    expect(await told(matchId)).toEqual(['invitation-arrived', 'invitation-declined']);
    expect(await waits(matchId)).toEqual([]);
  });

  it('later: is asked once more after a week, and then no more', async () => {
    const { matchId, resident } = await invited();
    await answer(matchId, LATER, resident, inDays(1));
    expect(await waits(matchId)).toMatchObject([{ wait: 'resident-answers-later', ends_at: inDays(15) }]);
    expect(await code(answer(matchId, LATER, resident, inDays(2)))).toBe('later-once-only');
    await domain.get(RingDueClocks).run(inDays(8));
    expect(await told(matchId)).toEqual(['invitation-arrived', 'invitation-asked-again']);
    await domain.get(RingDueClocks).run(inDays(15));
    expect(await stateOf(matchId)).toMatchObject({ state: 'expired', reason: 'no-answer-from-resident' });
  });

  it('once, not for another, and not too late; each has its own words', async () => {
    const { matchId, resident, opening, coordinator } = await invited();
    const stranger = await aResident(domain.admin.manager, { name: '田中 一郎' });
    expect(await code(answer(matchId, NO, stranger))).toBe('match-unknown');
    expect(await code(answer(matchId, NO, coordinator))).toBe('match-unknown');
    const both = await Promise.all([
      code(answer(matchId, yes(opening.sessionId), resident)),
      code(answer(matchId, NO, resident)),
    ]);
    expect(both.sort()).toEqual(['already-answered', 'done']);
    const late = await invited();
    await domain.get(RingDueClocks).run(inDays(4));
    expect(await code(answer(late.matchId, NO, late.resident, inDays(5)))).toBe('invitation-over');
  });

  it('is refused in words of its own where the world has moved on', async () => {
    const lapsed = await invited();
    await domain.admin.query('UPDATE groups SET closed_at = $2 WHERE id = $1', [
      lapsed.group.groupIds[0],
      NOW,
    ]);
    const first = answer(lapsed.matchId, yes(lapsed.opening.sessionId), lapsed.resident);
    expect(await code(first)).toBe('registration-lapsed');
    const closed = await invited();
    await domain.admin.query('UPDATE openings SET closed_at = $2 WHERE id = $1', [
      closed.opening.openingId,
      NOW,
    ]);
    const second = answer(closed.matchId, yes(closed.opening.sessionId), closed.resident);
    expect(await code(second)).toBe('opening-not-open');
    const off = await invited();
    const more = await anOpening(domain.admin.manager, off.group.groupIds[0] as string, {}, at(39));
    expect(await code(answer(off.matchId, yes(more.sessionId), off.resident))).toBe('session-not-open');
    expect(await stateOf(off.matchId)).toMatchObject({ state: 'invited' });
  });
});

describe('a coordinator introduces', () => {
  const introduced = async (more: Parameters<typeof aResident>[1] = {}) => {
    const who = await people();
    const resident = await aResident(domain.admin.manager, { phone: '042-111-2222', ...more });
    const personId = resident.personId as string;
    const pair = { personId, openingId: who.opening.openingId };
    const matchId = await domain.get(IntroduceResident).run(pair, who.coordinator, NOW);
    return { ...who, resident, matchId, pair };
  };

  it('the resident first, then the group, whose yes settles it and shows the fields', async () => {
    const { matchId, resident, group, opening } = await introduced();
    expect(await waits(matchId)).toMatchObject([
      { wait: 'resident-answers-introduction', ends_at: inDays(7) },
    ]);
    await answer(matchId, yes(opening.sessionId), resident, inDays(1));
    expect(await waits(matchId)).toMatchObject([{ wait: 'group-answers-introduction', ends_at: inDays(8) }]);
    expect(await seen(group)).toMatchObject([{ state: 'with-group', name: null, phone: null }]);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, inDays(2));
    expect(await stateOf(matchId)).toMatchObject({ state: 'approved' });
    expect(await seen(group, inDays(2))).toMatchObject([
      { name: '佐藤 美咲', phone: '042-111-2222', email: null, town: null, disclosure: { standing: 'open' } },
    ]);
    expect(await told(matchId)).toEqual([
      ...['introduction-arrived', 'introduction-to-group', 'match-approved', 'match-approved-for-group'],
      'yes-received',
    ]);
  });

  it('reminds each side on day four, and ends on day seven', async () => {
    const { matchId, resident, opening } = await introduced();
    await domain.get(RingDueClocks).run(inDays(4));
    expect(await told(matchId)).toContain('introduction-reminder');
    await answer(matchId, yes(opening.sessionId), resident, inDays(5));
    await domain.get(RingDueClocks).run(inDays(9));
    expect(await told(matchId)).toContain('introduction-reminder-group');
    await domain.get(RingDueClocks).run(inDays(12));
    expect(await stateOf(matchId)).toMatchObject({ state: 'expired', reason: 'no-answer-from-group' });
  });

  it('somebody without an account by telephone, and keeps who entered it and how', async () => {
    const { matchId, coordinator, opening, resident } = await introduced({ accountId: null });
    expect(await waits(matchId)).toMatchObject([{ owner: 'coordinator' }]);
    expect(await told(matchId)).toEqual(['introduction-arrived']);
    const rows = 'SELECT channel FROM outbox WHERE subject_id = $1';
    expect(await domain.admin.query(rows, [matchId])).toEqual([{ channel: 'phone' }]);
    const said = yes(opening.sessionId);
    expect(await code(domain.get(AnswerInvitation).run(matchId, said, resident, NOW, 'telephone'))).toBe(
      'match-unknown',
    );
    await domain.get(AnswerInvitation).run(matchId, said, coordinator, NOW, 'telephone');
    const [row] = await domain.admin.query(
      `SELECT m.state, m.entered_by, m.consent_by, d.consent_by AS shown_by, d.fields
       FROM matches m JOIN disclosures d ON d.match_id = m.id WHERE m.id = $1`,
      [matchId],
    );
    expect(row).toEqual({
      state: 'with-group',
      entered_by: coordinator.accountId,
      consent_by: 'telephone',
      shown_by: 'telephone',
      fields: ['name', 'kana', 'phone'],
    });
  });

  it('and hears when the resident would rather not; the group has heard nothing', async () => {
    const { matchId, resident } = await introduced();
    await answer(matchId, { kind: 'no', reason: 'too-far' }, resident);
    expect(await told(matchId)).toEqual(['introduction-arrived', 'introduction-declined']);
  });

  it('no pair that is under way, none that does not fit, and only as staff', async () => {
    const { pair, coordinator, resident, group } = await introduced();
    const introduce = (actor: Actor, who = pair) => code(domain.get(IntroduceResident).run(who, actor, NOW));
    expect(await introduce(coordinator)).toBe('already-under-way');
    expect(await introduce(resident)).toBe('not-allowed');
    const paused = await aResident(domain.admin.manager, { pausedAt: NOW });
    expect(await introduce(coordinator, { ...pair, personId: paused.personId as string })).toBe(
      'not-eligible',
    );
    await domain.admin.query('UPDATE groups SET closed_at = $2 WHERE id = $1', [group.groupIds[0], NOW]);
    expect(await introduce(coordinator)).toBe('registration-lapsed');
  });

  it('stays with the coordinator where the place cannot be held', async () => {
    const { matchId, resident, group, opening } = await introduced({ birthDate: '2010-06-01' });
    await answer(matchId, yes(opening.sessionId), resident);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    expect(await stateOf(matchId)).toMatchObject({ state: 'with-coordinator' });
    expect(await told(matchId)).toContain('group-accepted');
  });
});
