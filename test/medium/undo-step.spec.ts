import { RingDueClocks } from '@app/clocks';
import type { Actor } from '@app/database';
import {
  AnswerInterest,
  ApproveMatch,
  DeclineMatch,
  ExpressInterest,
  UndoStep,
  WithdrawInterest,
} from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

type AccountActor = Extract<Actor, { kind: 'account' }>;

const domain = ourDomain();
let coordinator: AccountActor;
let group: AccountActor;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  group = await aGroup(domain.admin.manager);
});

const MINUTE_MS = 60_000;
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE_MS);
const DECLINE = { reason: 'places-filled', note: 'またお願いします。' } as const;

async function anInterest() {
  const opening = await anOpening(domain.admin.manager, group.groupIds[0] as string);
  const resident = await aResident(domain.admin.manager);
  const interest = { openingId: opening.openingId, sessionIds: [opening.sessionId], message: '' };
  const matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
  return { opening, resident, matchId, interest };
}

const accept = (matchId: string, now: Date) =>
  domain.get(AnswerInterest).run(matchId, { accept: true }, group, now);
const decline = (matchId: string, now: Date) =>
  domain.get(AnswerInterest).run(matchId, { accept: false, ...DECLINE }, group, now);
const undo = (matchId: string, actor: Actor, now: Date) => domain.get(UndoStep).run(matchId, actor, now);
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    ({ code }) => code,
  );

async function standing(matchId: string) {
  const [match] = await domain.admin.query(
    `SELECT state, state_since, waiting_since, reason, reason_note, ended_by FROM matches WHERE id = $1`,
    [matchId],
  );
  const clocks = await domain.admin.query(
    'SELECT wait, step, since, due_at, ends_at FROM clocks WHERE subject_id = $1 AND settled_at IS NULL',
    [matchId],
  );
  return { match, clocks };
}

async function waitingMessages(matchId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT event FROM outbox WHERE subject_id = $1 AND failed_at IS NULL AND due_at > now() ORDER BY event',
    [matchId],
  );
  return rows.map(({ event }) => event);
}

/** As if a worker had taken it a moment ago. */
const lease = (matchId: string, event: string) =>
  domain.admin.query(
    "UPDATE outbox SET lease_until = now() + interval '1 minute', attempts = 1 WHERE subject_id = $1 AND event = $2",
    [matchId, event],
  );

describe('a slip', () => {
  it('of the group that declined is taken back: state, clock with its old times, no message', async () => {
    const { matchId } = await anInterest();
    const before = await standing(matchId);
    await decline(matchId, at(60));
    expect(await waitingMessages(matchId)).toEqual(['match-declined']);
    await undo(matchId, group, at(70));
    expect(await standing(matchId)).toEqual(before);
    expect(await waitingMessages(matchId)).toEqual([]);
    await domain.get(RingDueClocks).run(at(3 * 24 * 60));
    const [{ count }] = await domain.admin.query(
      "SELECT count(*)::int FROM outbox WHERE subject_id = $1 AND event = 'interest-reminder'",
      [matchId],
    );
    expect(count).toBe(1);
  });

  it('of the group that accepted is taken back', async () => {
    const { matchId } = await anInterest();
    const before = await standing(matchId);
    await accept(matchId, at(1));
    expect(await waitingMessages(matchId)).toEqual(['accepted-told-resident', 'group-accepted']);
    await undo(matchId, group, at(2));
    expect(await standing(matchId)).toEqual(before);
    await decline(matchId, at(3));
    expect((await standing(matchId)).match.state).toBe('declined');
  });

  it('of the coordinator, both ways, is taken back with the places', async () => {
    const { matchId, opening } = await anInterest();
    await accept(matchId, at(1));
    const before = await standing(matchId);
    await domain.get(DeclineMatch).run(matchId, DECLINE, coordinator, at(2));
    await undo(matchId, coordinator, at(3));
    expect(await standing(matchId)).toEqual(before);
    await domain.get(ApproveMatch).run(matchId, coordinator, at(4));
    await undo(matchId, coordinator, at(5));
    expect(await standing(matchId)).toEqual(before);
    const [{ taken }] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [
      opening.sessionId,
    ]);
    expect(taken).toBe(0);
    expect(await domain.get(ApproveMatch).run(matchId, coordinator, at(6))).toBe('approved');
  });

  it('of the resident who withdrew is taken back, with the place where nobody has it yet', async () => {
    const { matchId, resident, opening } = await anInterest();
    await domain.get(WithdrawInterest).run(matchId, 'no-reason', resident, at(1));
    await undo(matchId, resident, at(2));
    await accept(matchId, at(3));
    await domain.get(ApproveMatch).run(matchId, coordinator, at(4));
    await domain.get(WithdrawInterest).run(matchId, 'no-reason', resident, at(5));
    await undo(matchId, resident, at(6));
    expect((await standing(matchId)).match.state).toBe('approved');
    const [{ taken }] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [
      opening.sessionId,
    ]);
    expect(taken).toBe(1);
  });
});

describe('a step stays as it is', () => {
  it('when it is somebody else’s, too late, not the last, or told', async () => {
    const { matchId, resident } = await anInterest();
    expect(await refused(undo(matchId, resident, at(1)))).toBe('undo-not-possible');
    await decline(matchId, at(1));
    expect(await refused(undo(matchId, await aGroup(domain.admin.manager), at(2)))).toBe('match-unknown');
    expect(await refused(undo(matchId, group, at(11.1)))).toBe('undo-too-late');
    await lease(matchId, 'match-declined');
    expect(await refused(undo(matchId, group, at(3)))).toBe('already-told');
    expect((await standing(matchId)).match.state).toBe('declined');

    const other = await anInterest();
    await accept(other.matchId, at(1));
    await domain.get(ApproveMatch).run(other.matchId, coordinator, at(2));
    expect(await refused(undo(other.matchId, group, at(3)))).toBe('undo-not-possible');
  });

  it('when it was undone already, or the resident has applied again', async () => {
    const { matchId, resident, interest } = await anInterest();
    await decline(matchId, at(1));
    await undo(matchId, group, at(2));
    expect(await refused(undo(matchId, group, at(3)))).toBe('undo-not-possible');
    await domain.get(WithdrawInterest).run(matchId, 'no-reason', resident, at(4));
    await domain.get(ExpressInterest).run(interest, resident, at(5));
    expect(await refused(undo(matchId, resident, at(6)))).toBe('undo-not-possible');
  });

  it('is undone once when it is pressed twice at the same time', async () => {
    const { matchId } = await anInterest();
    await decline(matchId, at(1));
    const results = await Promise.all([1, 2, 3].map(() => refused(undo(matchId, group, at(2)))));
    expect(results.sort()).toEqual(['done', 'undo-not-possible', 'undo-not-possible']);
  });
});

it('drops what is held back when the next step says more', async () => {
  const { matchId } = await anInterest();
  await accept(matchId, at(1));
  await domain.get(ApproveMatch).run(matchId, coordinator, at(2));
  expect(await waitingMessages(matchId)).toEqual([]);
  const rows = await domain.admin.query(
    "SELECT event FROM outbox WHERE subject_id = $1 AND failure = 'overtaken' ORDER BY event",
    [matchId],
  );
  expect(rows).toEqual([{ event: 'accepted-told-resident' }, { event: 'group-accepted' }]);
});
