import { randomUUID } from 'node:crypto';
import { type Actor, Database } from '@app/database';
import { type IndicatorName, IndicatorsQuery, SetTarget } from '@app/matches';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';

let domain: Domain;
let administrator: Actor;
let groupId: string;

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-23T03:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

beforeAll(async () => {
  domain = await startDomain();
  const coordinator = await aCoordinator(domain.admin.manager);
  administrator = { ...coordinator, staff: { role: 'administrator', areaId: null } } as Actor;
  groupId = (await aGroup(domain.admin.manager, { name: '永山こども食堂' })).groupIds[0] as string;
});

afterAll(() => domain.close());

const lines = () =>
  domain.get(Database).withActor(administrator, (tx) => domain.get(IndicatorsQuery).run(tx, NOW));
const line = async (name: IndicatorName) => (await lines()).find(({ indicator }) => indicator === name);
const present = async (name: IndicatorName) => (await line(name))?.value;

async function waited(days: number, isInTime: boolean, begun = 20): Promise<void> {
  const since = daysAgo(begun);
  const settled = new Date(since.getTime() + days * DAY_MS);
  const ends = new Date(settled.getTime() + (isInTime ? DAY_MS : 0));
  await domain.admin.query(
    `INSERT INTO clocks (wait, subject_kind, subject_id, owner, since, step, due_at, ends_at, settled_at)
     VALUES ('group-answers-interest', 'match', $1, 'group', $2, 'end', $3, $3, $4)`,
    [randomUUID(), since, ends, settled],
  );
}

describe('indicators of the plan', () => {
  it('say nothing where there is nothing to count from', async () => {
    expect(await present('days-to-answer')).toBeNull();
    expect(await present('answered-in-time')).toBeNull();
    expect(await present('places-filled')).toBeNull();
  });

  it('count residents from five on, towns with one, and ages with five', async () => {
    const { manager } = domain.admin;
    for (let each = 0; each < 4; each++) await aResident(manager);
    await aResident(manager, { cardCompletedAt: null });
    expect([await present('residents'), await present('ages')]).toEqual([null, 0]);
    await aResident(manager);
    await aResident(manager, { birthDate: '1941-02-03' });
    expect([await present('residents'), await present('ages')]).toEqual([6, 1]);
    const [{ all, lived }] = await domain.admin.query(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE id IN (SELECT town_id FROM people WHERE card_completed_at IS NOT NULL))::int AS lived FROM towns`,
    );
    expect(await present('towns')).toBe(Math.round((100 * lived) / all));
  });

  it('count groups whose registration holds', async () => {
    const { manager } = domain.admin;
    await aGroup(manager, { registeredAt: null });
    await aGroup(manager, { closedAt: NOW });
    await aGroup(manager, { registeredAt: null, lapsedAt: NOW });
    expect(await present('groups')).toBe(1);
  });

  it('tell the middle of the days to an answer, and how many came in time', async () => {
    for (const days of [1, 2, 4.5]) await waited(days, true);
    await waited(10, false);
    await waited(30, false, 400);
    expect(await present('days-to-answer')).toBe(3.3);
    expect(await present('answered-in-time')).toBe(75);
  });

  it('fill the places of this fiscal year, and know who came for the first time in it', async () => {
    const { manager } = domain.admin;
    const at = (startsAt: Date) => ({ startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) });
    const last = await anOpening(manager, groupId, {}, { ...at(daysAgo(300)), capacity: 8, taken: 8 });
    const here = await anOpening(manager, groupId, {}, { ...at(daysAgo(9)), capacity: 8, taken: 6 });
    expect(await present('places-filled')).toBe(75);
    const attend = async (personId: string, opening: typeof here, days: number) => {
      const matchId = await aMatch(manager, personId, opening);
      const [{ id }] = await domain.admin.query(
        `INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
         VALUES ($1, $2, $3, tstzrange($4, $5), $4) RETURNING id`,
        [matchId, opening.sessionId, personId, daysAgo(days), daysAgo(days - 0.1)],
      );
      await domain.admin.query(
        "INSERT INTO attendances (held_place_id, state, recorded_by, recorded_at) VALUES ($1, 'attended', 'group', now())",
        [id],
      );
    };
    for (let each = 0; each < 5; each++) {
      const { personId } = await aResident(manager);
      await attend(personId as string, here, 9);
    }
    const { personId: known } = await aResident(manager);
    await attend(known as string, last, 300);
    await attend(known as string, here, 8);
    expect(await present('first-timers')).toBe(5);
  });
});

describe('a target', () => {
  const set = (target: number | null, year: number | null, now = NOW, actor = administrator) =>
    domain.get(SetTarget).run('groups', { target, year }, actor, now);

  it('stands beside what there is, until it is taken back', async () => {
    expect(await set(4, 2030)).toEqual([]);
    expect(await line('groups')).toMatchObject({ target: { target: 4, year: 2030 }, value: 1, reached: 25 });
    expect(await set(2, 2028, new Date(NOW.getTime() + 1))).toEqual([]);
    expect((await line('groups'))?.reached).toBe(50);
    expect(await set(null, null, new Date(NOW.getTime() + 2))).toEqual([]);
    expect(await line('groups')).toMatchObject({ target: null, reached: null });
    const trail: { code: string }[] = await domain.admin.query(
      "SELECT code FROM audit_trail WHERE action = 'set-target' ORDER BY id",
    );
    expect(trail.map(({ code }) => code)).toEqual(['groups 4 2030', 'groups 2 2028', 'groups none']);
  });

  it('is set by administrators alone, and within bounds', async () => {
    const coordinator = await aCoordinator(domain.admin.manager);
    await expect(set(4, 2030, NOW, coordinator)).rejects.toThrow('not-allowed');
    expect(await set(4, 2025)).toEqual([{ field: 'year', code: 'target-year-not-valid' }]);
  });

  it.each([
    ["'groups', now(), 4, NULL", 'indicator_targets_both_check'],
    ["'groups', now(), -1, 2030", 'indicator_targets_target_check'],
    ["'groups', now(), 4, 12", 'indicator_targets_year_check'],
  ])('the database refuses %s', async (values, constraint) => {
    await expect(domain.admin.query(`INSERT INTO indicator_targets VALUES (${values})`)).rejects.toThrow(
      constraint,
    );
  });
});
