import { RingClock, RingDueClocks, StartMissingClocks } from '@app/clocks';
import { Database } from '@app/database';
import { AnswerInterest, ApproveMatch, DeskQuery, ExpressInterest } from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const DAY_MS = 86_400_000;
const LATER = {
  startsAt: new Date(NOW.getTime() + 40 * DAY_MS),
  endsAt: new Date(NOW.getTime() + 40 * DAY_MS + 7_200_000),
};
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const ring = (days: number) => domain.get(RingDueClocks).run(inDays(days));

async function anInterest() {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string, {}, LATER);
  const resident = await aResident(manager);
  const interest = { openingId: opening.openingId, sessionIds: [opening.sessionId], message: '' };
  const matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
  return { group, resident, matchId };
}

async function told(matchId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT DISTINCT created_at, event FROM outbox WHERE subject_id = $1 ORDER BY created_at, event',
    [matchId],
  );
  return rows.map(({ event }) => event);
}

async function stateOf(matchId: string) {
  const [row] = await domain.admin.query('SELECT state, reason, ended_by FROM matches WHERE id = $1', [
    matchId,
  ]);
  return row;
}

async function running(matchId: string) {
  return domain.admin.query(
    'SELECT wait, step, owner FROM clocks WHERE subject_id = $1 AND settled_at IS NULL',
    [matchId],
  );
}

describe('the clock of an interest', () => {
  it('reminds the group, shows the case at the desk and ends with a word to both sides', async () => {
    await aCoordinator(domain.admin.manager);
    const { matchId } = await anInterest();
    expect(await running(matchId)).toEqual([
      { wait: 'group-answers-interest', step: 'remind', owner: 'group' },
    ]);
    expect(await ring(2.9)).toBe(0);
    expect(await ring(3)).toBe(1);
    expect(await ring(6)).toBe(1);
    expect(await ring(10)).toBe(1);
    expect(await told(matchId)).toEqual([
      ...['interest-arrived', 'interest-received', 'interest-reminder', 'interest-unanswered'],
      ...['match-expired', 'match-expired-for-group'],
    ]);
    expect(await stateOf(matchId)).toEqual({
      state: 'expired',
      reason: 'no-answer-from-group',
      ended_by: 'clock',
    });
    expect(await running(matchId)).toEqual([]);
  });

  it('says late what it slept through, once: the last step alone', async () => {
    const { matchId } = await anInterest();
    expect(await ring(7)).toBe(1);
    expect((await told(matchId)).slice(2)).toEqual(['interest-unanswered']);
    expect(await ring(30)).toBe(1);
    expect((await stateOf(matchId)).state).toBe('expired');
  });

  it('rings once when two workers ring at the same time', async () => {
    const { matchId } = await anInterest();
    const [{ id }] = await domain.admin.query('SELECT id FROM clocks WHERE subject_id = $1', [matchId]);
    const rings = [1, 2, 3].map(() => domain.get(RingClock).run(id, inDays(10)));
    expect((await Promise.all(rings)).filter(Boolean)).toHaveLength(1);
    expect((await told(matchId)).filter((event) => event === 'match-expired')).toHaveLength(1);
  });

  it('stops when the group answers, and the coordinator’s begins', async () => {
    const { matchId, group } = await anInterest();
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    expect(await running(matchId)).toEqual([
      { wait: 'coordinator-approves', step: 'head', owner: 'coordinator' },
    ]);
    await ring(30);
    expect(await stateOf(matchId)).toMatchObject({ state: 'expired', reason: 'no-decision' });
  });

  it('gives way to the places once they are held', async () => {
    const { matchId, group } = await anInterest();
    const coordinator = await aCoordinator(domain.admin.manager);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
    expect(await running(matchId)).toEqual([]);
    const held = await domain.admin.query(
      `SELECT c.wait, c.step FROM clocks c JOIN held_places h ON h.id = c.subject_id
       WHERE h.match_id = $1 AND c.settled_at IS NULL`,
      [matchId],
    );
    expect(held).toEqual([{ wait: 'session-comes', step: 'remind' }]);
  });
});

describe('what waits without a clock', () => {
  it('is given one that counts from when the waiting began', async () => {
    const { matchId } = await anInterest();
    await domain.admin.query('DELETE FROM clocks WHERE subject_id = $1', [matchId]);
    expect(await domain.get(StartMissingClocks).run(inDays(8))).toBeGreaterThan(0);
    expect(await domain.get(StartMissingClocks).run(inDays(8))).toBe(0);
    await ring(8);
    expect((await told(matchId)).slice(2)).toEqual(['interest-unanswered']);
  });
});

describe('the desk', () => {
  it('shows what a clock has brought to it, and what has gone on to the head', async () => {
    const { matchId, group } = await anInterest();
    const desk = async () => {
      const rows = await domain.get(Database).withActor(group, (tx) => domain.get(DeskQuery).run(tx, null));
      return rows.find(({ id }) => id === matchId);
    };
    expect(await desk()).toBeUndefined();
    await ring(6);
    expect(await desk()).toMatchObject({ kind: 'interest', isOverdue: false, dueAt: inDays(10) });
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, inDays(6));
    expect(await desk()).toMatchObject({ kind: 'match', isOverdue: false });
    await ring(12);
    expect(await desk()).toMatchObject({ kind: 'match', isOverdue: true });
  });
});
