import { RingDueClocks } from '@app/clocks';
import type { Actor } from '@app/database';
import {
  AnswerChange,
  ApproveMatch,
  CancelSession,
  ChangeCapacity,
  CloseOpening,
  MoveSession,
  OfferPlaces,
} from '@app/matches';
import type { Session } from '@app/openings';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';

type AccountActor = Extract<Actor, { kind: 'account' }>;

let domain: Domain;
let coordinator: Actor;
let group: AccountActor;
let groupId: string;

beforeAll(async () => {
  domain = await startDomain();
  coordinator = await aCoordinator(domain.admin.manager);
  group = await aGroup(domain.admin.manager);
  groupId = group.groupIds[0] as string;
});

afterAll(() => domain.close());

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = new Date(NOW.getTime() + 20 * DAY_MS);
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);
const times = (startsAt: Date) => ({ startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS) });
const onDay = (days: number) => times(new Date(NOW.getTime() + days * DAY_MS));

type Ids = Awaited<ReturnType<typeof anOpening>>;
interface Someone {
  readonly resident: AccountActor;
  readonly matchId: string;
}

const aSession = (more: Partial<Session> = {}) =>
  anOpening(domain.admin.manager, groupId, {}, { ...times(START), capacity: 2, ...more });

async function anApplicant(opening: Ids, resident?: AccountActor): Promise<Someone> {
  const person = resident ?? (await aResident(domain.admin.manager));
  const matchId = await aMatch(domain.admin.manager, person.personId as string, opening);
  return { resident: person, matchId };
}

async function aParticipant(opening: Ids, resident?: AccountActor, now = NOW): Promise<Someone> {
  const someone = await anApplicant(opening, resident);
  await domain.get(ApproveMatch).run(someone.matchId, coordinator, now);
  return someone;
}

/** Another session of the same opening, asked for in the same match. */
async function alsoOn(opening: Ids, matchId: string, days: number): Promise<string> {
  const [{ id }] = await domain.admin.query(
    'INSERT INTO sessions (opening_id, starts_at, ends_at, capacity) VALUES ($1, $2, $3, 5) RETURNING id',
    [opening.openingId, onDay(days).startsAt, onDay(days).endsAt],
  );
  await domain.admin.query('INSERT INTO match_sessions (match_id, session_id) VALUES ($1, $2)', [
    matchId,
    id,
  ]);
  return id;
}

const move = (opening: Ids, days: number, now = later(1), actor: Actor = group) =>
  domain.get(MoveSession).run(opening.sessionId, onDay(days), actor, now);
const answer = ({ matchId, resident }: Someone, opening: Ids, yes: boolean, now: Date) =>
  domain.get(AnswerChange).run(matchId, opening.sessionId, yes, resident, now);
const ring = async (now: Date) => {
  await domain.get(RingDueClocks).run(now);
  await domain.get(OfferPlaces).run(now);
};

async function held({ matchId }: Someone) {
  return domain.admin.query(
    `SELECT session_id, lower(during) AS "startsAt", asked_again_at AS "askedAgainAt" FROM held_places
     WHERE match_id = $1 AND released_at IS NULL ORDER BY lower(during)`,
    [matchId],
  );
}

async function stateOf({ matchId }: Someone) {
  const [row] = await domain.admin.query('SELECT state, reason FROM matches WHERE id = $1', [matchId]);
  return [row.state, row.reason];
}

async function takenIn({ sessionId }: Ids): Promise<number> {
  const [row] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [sessionId]);
  return row.taken;
}

async function told(subjectId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT event FROM outbox WHERE subject_id = $1 ORDER BY created_at, event',
    [subjectId],
  );
  return rows.map(({ event }) => event);
}

