import {
  ACCOMMODATIONS,
  FIELDS,
  GROUP_KINDS,
  INSURANCES,
  PAYMENTS,
  QUALIFICATIONS,
  RESIDENCIES,
  SKILLS,
  SPOKEN_LANGUAGES,
} from '@app/vocabulary';
import { addDays, ageOn } from './days';
import { demoCity } from './demo-city';
import { DEMO_GROUP_REF, DEMO_RESIDENT_REF } from './demo-people';
import { fits } from './fit';
import type { DatedOpening } from './model';
import { metresBetween } from './resident-places';

const today = '2026-11-22';
const city = demoCity(today);
const { groups, openings, residents, interests } = city;
const codes = (of: (opening: DatedOpening) => readonly string[]) => [...new Set(openings.flatMap(of))];
const published = openings.filter(({ state }) => state === 'published');
const distinct = (values: readonly string[]) => new Set(values).size;
const group = (ref: string) => groups.find((one) => one.ref === ref)!;
const opening = (ref: string) => openings.find((one) => one.ref === ref)!;
const resident = (ref: string) => residents.find((one) => one.ref === ref)!;

it('is the same for the same day and seed', () => {
  expect(demoCity(today)).toEqual(city);
  expect(demoCity(today, 2).residents[1]).not.toEqual(residents[1]);
});

it('has the size of a real centre', () => {
  expect(city.towns).toHaveLength(89);
  expect(city.areas).toHaveLength(10);
  expect(groups.length).toBeGreaterThanOrEqual(40);
  expect(openings.length).toBeGreaterThanOrEqual(120);
  expect(residents).toHaveLength(2000);
});

it('refers without gaps or doubles', () => {
  for (const list of [groups, openings, residents])
    expect(distinct(list.map(({ ref }) => ref))).toBe(list.length);
  const towns = city.towns.map(({ code }) => code);
  expect(towns).toEqual(expect.arrayContaining(groups.map(({ townCode }) => townCode)));
  expect(towns).toEqual(expect.arrayContaining(openings.flatMap(({ place }) => place?.townCode ?? [])));
  for (const { groupRef } of openings) expect(group(groupRef)).toBeDefined();
  for (const { ref } of groups) expect(openings.some(({ groupRef }) => groupRef === ref)).toBe(true);
});

it('speaks the words of the vocabulary', () => {
  expect(Object.keys(FIELDS)).toEqual(expect.arrayContaining(codes(({ field }) => [field])));
  expect(SKILLS).toEqual(expect.arrayContaining(codes(({ wantedSkills }) => wantedSkills)));
  expect(QUALIFICATIONS).toEqual(expect.arrayContaining(codes(({ qualifications }) => qualifications)));
  expect(SPOKEN_LANGUAGES).toEqual(expect.arrayContaining(codes(({ languages }) => languages)));
  expect(ACCOMMODATIONS).toEqual(expect.arrayContaining(codes(({ accommodations }) => accommodations)));
  expect(RESIDENCIES).toEqual(expect.arrayContaining(codes(({ residency }) => residency)));
  expect(INSURANCES).toEqual(expect.arrayContaining(codes(({ insurance }) => [insurance])));
  expect(PAYMENTS).toEqual(expect.arrayContaining(codes(({ payment }) => [payment])));
  expect(GROUP_KINDS).toEqual(expect.arrayContaining(groups.map(({ kind }) => kind)));
});

it('covers the town: every field of life, all ten areas, mornings, evenings and screens', () => {
  expect(distinct(published.map(({ field }) => field))).toBeGreaterThanOrEqual(20);
  const areaOf = new Map(city.towns.map(({ code, area }) => [code, area]));
  expect(new Set(openings.flatMap(({ place }) => (place ? areaOf.get(place.townCode)! : []))).size).toBe(10);
  expect(new Set(openings.map(({ pattern }) => pattern.weekday)).size).toBe(7);
  const online = openings.filter((one) => one.online).length / openings.length;
  expect(online).toBeGreaterThan(0.1);
  expect(online).toBeLessThan(0.25);
  expect(published.filter(({ pattern }) => pattern.from >= '17:00').length).toBeGreaterThanOrEqual(12);
});

it('leaves work for the coordinator', () => {
  expect(openings.filter(({ state }) => state === 'in-review')).toHaveLength(5);
  expect(openings.filter(({ state }) => state === 'draft')).toHaveLength(3);
  const waiting = groups.filter(({ state }) => state === 'in-review');
  expect(waiting).toHaveLength(3);
  for (const { groupRef } of published) expect(group(groupRef).state).toBe('registered');
});

it('serves measures of the plan, and most of them', () => {
  const served = new Set(openings.flatMap(({ measures }) => measures));
  for (const measure of served) expect([...Array(24).keys()]).toContain(measure - 1);
  expect(served.size).toBeGreaterThanOrEqual(20);
  expect(openings.every(({ measures }) => measures.length > 0)).toBe(true);
});

it('settles residents in their towns, and shows no more of them than a card', () => {
  const towns = new Map(city.towns.map((town) => [town.code, town]));
  for (const one of residents) expect(metresBetween(one, towns.get(one.townCode!)!)).toBeLessThan(300);
  expect(new Set(residents.map((one) => Object.keys(one).sort().join())).size).toBe(1);
});

it('has somebody for nearly every published opening; a gap or two is what coordinators look for', () => {
  const alone = published.filter(
    (one) => !residents.some((who) => one.sessions.some((day) => fits(who, one, day))),
  );
  expect(alone.length).toBeLessThanOrEqual(2);
});

