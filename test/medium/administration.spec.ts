import { randomUUID } from 'node:crypto';
import { type Actor, Database } from '@app/database';
import {
  AreasQuery,
  AsksOfCityQuery,
  DeskQuery,
  MoveTown,
  NameArea,
  STANDING_WEIGHTS,
  WeightsPreview,
} from '@app/matches';
import type { Skill } from '@app/vocabulary';
import { aTown } from '../support/a-town';
import { aCoordinator, aGroup, anOpening, aResident, NOW, SATURDAY_MORNING } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let administrator: Actor;

beforeAll(async () => {
  const coordinator = await aCoordinator(domain.admin.manager);
  administrator = { ...coordinator, staff: { role: 'administrator', areaId: null } };
});

async function anArea(number: number): Promise<string> {
  const id = randomUUID();
  await domain.admin.query("INSERT INTO community_areas (id, city_code, number) VALUES ($1, '13224', $2)", [
    id,
    number,
  ]);
  return id;
}

const areas = () => domain.get(Database).withActor(administrator, (tx) => domain.get(AreasQuery).run(tx));

describe('a town', () => {
  it('takes the cases that wait along to the desk of its new area; a look changes nothing', async () => {
    const { id: townId } = await aTown(domain.admin.manager);
    const [west, east] = [await anArea(1), await anArea(2)];
    await aGroup(domain.admin.manager, {
      ...{ name: '永山こども食堂', townId, submittedAt: NOW, registeredAt: null },
    });
    const desk = (area: string) =>
      domain.get(Database).withActor(administrator, async (tx) => {
        return (await domain.get(DeskQuery).run(tx, area)).length;
      });
    const move = domain.get(MoveTown);
    expect(await move.preview(townId, west, administrator)).toBe(1);
    expect((await areas()).areas.find(({ id }) => id === west)?.towns).toEqual([]);
    expect(await move.run(townId, west, administrator, NOW)).toBe(1);
    expect([await desk(west), await desk(east)]).toEqual([1, 0]);
    expect(await move.run(townId, west, administrator, NOW)).toBe(0);
    expect(await move.run(townId, null, administrator, NOW)).toBe(1);
    expect([await desk(west), await desk(east)]).toEqual([1, 1]);
  });

  it('is moved by administrators alone, and only to an area that exists', async () => {
    const { id: townId } = await aTown(domain.admin.manager);
    const coordinator = await aCoordinator(domain.admin.manager);
    const move = domain.get(MoveTown);
    await expect(move.run(townId, null, coordinator, NOW)).rejects.toThrow('not-allowed');
    await expect(move.preview(townId, randomUUID(), administrator)).rejects.toThrow('town-unknown');
    await expect(move.run(randomUUID(), null, administrator, NOW)).rejects.toThrow('town-unknown');
  });

  it('lies in an area that may have a name', async () => {
    const id = await anArea(9);
    await domain.get(NameArea).run(id, '　永山・諏訪コミュニティ協議会 ', administrator, NOW);
    expect((await areas()).areas.find((area) => area.id === id)).toMatchObject({
      committeeName: '永山・諏訪コミュニティ協議会',
    });
    await expect(domain.get(NameArea).run(id, 'あ'.repeat(101), administrator, NOW)).rejects.toThrow(
      'area-name-too-long',
    );
  });
});

describe('other weights', () => {
  it('show how many lists would change, and change none', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const wantedSkills: Skill[] = ['gardening', 'cooking', 'design'];
    const open = { title: '花壇の水やり', field: 'green' as const, publishedAt: new Date(0), wantedSkills };
    await anOpening(manager, group.groupIds[0] as string, open, SATURDAY_MORNING);
    // Eleven bring one of three skills, one wishes for the field: 1,000 points against 2,500.
    for (let each = 0; each < 11; each++) await aResident(manager, { skills: ['gardening'] });
    await aResident(manager, { wishes: ['green'] });
    const preview = domain.get(WeightsPreview);
    const same = await preview.run(STANDING_WEIGHTS, administrator, NOW);
    expect(same).toMatchObject({ openings: 1, changed: 0, firstChanged: 0, isCut: false });
    const other = await preview.run({ ...STANDING_WEIGHTS, field: 0 }, administrator, NOW);
    expect(other).toMatchObject({ openings: 1, changed: 1, firstChanged: 1 });
    expect(other.gone[1]).toBe(1);
  });

  it('are tried by administrators alone', async () => {
    const coordinator = await aCoordinator(domain.admin.manager);
    await expect(domain.get(WeightsPreview).run(STANDING_WEIGHTS, coordinator, NOW)).rejects.toThrow(
      'not-allowed',
    );
  });
});

describe('the budget of asks', () => {
  it('is one a week for whoever has said nothing', async () => {
    const person = await aResident(domain.admin.manager);
    await domain.admin.query(
      'INSERT INTO asking_wishes (person_id, weekly_asks, no_asks_until, changed_at) VALUES ($1, 4, $2, $3)',
      [person.personId, '2026-12-01', NOW],
    );
    const found = await domain
      .get(Database)
      .withActor(administrator, (tx) => domain.get(AsksOfCityQuery).run(tx, NOW));
    expect(found.budgets.find(({ weekly }) => weekly === 4)).toEqual({ weekly: 4, residents: 1 });
    expect(found.budgets.find(({ weekly }) => weekly === 1)?.residents).toBe(12);
    expect([found.resting, found.asked]).toEqual([1, 0]);
  });
});