describe('a session that is moved', () => {
  it('takes its places along, tells old and new time, and asks for a new yes', async () => {
    const opening = await aSession();
    const sato = await aParticipant(opening);
    await move(opening, 25);
    const [place] = await held(sato);
    expect(place).toMatchObject({ startsAt: onDay(25).startsAt, askedAgainAt: later(1) });
    const [{ detail }] = await domain.admin.query(
      "SELECT detail FROM match_steps WHERE match_id = $1 AND step = 'session-moved'",
      [sato.matchId],
    );
    expect(detail).toEqual({
      session: {
        id: opening.sessionId,
        startsAt: START.toISOString(),
        endsAt: times(START).endsAt.toISOString(),
        movedTo: { startsAt: onDay(25).startsAt.toISOString(), endsAt: onDay(25).endsAt.toISOString() },
      },
      until: later(49).toISOString(),
    });
    expect((await told(sato.matchId)).at(-1)).toBe('session-moved');
    expect((await told(opening.openingId)).at(-1)).toBe('opening-session-moved');
    await answer(sato, opening, true, later(2));
    expect((await held(sato))[0].askedAgainAt).toBeNull();
    await ring(new Date(onDay(25).startsAt.getTime() - DAY_MS));
    expect((await stateOf(sato))[0]).toBe('approved');
    await expect(answer(sato, opening, false, later(3))).rejects.toMatchObject({ code: 'already-answered' });
  });

  it('frees the place of whoever says no, and offers it to the next', async () => {
    const opening = await aSession({ capacity: 1 });
    const sato = await aParticipant(opening);
    const waiter = await aParticipant(opening, undefined, later(0.5));
    await move(opening, 25);
    expect((await told(waiter.matchId)).at(-1)).toBe('session-moved-told');
    await answer(sato, opening, false, later(2));
    await domain.get(OfferPlaces).run(later(2));
    expect(await stateOf(sato)).toEqual(['withdrawn', 'plans-changed']);
    expect(await told(sato.matchId)).toEqual(
      expect.arrayContaining(['place-freed-for-group', 'withdrawal-received']),
    );
    expect((await stateOf(waiter))[0]).toBe('offered');
    expect(await takenIn(opening)).toBe(1);
  });

  it('goes to the desk after two days of silence, and is given back a day before the start', async () => {
    const opening = await aSession({ capacity: 1 });
    const sato = await aParticipant(opening);
    const waiter = await aParticipant(opening, undefined, later(0.5));
    await move(opening, 25);
    await ring(later(48.9));
    expect((await told(sato.matchId)).at(-1)).toBe('session-moved');
    await ring(later(49));
    expect((await told(sato.matchId)).at(-1)).toBe('change-unanswered');
    await ring(new Date(onDay(25).startsAt.getTime() - DAY_MS));
    expect(await stateOf(sato)).toEqual(['expired', 'change-not-answered']);
    expect((await told(sato.matchId)).slice(-2)).toEqual(['match-expired', 'match-expired-for-group']);
    expect((await told(waiter.matchId)).at(-1)).toBe('place-free-now');
    await expect(answer(sato, opening, true, later(600))).rejects.toMatchObject({ code: 'offer-over' });
  });

  it('frees a place that would now overlap another one of the same person, with a word', async () => {
    const opening = await aSession();
    const sato = await aParticipant(opening);
    const other = await aSession(onDay(25));
    const elsewhere = await aParticipant(other, sato.resident);
    await move(opening, 25);
    expect(await stateOf(sato)).toEqual(['expired', 'overlaps-after-move']);
    expect((await stateOf(elsewhere))[0]).toBe('approved');
    expect(await held(sato)).toEqual([]);
    expect([await takenIn(opening), await takenIn(other)]).toEqual([0, 1]);
  });

  it('counts the way between two places', async () => {
    const opening = await aSession();
    const sato = await aParticipant(opening);
    const far = { lat: 35.7, lng: 139.7, x: -3_000_000, y: 4_000_000, z: 3_700_000 };
    const next = times(new Date(onDay(25).endsAt.getTime()));
    const other = await anOpening(domain.admin.manager, groupId, far, { ...next, capacity: 5 });
    const elsewhere = await aParticipant(other, sato.resident);
    expect((await stateOf(elsewhere))[0]).toBe('approved');
    await move(opening, 25);
    expect(await stateOf(sato)).toEqual(['expired', 'overlaps-after-move']);
  });

  it('leaves the other sessions of a match as they are', async () => {
    const opening = await aSession();
    const sato = await anApplicant(opening);
    const second = await alsoOn(opening, sato.matchId, 21);
    await domain.get(ApproveMatch).run(sato.matchId, coordinator, NOW);
    await move(opening, 25);
    await answer(sato, opening, false, later(2));
    expect((await held(sato)).map(({ session_id }: { session_id: string }) => session_id)).toEqual([second]);
    expect((await stateOf(sato))[0]).toBe('approved');
  });

  it('moves the clocks of what is not decided yet, and tells', async () => {
    const opening = await aSession(onDay(3));
    const sato = await anApplicant(opening);
    await domain.admin.query("UPDATE matches SET state = 'with-group' WHERE id = $1", [sato.matchId]);
    await domain.admin.query(
      `INSERT INTO clocks (wait, subject_kind, subject_id, owner, since, session_start, session_end, step, due_at, ends_at)
       VALUES ('group-answers-interest', 'match', $1, 'group', $2, $3, $4, 'end', $3, $3)`,
      [sato.matchId, NOW, onDay(3).startsAt, onDay(3).endsAt],
    );
    await move(opening, 30);
    const [clock] = await domain.admin.query('SELECT ends_at FROM clocks WHERE subject_id = $1', [
      sato.matchId,
    ]);
    expect(clock.ends_at).toEqual(onDay(10).startsAt);
    expect(await told(sato.matchId)).toEqual(['session-moved-told']);
  });

  it('refuses a move into the past, of what is over, onto another session, and by others', async () => {
    const opening = await aSession();
    const sato = await aParticipant(opening);
    await alsoOn(opening, sato.matchId, 26);
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'done',
        ({ code }) => code,
      );
    expect(await refused(move(opening, -1))).toBe('session-in-the-past');
    expect(await refused(move(opening, 26))).toBe('session-same-start');
    expect(await refused(move(opening, 25, later(1), await aGroup(domain.admin.manager)))).toBe(
      'not-your-group',
    );
    const backwards = { startsAt: onDay(25).endsAt, endsAt: onDay(25).startsAt };
    const { sessionId } = opening;
    expect(await refused(domain.get(MoveSession).run(sessionId, backwards, group, NOW))).toBe(
      'session-ends-first',
    );
    expect(await refused(move(opening, 40, new Date(START.getTime() + 1)))).toBe('session-not-open');
    expect((await held(sato))[0].startsAt).toEqual(START);
  });

  it('never gives a place twice while people are approved, moved and cancelled at once', async () => {
    const opening = await aSession({ capacity: 3 });
    const crowd = await Promise.all(Array.from({ length: 12 }, () => anApplicant(opening)));
    const results = await Promise.allSettled([
      ...crowd.map(({ matchId }) => domain.get(ApproveMatch).run(matchId, coordinator, later(1))),
      move(opening, 22),
      move(opening, 23),
    ]);
    const failures = results.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(failures).toEqual([]);
    expect(await takenIn(opening)).toBe(3);
    const [{ count, distinct }] = await domain.admin.query(
      `SELECT count(*)::int, count(DISTINCT lower(during))::int AS distinct FROM held_places
       WHERE session_id = $1 AND released_at IS NULL`,
      [opening.sessionId],
    );
    expect([count, distinct]).toEqual([3, 1]);
  });
});

