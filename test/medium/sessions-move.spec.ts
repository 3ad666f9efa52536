import { ApproveMatch, MoveSession, OfferPlaces } from '@app/matches';
import { aGroup, anOpening, NOW } from '../support/factories';
import {
  alsoOn,
  anApplicant,
  answer,
  aParticipant,
  aSession,
  coordinator,
  DAY_MS,
  domain,
  group,
  groupId,
  held,
  later,
  move,
  onDay,
  ring,
  START,
  stateOf,
  takenIn,
  times,
  told,
} from './sessions-and-places';

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
