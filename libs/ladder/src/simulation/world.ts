import { type Chance, chanceOf } from './random';

export const AREAS = 20;
export const FIELDS = 8;
const TIMES = 12;
const ACROSS = 5;
export const KINDS = AREAS * FIELDS * TIMES;

export interface WorldWanted {
  readonly people: number;
  readonly openingsADay: number;
  readonly days: number;
  readonly seed: number;
}

export interface SimulatedPerson {
  readonly number: number;
  /** The chance of a yes while listening. */
  readonly rate: number;
  /** What the service believes that chance to be. */
  readonly believed: number;
  /** Kinds of openings that fit. */
  readonly kinds: readonly number[];
}

export interface SimulatedOpening {
  readonly kind: number;
  readonly places: number;
  readonly from: number;
  /** The first day on which it is gone. */
  readonly until: number;
}

export interface World {
  readonly wanted: WorldWanted;
  readonly people: readonly SimulatedPerson[];
  /** People by kind. */
  readonly fitting: readonly (readonly number[])[];
  /** In order of appearance. */
  readonly openings: readonly SimulatedOpening[];
}

/** Most hardly ever answer, some now and then, a few often. */
const RATES = [
  { share: 0.6, rate: 0.04 },
  { share: 0.28, rate: 0.12 },
  { share: 0.12, rate: 0.35 },
] as const;
const MISJUDGED = 0.4;
const WISHES = 4;
const FREE_TIMES = 5;

/** A town of people and 120 days of openings; the same for the same seed, whoever is asked. */
export function drawWorld(wanted: WorldWanted): World {
  const chance = chanceOf(wanted.seed);
  const people = Array.from({ length: wanted.people }, (_, number) => drawPerson(number, chance));
  const fitting: number[][] = Array.from({ length: KINDS }, () => []);
  for (const { number, kinds } of people) for (const kind of kinds) fitting[kind]!.push(number);
  const openings = Array.from({ length: wanted.days * wanted.openingsADay }, (_, at) =>
    drawOpening(Math.floor(at / wanted.openingsADay), chance),
  );
  return { wanted, people, fitting, openings };
}

function drawPerson(number: number, chance: Chance): SimulatedPerson {
  const rate = drawRate(chance);
  const believed = Math.min(0.95, rate * Math.exp(MISJUDGED * chance.normal()));
  return { number, rate, believed, kinds: drawKinds(chance) };
}

function drawRate(chance: Chance): number {
  let left = chance.next();
  for (const { share, rate } of RATES) {
    if (left < share) return rate;
    left -= share;
  }
  return RATES[0].rate;
}

/** The own area and those beside it, three fields, four times of the week. */
function drawKinds(chance: Chance): number[] {
  const home = chance.between(0, AREAS - 1);
  const fields = some(chance, FIELDS, WISHES);
  const times = some(chance, TIMES, FREE_TIMES);
  return around(home).flatMap((area) =>
    fields.flatMap((field) => times.map((time) => kindOf(area, field, time))),
  );
}

function around(home: number): number[] {
  const beside = [home];
  if (home % ACROSS > 0) beside.push(home - 1);
  if (home % ACROSS < ACROSS - 1) beside.push(home + 1);
  if (home >= ACROSS) beside.push(home - ACROSS);
  if (home < AREAS - ACROSS) beside.push(home + ACROSS);
  return beside;
}

/** Times apart: so many kinds that few openings fall into each. */
export function fieldInArea(kind: number): number {
  return Math.floor(kind / TIMES);
}

function kindOf(area: number, field: number, time: number): number {
  return (area * FIELDS + field) * TIMES + time;
}

function some(chance: Chance, of: number, count: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(chance.between(0, of - 1));
  return [...chosen];
}

function drawOpening(from: number, chance: Chance): SimulatedOpening {
  const kind = kindOf(
    chance.between(0, AREAS - 1),
    chance.between(0, FIELDS - 1),
    chance.between(0, TIMES - 1),
  );
  return { kind, places: chance.between(1, 3), from, until: from + chance.between(2, 11) };
}
