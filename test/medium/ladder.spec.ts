import { RingDueClocks } from '@app/clocks';
import type { Actor } from '@app/database';
import { Database, system } from '@app/database';
import {
  AnswerInterest,
  AnswerInvitation,
  HaltLadder,
  LadderViewQuery,
  RunWaves,
  StartLadder,
} from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const HOUR_MS = 3_600_000;
/** Monday 23 November 2026, 9:00 in Tokyo. */
const MONDAY = new Date('2026-11-23T00:00:00Z');
const inHours = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR_MS);
const inDays = (days: number) => inHours(24 * days);

/** 永山こども食堂 looks for so many people in four weeks; so many residents could come. */
async function aLadder(places = 2, residents = 6, urgent = false) {
  await domain.admin.query('UPDATE people SET paused_at = now()');
  await domain.admin.query(
    "UPDATE ladders SET state = 'stopped', next_wave_at = NULL WHERE state = 'running'",
  );
  const { manager } = domain.admin;
  const coordinator = await aCoordinator(manager);
  const group = await aGroup(manager, { name: '永山こども食堂' });
  const times = { startsAt: inDays(28), endsAt: new Date(inDays(28).getTime() + 2 * HOUR_MS) };
  const opening = await anOpening(
    manager,
    group.groupIds[0] as string,
    { field: 'food' },
    { ...times, capacity: places },
  );
  const people = [];
  for (let each = 0; each < residents; each++) people.push(await aResident(manager, { wishes: ['food'] }));
  await domain.get(StartLadder).run(opening.openingId, urgent, coordinator, MONDAY);
  return { coordinator, group, people, ...opening };
}

interface Asked {
  id: string;
  personId: string;
  state: string;
  reason: string | null;
}

const asksOf = (openingId: string): Promise<Asked[]> =>
  domain.admin.query(
    `SELECT m.id, m.person_id AS "personId", m.state, m.reason FROM ladder_asks a JOIN matches m ON m.id = a.match_id
     WHERE a.opening_id = $1 ORDER BY a.wave, a.place_in_wave`,
    [openingId],
  );
const ladderOf = async (openingId: string) =>
  (
    await domain.admin.query('SELECT state, waves, next_wave_at, urgent FROM ladders WHERE opening_id = $1', [
      openingId,
    ])
  )[0];
const told = async (matchId: string): Promise<string[]> =>
  (
    await domain.admin.query('SELECT DISTINCT event FROM outbox WHERE subject_id = $1 ORDER BY event', [
      matchId,
    ])
  ).map(({ event }: { event: string }) => event);
const actorOf = (people: readonly Extract<Actor, { kind: 'account' }>[], { personId }: Asked) =>
  people.find((person) => person.personId === personId) as Actor;
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? error,
  );
const waves = (at: Date) => domain.get(RunWaves).run(at);
const yesTo = (sessionId: string) => ({ kind: 'yes', sessionIds: [sessionId], fields: ['phone'] }) as const;
const answer = (
  asked: Asked,
  people: Parameters<typeof actorOf>[0],
  what: Parameters<AnswerInvitation['run']>[1],
  now: Date,
) => domain.get(AnswerInvitation).run(asked.id, what, actorOf(people, asked), now);
const viewOf = (openingId: string, now = MONDAY) =>
  domain.get(Database).withActor(system('demo'), (tx) => domain.get(LadderViewQuery).run(tx, openingId, now));

