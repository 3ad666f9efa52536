import { Database } from '@app/database';
import { FiguresQuery, GapBoardQuery } from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let coordinator: Awaited<ReturnType<typeof aCoordinator>>;
let groupId: string;

beforeAll(async () => {
  const { manager } = domain.admin;
  coordinator = await aCoordinator(manager);
  groupId = (await aGroup(manager)).groupIds[0] as string;
  await manager.query("UPDATE groups SET name = '永山こども食堂'");
});

const figures = () =>
  domain.get(Database).withActor(coordinator, (tx) => domain.get(FiguresQuery).run(tx, NOW));
const gaps = (areaId: string | null = null) =>
  domain.get(Database).withActor(coordinator, (tx) => domain.get(GapBoardQuery).run(tx, areaId, NOW));

/** Monday to Sunday; half-hours from 18 to 23 are 9 to 12. */
const onlyWednesdayMorning = () => {
  const week = Array<bigint>(7).fill(0n);
  week[2] = (1n << 24n) - (1n << 18n);
  return week.map(String) as never;
};

describe('figures of the desk', () => {
  it('count months of Tokyo, the twelve up to now', async () => {
    const { manager } = domain.admin;
    await aResident(manager, { createdAt: new Date('2026-10-31T15:00:00Z') });
    await aResident(manager, { createdAt: new Date('2026-10-31T14:59:59Z') });
    const { months } = await figures();
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toMatchObject({ month: '2026-11', signUps: 1 });
    expect(months.at(-2)).toMatchObject({ month: '2026-10', signUps: 1 });
  });

  it('fill only what took place, and had a limit', async () => {
    const { manager } = domain.admin;
    const on = (day: string) => ({
      startsAt: new Date(`2026-09-${day}T00:30:00Z`),
      endsAt: new Date(`2026-09-${day}T02:30:00Z`),
    });
    await anOpening(manager, groupId, {}, { ...on('05'), capacity: 4, taken: 3 });
    await anOpening(manager, groupId, {}, { ...on('12'), capacity: null, taken: 9 });
    await anOpening(manager, groupId, {}, { ...on('19'), capacity: 4, taken: 4, cancelledAt: NOW });
    expect((await figures()).months.find(({ month }) => month === '2026-09')).toMatchObject({
      ...{ taken: 3, places: 4 },
    });
  });

  it('tell when people are free, and when places are', async () => {
    const { manager } = domain.admin;
    const cell = async (weekday: number) =>
      (await figures()).week.find((each) => each.weekday === weekday && each.part === 'morning');
    const before = [await cell(2), await cell(3), await cell(5)];
    await aResident(manager, { week: onlyWednesdayMorning() });
    await anOpening(manager, groupId, {}, { capacity: 5, taken: 2 });
    expect((await cell(2))?.supply).toBe((before[0]?.supply ?? 0) + 1);
    expect((await cell(3))?.supply).toBe(before[1]?.supply);
    expect((await cell(5))?.demand).toBe((before[2]?.demand ?? 0) + 3);
  });

  it('add up the towns of one name', async () => {
    const [town] = (await figures()).towns.filter(({ residents }) => residents > 0);
    expect(town?.free).toBeGreaterThan(0);
  });
});

describe('the gap board', () => {
  it('shows public openings with free places, the soonest first, and what is under way', async () => {
    const { manager } = domain.admin;
    const later = { startsAt: new Date('2026-12-20T00:30:00Z'), endsAt: new Date('2026-12-20T02:30:00Z') };
    const far = await anOpening(
      manager,
      groupId,
      { title: '餅つきの手伝い' },
      { ...later, capacity: 10, taken: 4 },
    );
    const { personId } = await aResident(manager);
    await aMatch(manager, personId as string, far);
    await anOpening(manager, groupId, { title: '満員' }, { capacity: 2, taken: 2 });
    await anOpening(manager, groupId, { title: '下書き', publishedAt: null }, { capacity: 2 });
    await anOpening(manager, groupId, { title: 'おわり', closedAt: NOW }, { capacity: 2 });
    const shown = await gaps();
    const titles = shown.map(({ title }) => title);
    expect(titles.at(-1)).toBe('餅つきの手伝い');
    expect(titles).not.toEqual(expect.arrayContaining(['満員']));
    expect(titles).not.toEqual(expect.arrayContaining(['下書き']));
    expect(titles).not.toEqual(expect.arrayContaining(['おわり']));
    expect(shown.at(-1)).toMatchObject({
      ...{ groupName: '永山こども食堂', free: 6, places: 10, underWay: 1, ...later },
    });
    expect(await gaps('00000000-0000-7000-8000-000000000000')).toEqual([]);
  });
});
