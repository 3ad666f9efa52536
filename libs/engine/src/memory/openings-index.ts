import {
  type Exposure,
  exposureOrder,
  type Opening,
  type OpeningParts,
  type Person,
  tieBreak,
  WEIGHTS,
} from '@app/matching';
import { digitsOf } from '../opening-terms';
import {
  type CompiledOpening,
  type CompiledSession,
  compiledOpening,
  isFreeFor,
  needPoints,
  weekWords,
} from './compiled-opening';
import { isAway, isQualified, overlaps } from './session-fit';
import { skillPoints } from './tiers';

export interface IndexedOpening {
  readonly opening: number;
  readonly score: number;
  readonly parts: OpeningParts;
}

interface Entry extends IndexedOpening {
  readonly order: number;
  readonly tie: number;
}

interface Asking {
  readonly person: Person;
  readonly week: Int32Array;
  readonly birth: number;
}

/** All openings at a moment, to rank them for one resident after another; made anew when an opening changes. */
export class OpeningsIndex {
  private readonly compiled: readonly CompiledOpening[];

  constructor(openings: readonly Opening[], now: Date) {
    this.compiled = openings
      .map((opening) => compiledOpening(opening, now))
      .filter((compiled) => compiled !== null);
  }

  /** How many are open. */
  get size(): number {
    return this.compiled.length;
  }

  /** The exact best for the person: the ids, integers and order of `rankOpenings`. */
  rank(
    person: Person,
    limit: number,
    exposure: Exposure = new Map(),
  ): { total: number; candidates: IndexedOpening[] } {
    const entries = person.paused ? [] : this.entriesOf(person, exposure);
    entries.sort((a, b) => b.order - a.order || a.tie - b.tie || a.opening - b.opening);
    const candidates = entries
      .slice(0, limit)
      .map(({ opening, score, parts }) => ({ opening, score, parts }));
    return { total: entries.length, candidates };
  }

  private entriesOf(person: Person, exposure: Exposure): Entry[] {
    const birth = person.birthDate === null ? -1 : digitsOf(person.birthDate);
    const asking = { person, week: weekWords(person.week), birth };
    const entries: Entry[] = [];
    for (const compiled of this.compiled) {
      const entry = entryOf(compiled, asking, exposure);
      if (entry) entries.push(entry);
    }
    return entries;
  }
}

function entryOf(compiled: CompiledOpening, asking: Asking, exposure: Exposure): Entry | null {
  const { opening, terms } = compiled;
  const { person } = asking;
  const distance = distancePoints(opening, person);
  if (distance < 0 || !suits(opening, person)) return null;
  const fitting = compiled.sessions.filter((session) => fits(opening, session, asking));
  if (fitting.length === 0) return null;
  const parts = {
    skills: skillPoints(common(opening.wantedSkills, person.skills), opening.wantedSkills.length),
    field: fieldPoints(opening, person),
    distance,
    time: Math.floor((WEIGHTS.time * fitting.length) / compiled.sessions.length),
    need: needPoints(fitting),
  };
  const score = parts.skills + parts.field + parts.distance + parts.time + parts.need;
  const order = exposureOrder(score, exposure.get(opening.number) ?? 0);
  const tie = tieBreak(person.number, opening.number, terms.dayNumber);
  return { opening: opening.number, score, parts, order, tie };
}

/** -1 where the person cannot come. */
function distancePoints({ position, online }: Opening, person: Person): number {
  const joining = online && person.online ? WEIGHTS.online : -1;
  if (!position || !person.position) return joining;
  const dx = person.position.x - position.x;
  const dy = person.position.y - position.y;
  const dz = person.position.z - position.z;
  const way = Math.sqrt(dx * dx + dy * dy + dz * dz);
  if (!(way <= person.longestWay)) return joining;
  return Math.max(joining, Math.floor(WEIGHTS.distance * (1 - way / person.longestWay)));
}

/** The other rules that ask for no session. */
function suits(opening: Opening, person: Person): boolean {
  const { languages, residency, accessProvided } = opening;
  return (
    languages.every((language) => person.languages.includes(language)) &&
    (residency.length === 0 || residency.some((each) => person.residency.includes(each))) &&
    person.accessNeeds.every((need) => accessProvided.includes(need)) &&
    !person.declinedOpenings.includes(opening.number) &&
    !person.blockedGroups.includes(opening.groupNumber)
  );
}

function fits(opening: Opening, session: CompiledSession, { person, week, birth }: Asking): boolean {
  const { terms } = session;
  if (!isFreeFor(week, session)) return false;
  if (terms.births && (birth < terms.births.from || birth > terms.births.until)) return false;
  const place = opening.online && person.online ? null : opening.position;
  return (
    isQualified(person.qualifications, opening, terms) &&
    !isAway(person.daysAway, terms) &&
    !overlaps(person.heldPlaces, place, terms)
  );
}

function fieldPoints({ field, kindredFields }: Opening, { wishes }: Person): number {
  if (wishes.includes(field)) return WEIGHTS.fieldWished;
  return common(kindredFields, wishes) > 0 ? WEIGHTS.fieldKindred : 0;
}

function common(some: readonly string[], others: readonly string[]): number {
  return some.reduce((count, each) => count + Number(others.includes(each)), 0);
}