describe('the ladder', () => {
  it('asks those who fit in a wave, each once, and writes down why', async () => {
    const { openingId } = await aLadder();
    expect(await waves(MONDAY)).toBe(6);
    const asks = await asksOf(openingId);
    expect(asks).toHaveLength(6);
    expect(new Set(asks.map(({ personId }) => personId)).size).toBe(6);
    expect(await told(asks[0]!.id)).toEqual(['invitation-arrived']);
    const [ask] = await domain.admin.query('SELECT * FROM ladder_asks WHERE match_id = $1', [asks[0]!.id]);
    expect(ask).toMatchObject({
      wave: 1,
      answer_rate: expect.closeTo(0.1, 10),
      own_asked: 0,
      field_sort: 'wished',
      worth: 1,
      price: 0,
    });
    expect(ask.index_value).toBeGreaterThanOrEqual(999);
    expect(await ladderOf(openingId)).toMatchObject({ state: 'running', waves: 1, next_wave_at: inHours(4) });
    expect((await viewOf(openingId))?.waves).toMatchObject([
      { wave: 1, freePlaces: 2, eligible: 6, rested: 6, answers: { open: 6, yes: 0 } },
    ]);
  });

  it('asks no more than are needed to cover the places, and waits for their answers', async () => {
    const { openingId } = await aLadder(1, 15);
    expect(await waves(MONDAY)).toBe(10);
    expect(await waves(inHours(3))).toBe(0);
    // After four hours a fifth of the yeses would have come: two more are asked in their place.
    const more = await waves(inHours(4));
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThan(5);
    expect(await asksOf(openingId)).toHaveLength(10 + more);
  });

  it('runs one wave although two workers come at once', async () => {
    const { openingId } = await aLadder();
    const asked = await Promise.all([waves(MONDAY), waves(MONDAY), waves(MONDAY)]);
    expect(asked.reduce((sum, each) => sum + each, 0)).toBe(6);
    expect((await ladderOf(openingId)).waves).toBe(1);
  });

  it('asks nobody at night', async () => {
    const { openingId } = await aLadder();
    await domain.admin.query('UPDATE ladders SET next_wave_at = $2 WHERE opening_id = $1', [
      openingId,
      inHours(13),
    ]);
    expect(await waves(inHours(13))).toBe(0);
    expect(await ladderOf(openingId)).toMatchObject({ waves: 0, next_wave_at: inHours(24) });
  });

  it('keeps one budget for the whole city', async () => {
    const first = await aLadder(1, 3);
    expect(await waves(MONDAY)).toBe(3);
    const { openingId } = await anOpening(
      domain.admin.manager,
      first.group.groupIds[0] as string,
      {},
      {
        startsAt: inDays(30),
        endsAt: new Date(inDays(30).getTime() + HOUR_MS),
      },
    );
    await domain.get(StartLadder).run(openingId, false, first.coordinator, MONDAY);
    expect(await waves(inHours(4))).toBe(0);
    await domain.get(RingDueClocks).run(inDays(4));
    expect(await waves(inDays(6))).toBe(0);
    expect(await waves(inDays(7))).toBe(3);
  });

  it('keeps to what each resident wishes', async () => {
    const { people, openingId } = await aLadder(1, 3);
    const wish = (person: number, weekly: number, until: string | null) =>
      domain.admin.query(
        'INSERT INTO asking_wishes (person_id, weekly_asks, no_asks_until, changed_at) VALUES ($1, $2, $3, $4)',
        [people[person]!.personId, weekly, until, MONDAY],
      );
    await wish(0, 0, null);
    await wish(1, 3, '2026-11-24');
    expect(await waves(MONDAY)).toBe(1);
    expect((await asksOf(openingId)).map(({ personId }) => personId)).toEqual([people[2]!.personId]);
    expect(await waves(inHours(14))).toBe(0);
    expect(await waves(inHours(24))).toBe(1);
    expect((await asksOf(openingId)).at(-1)?.personId).toBe(people[1]!.personId);
  });

  it('never asks whoever blocked the group or holds a place at that time', async () => {
    const { people, group } = await aLadder(1, 3);
    await domain.admin.query(
      "INSERT INTO group_blocks (person_id, group_id, by, since) VALUES ($1, $2, 'resident', $3)",
      [people[0]!.personId, group.groupIds[0], MONDAY],
    );
    expect(await waves(MONDAY)).toBe(2);
  });

  it('goes on after a no and after silence, without a word to the centre about each', async () => {
    const { openingId, people } = await aLadder(1, 12);
    await waves(MONDAY);
    const [first] = await asksOf(openingId);
    await answer(first!, people, { kind: 'no', reason: 'no-reason' }, inHours(1));
    expect(await told(first!.id)).toEqual(['invitation-arrived']);
    await domain.get(RingDueClocks).run(inDays(4));
    expect(await told((await asksOf(openingId))[1]!.id)).toEqual(['invitation-arrived', 'match-expired']);
    expect((await viewOf(openingId, inDays(4)))?.waves[0]?.answers).toMatchObject({
      open: 0,
      no: 1,
      silent: 9,
    });
    expect(await waves(inDays(4))).toBe(2);
  });

  it('stops at once when the places are filled, and tells those who were asked', async () => {
    const { openingId, sessionId, people, group } = await aLadder(2, 6);
    await waves(MONDAY);
    const [one, two, three, ...others] = await asksOf(openingId);
    await answer(one!, people, { kind: 'no', reason: 'no-reason' }, inHours(1));
    for (const each of [two!, three!]) {
      await answer(each, people, yesTo(sessionId), inHours(2));
      expect((await ladderOf(openingId)).state).toBe('running');
      await domain.get(AnswerInterest).run(each.id, { accept: true } as never, group, inHours(3));
    }
    await untilTold(others.map(({ id }) => id));
    expect(await ladderOf(openingId)).toMatchObject({ state: 'filled', next_wave_at: null });
    for (const { id } of others)
      expect(await told(id)).toEqual(['invitation-arrived', 'places-filled-after-all']);
    expect((await asksOf(openingId)).slice(3).map(({ reason }) => reason)).toEqual(
      others.map(() => 'places-filled'),
    );
    expect(await waves(inHours(9))).toBe(0);
    expect((await viewOf(openingId))?.waves[0]?.answers).toEqual({
      open: 0,
      yes: 2,
      no: 1,
      silent: 0,
      filled: 3,
      over: 0,
    });
  });

  it('gives twelve hours where it is urgent, and keeps the budget all the same', async () => {
    const { openingId } = await aLadder(1, 2, true);
    expect(await waves(MONDAY)).toBe(2);
    const [ask] = await asksOf(openingId);
    const clocks = await domain.admin.query('SELECT wait, ends_at FROM clocks WHERE subject_id = $1', [
      ask!.id,
    ]);
    expect(clocks).toEqual([{ wait: 'resident-answers-urgent-invitation', ends_at: inHours(12) }]);
    expect(await ladderOf(openingId)).toMatchObject({ urgent: true, next_wave_at: inHours(1) });
    expect(await waves(inHours(1))).toBe(0);
  });

  it('pauses, goes on and stops by a coordinator’s word; whoever was asked may still answer', async () => {
    const { openingId, sessionId, people, coordinator, group } = await aLadder(1, 12);
    await waves(MONDAY);
    const halt = (what: 'paused' | 'stopped', actor: Actor) =>
      code(domain.get(HaltLadder).run(openingId, what, actor, inHours(1)));
    expect(await halt('paused', group)).toBe('not-allowed');
    expect(await halt('paused', coordinator)).toBe('done');
    expect(await waves(inDays(5))).toBe(0);
    const [first] = await asksOf(openingId);
    await answer(first!, people, yesTo(sessionId), inHours(2));
    await domain.get(StartLadder).run(openingId, false, coordinator, inDays(5));
    expect((await ladderOf(openingId)).state).toBe('running');
    expect(await halt('stopped', coordinator)).toBe('done');
    expect(await halt('stopped', coordinator)).toBe('ladder-not-running');
  });

  it('starts for nothing that is full, ended or of a lapsed group', async () => {
    const { manager } = domain.admin;
    const coordinator = await aCoordinator(manager);
    const group = await aGroup(manager);
    const groupId = group.groupIds[0] as string;
    const start = (openingId: string, actor: Actor) =>
      code(domain.get(StartLadder).run(openingId, false, actor, MONDAY));
    const full = await anOpening(manager, groupId, {}, { taken: 1 });
    expect(await start(full.openingId, coordinator)).toBe('opening-is-full');
    expect(await start(full.openingId, group)).toBe('not-allowed');
    const closed = await anOpening(manager, groupId, { closedAt: MONDAY });
    expect(await start(closed.openingId, coordinator)).toBe('opening-not-open');
    const open = await anOpening(manager, groupId);
    await domain.admin.query('UPDATE groups SET registered_at = NULL WHERE id = $1', [groupId]);
    expect(await start(open.openingId, coordinator)).toBe('registration-lapsed');
  });

  it('ends by itself with the last session', async () => {
    const { openingId } = await aLadder(1, 0);
    await waves(inDays(29));
    expect((await ladderOf(openingId)).state).toBe('ended');
  });
});

/** Told after the commit that filled it. */
async function untilTold(matchIds: readonly string[]): Promise<void> {
  for (;;) {
    const events = await Promise.all(matchIds.map(told));
    if (events.every((of) => of.includes('places-filled-after-all'))) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
