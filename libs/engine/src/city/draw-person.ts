import {
  addDays,
  type Day,
  type DayRange,
  dayAt,
  type HeldPlace,
  type Person,
  positionOf,
  type WeekRange,
  weekFrom,
} from '@app/matching';
import {
  ACCOMMODATIONS,
  FIELD_CODES,
  QUALIFICATIONS,
  RESIDENCIES,
  SKILLS,
  SPOKEN_LANGUAGES,
} from '@app/vocabulary';
import { type Chance, chanceOf } from './chance';
import type { CityShape } from './city-shape';
import { type CityWanted, drawHome } from './draw-opening';

/** A session of the city in which residents may hold a place. */
export interface CitySession extends HeldPlace {
  readonly number: number;
}

export interface CityPerson extends Person {
  /** The sessions of `heldPlaces`, in the same order. */
  readonly heldSessions: readonly number[];
}

/** Resident number `number` of the city, the same whatever the number of residents. */
export function drawPerson(wanted: CityWanted, sessions: readonly CitySession[], number: number): CityPerson {
  const { seed, shape, now } = wanted;
  const chance = chanceOf(seed, 3, number);
  const today = dayAt(now.getTime());
  const like = chance.says(shape.sameCard) ? number - 1 : number;
  const card = drawCard(chanceOf(seed, 4, like), wanted);
  const held = drawHeld(chance, shape, sessions);
  return {
    number,
    ...card,
    ...drawAge(chance, shape, today),
    daysAway: chance.says(shape.away) ? drawAway(chance, today) : [],
    insurances: chance.says(shape.insured)
      ? [{ joinedOn: addDays(today, -chance.between(3, 120)), atOnce: false }]
      : [],
    heldPlaces: held.map(({ startsAt, endsAt, position }) => ({ startsAt, endsAt, position })),
    heldSessions: held.map((session) => session.number),
    lastAskedOn: chance.says(0.3) ? addDays(today, -chance.between(0, 40)) : null,
    paused: chance.says(shape.paused),
    declinedOpenings: chance.says(shape.declines) ? chance.some(declinable(wanted), 1) : [],
    blockedGroups: [],
  };
}

function declinable({ openings }: CityWanted): number[] {
  return Array.from({ length: Math.min(8, openings) }, (_, at) => at + 1);
}

function drawCard(chance: Chance, wanted: CityWanted) {
  const { shape } = wanted;
  const { lat, lng } = drawHome(chance, wanted);
  return {
    position: chance.says(0.01) ? null : positionOf(lat, lng),
    longestWay: chance.pick(shape.ways),
    online: chance.says(shape.onlinePerson),
    week: weekFrom(drawWeek(chance, shape)),
    residency: [
      ...(chance.says(0.75) ? [RESIDENCIES[0]] : []),
      ...(chance.says(shape.works) ? [chance.pick(RESIDENCIES.slice(1))] : []),
    ],
    skills: chance.some(SKILLS, chance.between(0, 4)),
    wishes: chance.some(FIELD_CODES, chance.between(0, 4)),
    languages: [
      'ja',
      ...(chance.says(shape.otherLanguages)
        ? chance.some(SPOKEN_LANGUAGES.slice(1, 5), chance.between(1, 2))
        : []),
    ],
    accessNeeds: chance.says(shape.needs) ? chance.some(ACCOMMODATIONS, chance.between(1, 2)) : [],
    qualifications: chance.says(shape.qualified) ? drawQualifications(chance, wanted) : [],
  };
}

function drawWeek(chance: Chance, shape: CityShape): WeekRange[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => {
    if (!chance.says(weekday > 4 ? shape.weekendsFree : shape.weekdaysFree)) return [];
    if (chance.says(shape.wholeDays)) return [{ weekday, from: 0, to: 48 }];
    const from = chance.pick([16, 18, 18, 24, 26, 34]);
    return [{ weekday, from, to: Math.min(48, from + chance.pick([6, 8, 12, 18])) }];
  });
}

function drawAge(chance: Chance, shape: CityShape, today: Day) {
  const minor = chance.says(shape.minors);
  const days = minor ? chance.between(15 * 365, 18 * 365 + 30) : chance.between(18 * 365, 86 * 365);
  const consented = minor && chance.says(shape.consent);
  const guardianConsents: DayRange[] = consented
    ? [{ from: addDays(today, -90), until: chance.says(0.5) ? addDays(today, 5) : null }]
    : [];
  return { birthDate: addDays(today, -days), guardianConsents };
}

function drawQualifications(chance: Chance, { now }: CityWanted) {
  const today = dayAt(now.getTime());
  return chance.some(QUALIFICATIONS.slice(0, 5), chance.between(1, 3)).map((code) => ({
    code,
    from: addDays(today, chance.says(0.1) ? 4 : -900),
    until: chance.says(0.3) ? addDays(today, chance.between(-5, 12)) : null,
  }));
}

function drawAway(chance: Chance, today: Day): DayRange[] {
  const from = addDays(today, chance.between(0, 12));
  return [{ from, until: addDays(from, chance.between(0, 5)) }];
}

function drawHeld(
  chance: Chance,
  { holds, places }: CityShape,
  sessions: readonly CitySession[],
): CitySession[] {
  if (sessions.length === 0 || !chance.says(holds)) return [];
  const held: CitySession[] = [];
  for (let tries = chance.between(1, places); tries > 0; tries--) {
    const session = chance.pick(sessions);
    if (held.every((other) => other.endsAt <= session.startsAt || session.endsAt <= other.startsAt))
      held.push(session);
  }
  return held;
}