describe('a session that is cancelled', () => {
  const why = { reason: 'weather', note: '台風が近づいています。' } as const;
  const cancel = ({ sessionId }: Ids) => domain.get(CancelSession).run(sessionId, why, group, later(1));

  it('gives its places back and ends what has no session left, with a word to both', async () => {
    const opening = await aSession({ capacity: 1 });
    const people = [
      await aParticipant(opening),
      await aParticipant(opening, undefined, later(0.5)),
      await anApplicant(opening),
    ];
    await cancel(opening);
    for (const each of people) {
      expect(await stateOf(each)).toEqual(['expired', 'session-cancelled']);
      expect((await told(each.matchId)).at(-1)).toBe('session-cancelled');
    }
    expect(await takenIn(opening)).toBe(0);
    expect((await told(opening.openingId)).at(-1)).toBe('opening-session-cancelled');
    await expect(cancel(opening)).rejects.toMatchObject({ code: 'session-not-open' });
  });

  it('leaves a match its other sessions', async () => {
    const opening = await aSession();
    const sato = await anApplicant(opening);
    const second = await alsoOn(opening, sato.matchId, 21);
    await domain.get(ApproveMatch).run(sato.matchId, coordinator, NOW);
    await cancel(opening);
    expect((await stateOf(sato))[0]).toBe('approved');
    expect((await held(sato)).map(({ session_id }: { session_id: string }) => session_id)).toEqual([second]);
  });

  it('lets a party that waited for this one alone have its place in the others', async () => {
    const opening = await aSession({ capacity: 1 });
    await aParticipant(opening);
    const waiter = await anApplicant(opening);
    await alsoOn(opening, waiter.matchId, 21);
    expect(await domain.get(ApproveMatch).run(waiter.matchId, coordinator, NOW)).toBe('waiting');
    await cancel(opening);
    await domain.get(OfferPlaces).run(later(1));
    expect((await stateOf(waiter))[0]).toBe('offered');
  });
});

describe('how many places a session has', () => {
  const change = ({ sessionId }: Ids, capacity: number | null) =>
    domain.get(ChangeCapacity).run(sessionId, capacity, group, later(1));

  it('may grow, which is offered at once, and never falls below what is taken', async () => {
    const opening = await aSession({ capacity: 1 });
    await aParticipant(opening);
    const waiters = [
      await aParticipant(opening, undefined, later(0.3)),
      await aParticipant(opening, undefined, later(0.4)),
    ];
    await change(opening, 2);
    await domain.get(OfferPlaces).run(later(1));
    expect((await Promise.all(waiters.map(stateOf))).map(([state]) => state)).toEqual(['offered', 'waiting']);
    await expect(change(opening, 1)).rejects.toMatchObject({
      code: 'capacity-below-taken',
      detail: { taken: 2 },
    });
    await change(opening, null);
    await domain.get(OfferPlaces).run(later(1));
    expect((await Promise.all(waiters.map(stateOf))).map(([state]) => state)).toEqual(['offered', 'offered']);
  });
});

describe('an opening that is closed', () => {
  it('ends what waits with a word to both sides; places that were given stay', async () => {
    const opening = await aSession({ capacity: 1 });
    const sato = await aParticipant(opening);
    const waiting = [await aParticipant(opening, undefined, later(0.5)), await anApplicant(opening)];
    await domain.get(CloseOpening).run(opening.openingId, group, later(1));
    expect((await stateOf(sato))[0]).toBe('approved');
    for (const each of waiting) {
      expect(await stateOf(each)).toEqual(['expired', 'opening-ended']);
      expect((await told(each.matchId)).slice(-2)).toEqual(['match-expired', 'match-expired-for-group']);
    }
    await expect(domain.get(CloseOpening).run(opening.openingId, group, later(2))).rejects.toMatchObject({
      code: 'opening-over',
    });
  });
});
