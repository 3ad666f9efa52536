import { type Opening, positionOf, type Session } from '@app/matching';
import {
  ACCOMMODATIONS,
  FIELD_CODES,
  kindredFields,
  QUALIFICATIONS,
  RESIDENCIES,
  SKILLS,
  SPOKEN_LANGUAGES,
} from '@app/vocabulary';
import { type Chance, chanceOf } from './chance';
import type { CityShape } from './city-shape';

export interface CityWanted {
  readonly residents: number;
  readonly openings: number;
  readonly seed: number;
  readonly now: Date;
  readonly shape: CityShape;
}

export interface Home {
  readonly lat: number;
  readonly lng: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TOKYO = 9 * HOUR;
/** Few qualifications and languages are asked for, so that some hold them. */
const ASKED_QUALIFICATIONS = QUALIFICATIONS.slice(0, 4);
const ASKED_LANGUAGES = SPOKEN_LANGUAGES.slice(1, 4);
const SESSION_HOURS = [9, 10, 13, 14, 18];
export const MOST_SESSIONS = 12;

/** Opening number `number` of the city, the same whatever the city's size. */
export function drawOpening(wanted: CityWanted, number: number): Opening {
  const { seed, shape } = wanted;
  const chance = chanceOf(seed, 1, number);
  const field = chance.pick(FIELD_CODES);
  const online = chance.says(shape.onlineOpening);
  const { lat, lng } = drawHome(chance, wanted);
  return {
    number,
    groupNumber: 1,
    ...drawPublication(chance, wanted),
    field,
    kindredFields: kindredFields(field),
    wantedSkills: chance.some(SKILLS.slice(0, 16), chance.between(0, 3)),
    position: online && chance.says(0.5) ? null : positionOf(lat, lng),
    online,
    ...drawAges(chance, shape),
    residency: chance.says(shape.residencyAsked) ? chance.some(RESIDENCIES, chance.between(1, 2)) : [],
    qualifications: chance.says(shape.qualificationAsked)
      ? chance.some(ASKED_QUALIFICATIONS, chance.between(1, 4) > 3 ? 2 : 1)
      : [],
    languages: chance.says(shape.languageAsked) ? ['ja', chance.pick(ASKED_LANGUAGES)] : [],
    accessProvided: ACCOMMODATIONS.filter(() => chance.says(shape.provides)),
    insuranceAsked: chance.says(shape.insuranceAsked),
    sessions: drawSessions(chance, wanted, number),
  };
}

/** Somewhere around one of the city's towns. */
export function drawHome(chance: Chance, { seed, shape }: CityWanted): Home {
  const town = chanceOf(seed, 2, chance.between(1, shape.towns));
  const metres = (spread: number, draw: Chance) => (draw.next() + draw.next() - 1) * spread;
  const north = metres(shape.extent, town) + metres(700, chance);
  const east = metres(shape.extent * 1.4, town) + metres(700, chance);
  return { lat: 35.63 + north / 111_195, lng: 139.44 + east / 90_400 };
}

function drawPublication(chance: Chance, { now, shape }: CityWanted) {
  const at = now.getTime();
  const shut = chance.says(shape.closed) ? chance.between(1, 4) : 0;
  return {
    published: shut !== 1,
    publishFrom: shut === 1 ? null : at + (shut === 2 ? DAY : -10 * DAY),
    publishUntil: shut === 3 ? at : chance.says(0.5) ? at + 30 * DAY : null,
    deadline: shut === 4 ? at - HOUR : chance.says(0.5) ? at + 20 * DAY : null,
  };
}

function drawAges(chance: Chance, { ageAsked }: CityShape) {
  if (!chance.says(ageAsked)) return { minimumAge: null, maximumAge: null };
  return {
    minimumAge: chance.pick([15, 18, 18, 20, 30]),
    maximumAge: chance.says(0.4) ? chance.pick([50, 65, 75]) : null,
  };
}

function drawSessions(chance: Chance, { now, shape }: CityWanted, opening: number): Session[] {
  const count = chance.between(1, shape.sessions);
  const today = Math.floor((now.getTime() + TOKYO) / DAY) * DAY - TOKYO;
  const hour = chance.pick(SESSION_HOURS) + (chance.says(0.2) ? 0.5 : 0);
  const hours = chance.says(0.02) ? 24 : chance.pick([2, 2, 2.5, 3]);
  const weekday = drawWeekday(chance, shape);
  const starts = new Set<number>();
  for (let at = 0; at < count; at++) {
    const day = chance.says(0.7) ? weekday : drawWeekday(chance, shape);
    const days =
      ((day - weekdayAt(today) + 7) % 7) + 7 * chance.between(0, shape.weeks) - (chance.says(0.04) ? 21 : 0);
    starts.add(today + days * DAY + hour * HOUR);
  }
  return [...starts]
    .sort((a, b) => a - b)
    .map((startsAt, at) => ({
      number: opening * MOST_SESSIONS + at,
      startsAt,
      endsAt: startsAt + hours * HOUR,
      cancelled: chance.says(0.04),
      ...drawPlaces(chance, shape),
    }));
}

function drawPlaces(chance: Chance, { full }: CityShape) {
  const capacity = chance.says(0.15) ? null : chance.between(2, 12);
  if (capacity === null) return { capacity, taken: chance.between(0, 9) };
  return { capacity, taken: chance.says(full) ? capacity : chance.between(0, capacity - 1) };
}

/** Monday is 0. */
function drawWeekday(chance: Chance, { weekend }: CityShape): number {
  return chance.says(weekend) ? chance.between(5, 6) : chance.between(0, 4);
}

function weekdayAt(midnight: number): number {
  return (Math.floor((midnight + TOKYO) / DAY) + 3) % 7;
}
