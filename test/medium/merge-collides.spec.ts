import { randomUUID } from 'node:crypto';
import { Database } from '@app/database';
import { EnterInterest, ExpressInterest, Match } from '@app/matches';
import { AskErasure, compareCards } from '@app/personal-data';
import { aCoordinator, aMatch, NOW } from '../support/factories';
import { type AccountActor, code, FUMI, inDays, SEEDS, TwoCards } from './two-cards';

let two: TwoCards;

beforeAll(async () => {
  two = await TwoCards.begin();
});

afterAll(() => two.domain.close());

const inTheWay = (one: string, other: string) =>
  two.domain
    .get(Database)
    .withActor(two.coordinator, (tx) => compareCards(tx, one, other, two.coordinator, NOW))
    .then(({ obstacles }) => obstacles);

describe('what stands in the way', () => {
  it('is a place at the same time', async () => {
    const { kept, other } = await two.cards();
    await two.approved(kept, await two.opening(inDays(6), { title: '花壇の水やり' }));
    await two.approved(other, await two.opening(inDays(6), { title: '夕ごはんの配膳' }));
    expect(await inTheWay(kept, other)).toEqual([
      { what: 'places-overlap', titles: ['夕ごはんの配膳', '花壇の水やり'].sort() },
    ]);
    expect(await code(two.merge(kept, other))).toBe('cards-collide places-overlap');
    expect(await two.person(other)).toMatchObject({ name: FUMI.name, mergedInto: null });
  });

  it('is an interest in the same opening', async () => {
    const { kept, other } = await two.cards();
    const wanted = await two.opening(inDays(8), {});
    for (const id of [kept, other]) await aMatch(two.domain.admin.manager, id, wanted);
    expect(await code(two.merge(kept, other))).toBe('cards-collide same-opening');
    await two.rows("UPDATE matches SET state = 'withdrawn' WHERE person_id = $1", other);
    expect(await code(two.merge(kept, other))).toBe('done');
  });

  it('is a second account that is used', async () => {
    const [first, second] = [await two.cards(), await two.cards()];
    expect(await code(two.merge(first.kept, second.kept))).toBe('cards-collide two-accounts');
  });

  it('is an erasure under way, and a guardian asked twice', async () => {
    const asked = await two.cards();
    for (const id of [asked.kept, asked.other]) await two.rows(SEEDS.guardian_requests as string, id);
    expect(await code(two.merge(asked.kept, asked.other))).toBe('cards-collide guardian-asked-twice');
    const leaving = await two.cards();
    await two.domain.get(AskErasure).forPerson(leaving.other, 'telephone', two.coordinator, NOW);
    expect(await code(two.merge(leaving.kept, leaving.other))).toBe('cards-collide erasure-under-way');
  });

  it('is another area, and not for a head coordinator', async () => {
    const { kept, other } = await two.cards();
    const [area] = await two.rows(
      'INSERT INTO community_areas (city_code, number, towns) VALUES ($1, 98, $2) RETURNING id',
      '13224',
      '',
    );
    const [elsewhere] = await two.rows(
      'INSERT INTO community_areas (city_code, number, towns) VALUES ($1, 97, $2) RETURNING id',
      '13224',
      '',
    );
    await two.rows('UPDATE towns SET area_id = $1', area.id);
    const of = (role: 'coordinator' | 'head-coordinator', areaId: string): AccountActor => ({
      ...two.coordinator,
      staff: { role, areaId },
    });
    expect(await code(two.merge(kept, other, {}, of('coordinator', elsewhere.id)))).toBe(
      'cards-collide other-area',
    );
    expect(await code(two.merge(kept, other, {}, of('head-coordinator', elsewhere.id)))).toBe('done');
    await two.rows('UPDATE towns SET area_id = NULL');
  });

  it('is that nobody but the centre may', async () => {
    const { online, kept, other } = await two.cards();
    expect(await code(two.merge(kept, other, {}, online))).toBe('not-allowed');
    expect(await code(two.merge(kept, kept))).toBe('same-card');
    expect(await code(two.merge(kept, randomUUID()))).toBe('person-unknown');
  });
});

describe('at the same time', () => {
  it('one of two coordinators wins, and the other is told', async () => {
    const { kept, other } = await two.cards();
    const second = await aCoordinator(two.domain.admin.manager);
    const both = await Promise.all([code(two.merge(kept, other)), code(two.merge(other, kept, {}, second))]);
    expect(both.sort()).toEqual(['already-merged', 'done']);
    const told = await two.rows(
      "SELECT count(*)::int AS count FROM audit_trail WHERE action = 'merge-cards' AND subject_id = $1",
      kept,
    );
    expect(told).toEqual([{ count: 1 }]);
  });

  it('nothing begins for a card that is being merged away', async () => {
    const { online, kept, other } = await two.cards();
    const wanted = await two.opening(inDays(9), {});
    const interest = { openingId: wanted.openingId, sessionIds: [wanted.sessionId], message: '' };
    const [, entered] = await Promise.all([
      two.merge(kept, other),
      code(two.domain.get(EnterInterest).run(other, interest, 'telephone', two.coordinator, NOW)),
    ]);
    expect(await two.domain.admin.manager.countBy(Match, { personId: other })).toBe(0);
    // Either it came first and moved, or it was refused.
    expect(await two.domain.admin.manager.countBy(Match, { personId: kept })).toBe(
      entered === 'done' ? 1 : 0,
    );
    await two.rows("UPDATE matches SET state = 'withdrawn' WHERE person_id = $1", kept);
    expect(await code(two.domain.get(ExpressInterest).run(interest, online, NOW))).toBe('done');
    await two.rows(
      "INSERT INTO matches (person_id, opening_id, state, state_since, created_at) VALUES ($1, $2, 'with-group', now(), now())",
      other,
      wanted.openingId,
    );
    expect(await two.domain.admin.manager.countBy(Match, { personId: other })).toBe(0);
  });
});