describe('texts', () => {
  const bodies = openings.map(({ body }) => body);
  const stories = groups.map(({ story }) => story);

  it('are long enough to say something, and no two alike', () => {
    for (const text of [...bodies, ...stories]) expect(text.length).toBeGreaterThanOrEqual(40);
    const all = [
      ...bodies,
      ...stories,
      ...openings.map(({ title }) => title),
      ...groups.map(({ name }) => name),
    ];
    expect(distinct(all)).toBe(all.length);
    const sentences = [...bodies, ...stories].flatMap((text) => text.split('。').filter(Boolean));
    expect(distinct(sentences)).toBe(sentences.length);
  });

  it('end as sentences do, and titles fit on a card', () => {
    for (const text of [...bodies, ...stories]) expect(text).toMatch(/[。？]$/);
    for (const { title } of openings) expect(title.length).toBeLessThanOrEqual(34);
  });

  it('say what an opening costs or pays', () => {
    for (const { payment, costNote } of openings)
      expect(payment === 'unpaid' || costNote !== null).toBe(true);
  });

  it('read names in hiragana and write to example domains only', () => {
    for (const { kana, contactKana, email, phone } of groups) {
      expect(kana).toMatch(/^[ぁ-ん]+$/);
      expect(contactKana).toMatch(/^[ぁ-ん]+ [ぁ-ん]+$/);
      expect(email).toMatch(/^info@[a-z-]+\.example\.jp$/);
      expect(phone).toMatch(/^042-000-\d{4}$/);
    }
    const { member, coordinator } = city.signIns;
    for (const { email } of [member, coordinator]) expect(email).toMatch(/@([a-z-]+\.)?example\.jp$/);
  });
});

describe('places', () => {
  const stations = {
    永山駅: { lat: 35.6302, lng: 139.4481 },
    聖蹟桜ヶ丘駅: { lat: 35.6508, lng: 139.447 },
    多摩センター駅: { lat: 35.6248, lng: 139.4244 },
    唐木田駅: { lat: 35.6173, lng: 139.4117 },
  };

  it('lie as far from the station as they say', () => {
    const wrong = openings.flatMap(({ ref, place }) => {
      const station = stations[place?.nearestStop as keyof typeof stations];
      if (!place || !station) return [];
      const metres = metresBetween(place, station);
      const fair = place.walkMinutes >= metres / 90 - 1 && place.walkMinutes <= metres / 50 + 4;
      return fair ? [] : [`${ref}: ${Math.round(metres)} m in ${place.walkMinutes} minutes`];
    });
    expect(wrong).toEqual([]);
  });

  it('have one point for one name', () => {
    const points = new Map<string, string>();
    for (const { place } of openings) {
      if (!place) continue;
      const point = `${place.lat},${place.lng}`;
      expect(points.get(place.name) ?? point).toBe(point);
      points.set(place.name, point);
    }
  });
});

describe.each([
  '2026-01-05',
  '2026-04-30',
  '2026-07-14',
  '2026-10-05',
  '2026-11-22',
  '2026-12-15',
  '2028-02-29',
])('seen from %s', (day) => {
  const then = demoCity(day);
  const sessions = then.openings.flatMap((one) => one.sessions);

  it('meets within eight weeks, start before end', () => {
    for (const { startsAt, endsAt } of sessions) {
      expect(startsAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+09:00$/);
      expect(startsAt > `${day}T24` && startsAt < `${addDays(day, 57)}T`).toBe(true);
      expect(startsAt < endsAt).toBe(true);
    }
    expect(then.openings.every((one) => one.sessions.length >= 1 && one.sessions.length <= 8)).toBe(true);
  });

  it('has interests that really fit', () => {
    expect(then.interests.length).toBeGreaterThanOrEqual(24);
    for (const interest of then.interests) {
      const who = then.residents.find(({ ref }) => ref === interest.residentRef)!;
      const what = then.openings.find(({ ref }) => ref === interest.openingRef)!;
      expect(what.state).toBe('published');
      expect(interest.askedAt < day).toBe(true);
      for (const index of interest.sessionIndexes) expect(fits(who, what, what.sessions[index]!)).toBe(true);
    }
  });
});

describe('interests', () => {
  it('give each of the three demo people something to look at', () => {
    const mine = interests.filter(({ residentRef }) => residentRef === DEMO_RESIDENT_REF);
    expect(mine.map(({ state }) => state).sort()).toEqual(['approved', 'with-coordinator', 'with-group']);
    expect(interests.filter(({ state }) => state === 'with-coordinator').length).toBeGreaterThanOrEqual(8);
    const ours = interests.filter(({ openingRef }) => opening(openingRef).groupRef === DEMO_GROUP_REF);
    expect(ours.filter(({ state }) => state === 'with-group')).toHaveLength(4);
    expect(published.filter(({ groupRef }) => groupRef === DEMO_GROUP_REF).length).toBeGreaterThanOrEqual(4);
  });

  it('ask for each opening once a person, and for no more places than there are', () => {
    const pairs = interests.map(({ residentRef, openingRef }) => `${residentRef} ${openingRef}`);
    expect(distinct(pairs)).toBe(pairs.length);
    expect(distinct(interests.map(({ message }) => message))).toBe(interests.length);
    const places = interests.flatMap(({ openingRef, sessionIndexes }) =>
      sessionIndexes.map((index) => `${openingRef} ${index}`),
    );
    for (const place of new Set(places)) {
      const [ref, index] = place.split(' ');
      const asked = places.filter((one) => one === place).length;
      expect(asked).toBeLessThanOrEqual(opening(ref!).sessions[Number(index)]!.capacity ?? asked);
    }
  });

  it('begin with 佐藤さん of 永山, who is 34', () => {
    const { birthDate, townCode, guardianConsent } = resident(city.signIns.residentRef);
    expect(ageOn(birthDate, today)).toBe(34);
    expect(townCode).toBe('13224-永山三丁目');
    expect(guardianConsent).toBeNull();
  });
});
