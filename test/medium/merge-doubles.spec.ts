import { Database } from '@app/database';
import { RecordAttendance, RecordOfPersonQuery } from '@app/matches';
import { aMatch, anOpening } from '../support/factories';
import { code, inDays, TwoCards } from './two-cards';

let two: TwoCards;

beforeAll(async () => {
  two = await TwoCards.begin();
});

afterAll(() => two.domain.close());

const LATER = inDays(8).startsAt;

interface Place {
  readonly matchId: string;
  readonly placeId: string;
  readonly sessionId: string;
}

/** 花壇 on the card that is kept and 配膳 on the other, at the same time, and that time is over. */
async function aDouble() {
  const { kept, other } = await two.cards();
  const flowers = await place(kept, '花壇の水やり');
  const supper = await place(other, '夕ごはんの配膳');
  two.now = LATER;
  return { kept, other, flowers, supper };
}

async function place(personId: string, title: string): Promise<Place> {
  const made = await two.opening(inDays(6), { title });
  const matchId = await two.approved(personId, made);
  const [{ id }] = await two.rows('SELECT id FROM held_places WHERE match_id = $1', matchId);
  return { matchId, placeId: id, sessionId: made.sessionId };
}

const record = ({ sessionId, placeId }: Place, state: 'attended' | 'absent', minutes: number | null = null) =>
  two.domain
    .get(RecordAttendance)
    .run(sessionId, [{ placeId, state, minutes }], two.coordinator, inDays(7).startsAt);

const merge = (kept: string, other: string, there: string[] = []) =>
  code(two.merge(kept, other, {}, two.coordinator, there));

const recordOf = (personId: string) =>
  two.domain.get(Database).withActor(two.coordinator, async (tx) => {
    const lines = await two.domain.get(RecordOfPersonQuery).run(tx, personId, inDays(0).startsAt, LATER);
    return lines.map(({ title, state, minutes }) => [title, state, minutes]);
  });

const matchOf = async ({ matchId }: Place) =>
  (await two.rows('SELECT person_id AS person, state, reason FROM matches WHERE id = $1', matchId))[0];

describe('two places at one time that are over', () => {
  it('are settled by the record: where somebody saw the person stays, and the other counts nowhere', async () => {
    const { kept, other, flowers, supper } = await aDouble();
    await record(flowers, 'absent');
    await record(supper, 'attended', 90);
    expect(await merge(kept, other)).toBe('done');
    expect(await recordOf(kept)).toEqual([['夕ごはんの配膳', 'attended', 90]]);
    expect(await matchOf(supper)).toEqual({ person: kept, state: 'attended', reason: null });
    expect(await matchOf(flowers)).toEqual({ person: kept, state: 'expired', reason: 'held-twice' });
    const [session] = await two.rows('SELECT taken FROM sessions WHERE id = $1', flowers.sessionId);
    expect(session).toEqual({ taken: 0 });
  });

  it('leave the history of the one that is let go: what was recorded, what was said, and who settled it', async () => {
    const { kept, other, flowers, supper } = await aDouble();
    await record(flowers, 'attended', 60);
    await record(supper, 'attended', 90);
    expect(await merge(kept, other, [supper.placeId])).toBe('done');
    const steps = await two.rows(
      "SELECT reason, detail->'record' AS record FROM match_steps WHERE match_id = $1 AND step = 'expired'",
      flowers.matchId,
    );
    const was = { state: 'attended', minutes: 60, recordedBy: 'group' };
    expect(steps).toEqual([{ reason: 'held-twice', record: was }]);
    const words = await two.rows(
      'SELECT said_by, state FROM attendance_words WHERE held_place_id = $1',
      flowers.placeId,
    );
    expect(words).toEqual([{ said_by: 'group', state: 'attended' }]);
    const trail = await two.rows(
      "SELECT actor, subject_id, code FROM audit_trail WHERE action = 'let-go-of-place' AND subject_id = ANY ($1)",
      [flowers.matchId, supper.matchId],
    );
    const actor = `account:${two.coordinator.accountId}`;
    expect(trail).toEqual([{ actor, subject_id: flowers.matchId, code: 'word' }]);
  });

  it('wait for the person’s word where both are recorded, or neither is', async () => {
    const both = await aDouble();
    for (const each of [both.flowers, both.supper]) await record(each, 'attended', 60);
    expect(await merge(both.kept, both.other)).toBe('attendance-undecided');
    expect(await merge(both.kept, both.other, [both.flowers.placeId, both.supper.placeId])).toBe(
      'attendance-undecided',
    );
    expect(await two.person(both.other)).toMatchObject({ mergedInto: null });
    expect(await merge(both.kept, both.other, [both.flowers.placeId])).toBe('done');
    expect(await recordOf(both.kept)).toEqual([['花壇の水やり', 'attended', 60]]);

    const neither = await aDouble();
    expect(await merge(neither.kept, neither.other)).toBe('attendance-undecided');
    expect(await merge(neither.kept, neither.other, [neither.supper.placeId])).toBe('done');
    expect(await matchOf(neither.supper)).toMatchObject({ person: neither.kept, state: 'approved' });
    const waiting = await two.rows(
      'SELECT 1 FROM clocks WHERE settled_at IS NULL AND subject_id = ANY ($1)',
      [neither.flowers.placeId, neither.flowers.matchId],
    );
    expect(waiting).toEqual([]);
  });

  it('leave the other sessions of a match as they are', async () => {
    const { kept, other } = await two.cards();
    const supper = await place(other, '夕ごはんの配膳');
    const made = await two.opening(inDays(6), { title: '花壇の水やり' });
    const more = await anOpening(two.domain.admin.manager, two.groupId, {}, inDays(20));
    await two.rows('UPDATE sessions SET opening_id = $1 WHERE id = $2', made.openingId, more.sessionId);
    const matchId = await aMatch(two.domain.admin.manager, kept, made);
    await two.rows('INSERT INTO match_sessions VALUES ($1, $2)', matchId, more.sessionId);
    await two.approve(matchId);
    two.now = LATER;
    await record(supper, 'attended', 90);
    expect(await merge(kept, other)).toBe('done');
    const held = await two.rows(
      'SELECT session_id AS id FROM held_places WHERE match_id = $1 AND released_at IS NULL',
      matchId,
    );
    expect(held).toEqual([{ id: more.sessionId }]);
    expect((await two.rows('SELECT state FROM matches WHERE id = $1', matchId))[0]).toEqual({
      state: 'approved',
    });
  });

  it('stand in the way while one of the two goes on', async () => {
    const { kept, other } = await aDouble();
    two.now = inDays(6).startsAt;
    expect(await merge(kept, other)).toBe('cards-collide places-overlap');
  });
});
