import { Database } from '@app/database';
import { type GapCell, GapWeekQuery } from '@app/matches';
import { aCoordinator, aGroup, anOpening, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const HOUR_MS = 3_600_000;

const domain = ourDomain();
let groupId: string;

beforeAll(async () => {
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

afterEach(() => domain.admin.query('TRUNCATE openings CASCADE'));

async function week(areaId: string | null = null): Promise<GapCell[]> {
  const coordinator = await aCoordinator(domain.admin.manager);
  return domain.get(Database).withActor(coordinator, (tx) => domain.get(GapWeekQuery).run(tx, areaId, NOW));
}

/** @param at a time of day in Tokyo */
function lacking(field: 'green' | 'food', at: string, free: number, more: object = {}) {
  const startsAt = new Date(`${at}+09:00`);
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS) };
  return anOpening(
    domain.admin.manager,
    groupId,
    { field },
    { ...times, capacity: free + 1, taken: 1, ...more },
  );
}

describe('missing hands by field and time of the week', () => {
  it('are added up where their sessions start, by the clock of Tokyo', async () => {
    await lacking('green', '2026-11-28T09:30', 3);
    await lacking('green', '2026-12-05T11:59', 2);
    await lacking('green', '2026-12-05T12:00', 4);
    await lacking('food', '2026-11-25T16:59', 1);
    await lacking('food', '2026-11-25T17:00', 5);
    // Sunday evening in Greenwich is Monday morning in Tokyo.
    await lacking('food', '2026-11-30T07:00', 6);
    expect(await week()).toEqual([
      { field: 'food', weekday: 0, part: 'morning', free: 6 },
      { field: 'food', weekday: 2, part: 'afternoon', free: 1 },
      { field: 'food', weekday: 2, part: 'evening', free: 5 },
      { field: 'green', weekday: 5, part: 'afternoon', free: 4 },
      { field: 'green', weekday: 5, part: 'morning', free: 5 },
    ]);
  });

  it('are none where nobody is missing, nobody can be counted, or it is not to come in four weeks', async () => {
    await lacking('green', '2026-11-28T09:30', 0);
    await lacking('green', '2026-11-28T09:30', 0, { capacity: null });
    await lacking('green', '2026-11-28T09:30', 2, { cancelledAt: NOW });
    await lacking('green', '2026-11-21T09:30', 2);
    await lacking('green', '2026-12-20T09:00', 2);
    expect(await week()).toEqual([]);
    await lacking('green', '2026-12-20T08:59', 2);
    expect(await week()).toMatchObject([{ weekday: 6, free: 2 }]);
    await domain.admin.query('UPDATE openings SET closed_at = published_at');
    expect(await week()).toEqual([]);
  });

  it('are of one area for who looks after one', async () => {
    await lacking('green', '2026-11-28T09:30', 3);
    const [{ id }] = await domain.admin.query(
      'SELECT t.area_id AS id FROM openings o JOIN towns t ON t.id = o.town_id LIMIT 1',
    );
    expect(await week(id)).toHaveLength(1);
    expect(await week('00000000-0000-7000-8000-000000000000')).toEqual([]);
  });
});
