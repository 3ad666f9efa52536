import { randomUUID } from 'node:crypto';
import { type DemoResident, generateResidents, TAMA_TOWNS } from '@app/city';
import { Database, system } from '@app/database';
import {
  CandidatesQuery,
  OpeningsToMatchQuery,
  PeopleToMatchQuery,
  RecommendationsQuery,
} from '@app/matches';
import { type Person as MatchingPerson, positionOf, rankPeople, weekFrom } from '@app/matching';
import { DaysAway, GuardianConsent, HeldQualification, InsuranceCover, Person } from '@app/people';
import { aGroup, anOpening, NOW, SATURDAY_MORNING } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const COUNT = 400;
const HOURS = 3600_000;

const domain = ourDomain();
let groupId: string;
const residents = generateResidents({ count: COUNT, seed: 7, towns: TAMA_TOWNS, today: '2026-11-22' });
const numbers = new Map<string, number>();

beforeAll(async () => {
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
  for (const resident of residents) await write(resident);
});

async function write(resident: DemoResident): Promise<void> {
  const { manager } = domain.admin;
  const id = randomUUID();
  const { ref, birthDate, longestWay, online, accommodations } = resident;
  const lists = ['residency', 'skills', 'wishes', 'languages'] as const;
  const row = {
    id,
    ref,
    birthDate,
    longestWay,
    online,
    accessNeeds: [...accommodations],
    ...positionOf(resident.lat, resident.lng),
  };
  const said = Object.fromEntries(lists.map((list) => [list, [...resident[list]]]));
  const week = weekFrom(resident.availability) as bigint[];
  await manager.insert(Person, {
    ...row,
    ...said,
    week,
    name: '–',
    kana: '–',
    createdAt: NOW,
    cardCompletedAt: NOW,
  } as object);
  for (const { from, until } of resident.daysAway)
    await manager.insert(DaysAway, { personId: id, awayFrom: from, awayUntil: until as string });
  for (const { code, from, until } of resident.qualifications)
    await manager.insert(HeldQualification, { personId: id, code, heldFrom: from, heldUntil: until });
  if (resident.insuranceJoinedOn)
    await manager.insert(InsuranceCover, { personId: id, joinedOn: resident.insuranceJoinedOn });
  if (resident.guardianConsent) {
    const { from, until } = resident.guardianConsent;
    await manager.insert(GuardianConsent, { personId: id, validFrom: from, validUntil: until });
  }
  numbers.set(ref, (await manager.findOneByOrFail(Person, { id })).number);
}

/** The resident as the engine should see it, straight from the generator: nothing of it came from the database but the number. */
function asMatching(resident: DemoResident): MatchingPerson {
  const {
    ref,
    birthDate,
    residency,
    daysAway,
    longestWay,
    online,
    skills,
    wishes,
    languages,
    qualifications,
  } = resident;
  return {
    ...{ birthDate, residency, longestWay, online, skills, wishes, languages, qualifications },
    number: numbers.get(ref) as number,
    daysAway,
    week: weekFrom(resident.availability),
    position: positionOf(resident.lat, resident.lng),
    accessNeeds: resident.accommodations,
    guardianConsents: resident.guardianConsent ? [resident.guardianConsent] : [],
    insurances: resident.insuranceJoinedOn ? [{ joinedOn: resident.insuranceJoinedOn, atOnce: false }] : [],
    ...{ heldPlaces: [], lastAskedOn: null, paused: false, declinedOpenings: [], blockedGroups: [] },
  };
}

const reading = <T>(work: Parameters<Database['withActor']>[1]) =>
  domain.get(Database).withActor(system('engine'), work) as Promise<T>;

const OPENINGS: [string, Parameters<typeof anOpening>[2]][] = [
  ['花壇の水やり', { field: 'green', wantedSkills: ['gardening'] }],
  ['こども食堂の配膳', { field: 'food', wantedSkills: ['cooking', 'childcare'], minimumAge: 18 }],
  ['日本語でおしゃべり', { field: 'international', languages: ['ja', 'en'], online: true }],
  [
    '傾聴',
    { field: 'seniors', residency: ['lives'], accessProvided: ['step-free', 'seated-work', 'quiet-place'] },
  ],
  ['中学生の学習支援', { field: 'learning-support', maximumAge: 30, insurance: 'volunteer-insurance' }],
];

describe('candidates', () => {
  it.each(OPENINGS)('for 「%s」 are the reference’s, to the integer', async (title, more) => {
    const { openingId } = await anOpening(domain.admin.manager, groupId, { title, ...more }, { capacity: 3 });
    const opening = await reading<NonNullable<Awaited<ReturnType<OpeningsToMatchQuery['one']>>>>((tx) =>
      domain.get(OpeningsToMatchQuery).one(tx, openingId),
    );
    const found = await reading<Awaited<ReturnType<CandidatesQuery['run']>>>((tx) =>
      domain.get(CandidatesQuery).run(tx, opening, 50, NOW),
    );
    const expected = rankPeople(opening.opening, residents.map(asMatching), NOW, 50);
    expect(expected.total).toBeGreaterThan(3);
    expect(found.total).toBe(expected.total);
    expect(found.candidates.map(({ personId: _, ...rest }) => rest)).toEqual(expected.candidates);
  });

  it('recommend to a person exactly the openings that list the person', async () => {
    const everyone = await reading<Awaited<ReturnType<PeopleToMatchQuery['all']>>>((tx) =>
      domain.get(PeopleToMatchQuery).all(tx),
    );
    const openings = await reading<Awaited<ReturnType<OpeningsToMatchQuery['open']>>>((tx) =>
      domain.get(OpeningsToMatchQuery).open(tx, NOW),
    );
    for (const person of everyone.slice(0, 40)) {
      const { candidates } = await reading<Awaited<ReturnType<RecommendationsQuery['run']>>>((tx) =>
        domain.get(RecommendationsQuery).run(tx, person, 100, NOW),
      );
      const listing = openings.filter(({ opening }) => rankPeople(opening, [person.person], NOW).total === 1);
      expect(candidates.map(({ openingId }) => openingId).sort()).toEqual(listing.map(({ id }) => id).sort());
    }
  });

  it('leave out who holds a place at that time', async () => {
    const other = await anOpening(
      domain.admin.manager,
      groupId,
      { title: '防災倉庫の点検' },
      { capacity: 9 },
    );
    const run = async () => {
      const opening = await reading<NonNullable<Awaited<ReturnType<OpeningsToMatchQuery['one']>>>>((tx) =>
        domain.get(OpeningsToMatchQuery).one(tx, other.openingId),
      );
      return reading<Awaited<ReturnType<CandidatesQuery['run']>>>((tx) =>
        domain.get(CandidatesQuery).run(tx, opening, 1, NOW),
      );
    };
    const [first] = (await run()).candidates;
    await domain.admin.query(
      `INSERT INTO matches (id, person_id, opening_id, state, state_since, created_at) VALUES ($1, $2, $3, 'approved', $4, $4)`,
      [randomUUID(), first?.personId, other.openingId, NOW],
    );
    const { startsAt } = SATURDAY_MORNING;
    const during = `[${startsAt.toISOString()},${new Date(startsAt.getTime() + HOURS).toISOString()})`;
    await domain.admin.query(
      `INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
       SELECT m.id, $1, m.person_id, $2, $3 FROM matches m WHERE m.opening_id = $4`,
      [other.sessionId, during, NOW, other.openingId],
    );
    expect((await run()).candidates[0]?.personId).not.toBe(first?.personId);
  });
});
