import { ACCOMMODATIONS, FIELDS, QUALIFICATIONS, SKILLS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { ageOn } from './days';
import type { DemoResident } from './model';
import { FAMILY_NAMES } from './names/family';
import { GIVEN_NAMES } from './names/given';
import { metresBetween } from './resident-places';
import { generateResidents } from './residents';
import { TAMA_TOWNS } from './tama/towns';

const today = '2026-11-22';
const residents = generateResidents({ count: 3000, seed: 7, towns: TAMA_TOWNS, today });
const share = (holds: (resident: DemoResident) => boolean) =>
  residents.filter(holds).length / residents.length;

describe('generateResidents', () => {
  it('yields the same people for the same seed, and other people for another', () => {
    expect(generateResidents({ count: 50, seed: 7, towns: TAMA_TOWNS, today })).toEqual(
      residents.slice(0, 50),
    );
    expect(generateResidents({ count: 50, seed: 8, towns: TAMA_TOWNS, today })).not.toEqual(
      residents.slice(0, 50),
    );
  });

  it('gives each a ref of its own', () => {
    expect(new Set(residents.map(({ ref }) => ref)).size).toBe(3000);
    expect(residents[2]!.ref).toBe('resident-7-3');
  });

  it('reads every name in hiragana', () => {
    for (const { familyKana, givenKana } of residents) expect(familyKana + givenKana).toMatch(/^[ぁ-ん]+$/);
  });

  it('has many names to draw from', () => {
    const all = (kind: 'women' | 'men') => Object.values(GIVEN_NAMES).flatMap((era) => era[kind]);
    for (const list of [FAMILY_NAMES, all('women'), all('men')])
      expect(list.length).toBeGreaterThanOrEqual(120);
  });

  it('ages as Tama does', () => {
    const ages = residents.map(({ birthDate }) => ageOn(birthDate, today));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...ages)).toBeLessThanOrEqual(89);
    const old = ages.filter((age) => age >= 65).length / ages.length;
    expect(old).toBeGreaterThan(0.25);
    expect(old).toBeLessThan(0.36);
  });

  it('leaves nobody without a free time, and keeps times apart', () => {
    for (const { availability } of residents) {
      expect(availability.length).toBeGreaterThan(0);
      for (const [at, time] of availability.entries()) {
        expect(time.from).toBeLessThan(time.to);
        expect(time.to).toBeLessThanOrEqual(48);
        const before = availability[at - 1];
        if (before?.weekday === time.weekday) expect(before.to).toBeLessThanOrEqual(time.from);
      }
    }
  });

  it('speaks the words of the vocabulary', () => {
    const used = (codes: (resident: DemoResident) => readonly string[]) => [
      ...new Set(residents.flatMap(codes)),
    ];
    expect(SKILLS).toEqual(expect.arrayContaining(used(({ skills }) => skills)));
    expect(Object.keys(FIELDS)).toEqual(expect.arrayContaining(used(({ wishes }) => wishes)));
    expect(SPOKEN_LANGUAGES).toEqual(expect.arrayContaining(used(({ languages }) => languages)));
    expect(ACCOMMODATIONS).toEqual(expect.arrayContaining(used(({ accommodations }) => accommodations)));
    const held = used(({ qualifications }) => qualifications.map(({ code }) => code));
    expect(QUALIFICATIONS).toEqual(expect.arrayContaining(held));
  });

  it('goes 500 m to 10 km', () => {
    for (const { longestWay } of residents) {
      expect(longestWay).toBeGreaterThanOrEqual(500);
      expect(longestWay).toBeLessThanOrEqual(10_000);
    }
  });

  it('writes only to example domains, and about one in eight has no e-mail', () => {
    for (const { email, phone } of residents) {
      expect(email ?? 'by-phone@example.jp').toMatch(/^[a-z0-9-]+@example\.jp$/);
      expect(phone).toMatch(/^(042-000|090-0000)-\d{4}$/);
    }
    expect(share(({ email }) => email === null)).toBeGreaterThan(0.08);
    expect(share(({ email }) => email === null)).toBeLessThan(0.17);
  });

  it('has consent from guardians of minors only, and not from all', () => {
    const minors = residents.filter(({ birthDate }) => ageOn(birthDate, today) < 18);
    const consenting = residents.filter(({ guardianConsent }) => guardianConsent !== null);
    expect(minors).toEqual(expect.arrayContaining(consenting));
    expect(consenting.length).toBeGreaterThan(0);
    expect(consenting.length).toBeLessThan(minors.length);
  });

  it('holds qualifications from a day before today, in order', () => {
    for (const { from, until } of residents.flatMap(({ qualifications }) => qualifications)) {
      expect(from < today).toBe(true);
      expect(until === null || until > from).toBe(true);
    }
  });

  it('lives near its town', () => {
    const towns = new Map(TAMA_TOWNS.map((town) => [town.code, town]));
    for (const resident of residents) {
      expect(metresBetween(resident, towns.get(resident.townCode!)!)).toBeLessThan(300);
    }
  });

  it('moves to another city with its openings, where no town is known', () => {
    const soupKitchen = { lat: 40.7265, lng: -73.9791, field: 'food', skills: ['cooking'], minimumAge: null };
    const newYorkers = generateResidents({ count: 200, seed: 7, towns: [], openings: [soupKitchen], today });
    expect(newYorkers.every((resident) => metresBetween(resident, soupKitchen) < 2000)).toBe(true);
    expect(newYorkers.every(({ townCode }) => townCode === null)).toBe(true);
    expect(newYorkers.filter(({ wishes }) => wishes.includes('food')).length).toBeGreaterThan(80);
  });

  it('says so where nothing has a position', () => {
    expect(() => generateResidents({ count: 1, seed: 7, towns: [], today })).toThrow('position');
    expect(() => generateResidents({ count: 1, seed: 7, towns: [], today, openings: [] })).toThrow(
      expect.objectContaining({ code: 'nowhere-to-live' }),
    );
  });

  it('takes time in step with the number of people', () => {
    const timeFor = (count: number) => {
      const start = performance.now();
      expect(generateResidents({ count, seed: 7, towns: TAMA_TOWNS, today })).toHaveLength(count);
      return performance.now() - start;
    };
    const few = timeFor(2000);
    expect(timeFor(20_000)).toBeLessThan(40 * few);
  });
});
