import type { SessionTerms } from '../opening-terms';
import type { PeopleDraft } from './people-draft';
import type { Kind } from './people-kinds';
import { chordOf, travelOf } from './statement-text';

const HOME = ['x', 'y', 'z'];
const HELD_PLACE = ['m.held[i + 2]', 'm.held[i + 3]', 'm.held[i + 4]'];
const DAY = (number: string) => `date '1970-01-01' + ${number}`;

/** Metres from home to the place. */
export function wayOf({ place }: PeopleDraft): string {
  return place ? chordOf(HOME, place) : 'NULL::float8';
}

/** The days of the week that a session touches, each with a comma behind it. */
export function weekdaysOf({ terms }: PeopleDraft): string {
  const pieces = terms.sessions.flatMap((session) => session.pieces);
  return [...new Set(pieces.map(({ weekday }) => `w${weekday}, `))].join('');
}

/** Free for one of the sessions at least. */
export function isFreeOnce(draft: PeopleDraft): string {
  const free = draft.terms.sessions.map((session) => isFree(draft, session));
  return `(${[...new Set(free)].join(' OR ')})`;
}

/** Neither side has said no. */
export function isWilling({ terms: { opening }, values }: PeopleDraft): string {
  const number = values.add(opening.number, 'integer');
  const group = values.add(opening.groupNumber, 'integer');
  return `(declined IS NULL OR ${number} <> ALL (declined)) AND (blocked IS NULL OR ${group} <> ALL (blocked))`;
}

/** Days away, held places and qualifications: rules that cost a hundred times the others and concern few. */
export function isRare({ terms }: PeopleDraft): string {
  return terms.opening.qualifications.length > 0 ? 'true' : '(away IS NOT NULL OR held IS NOT NULL)';
}

/** How many sessions somebody is free and of age for: no fewer than fit. */
export function sessionsFree(draft: PeopleDraft): string {
  return bitsOf(draft)
    .map((bit) => `${bit}::integer`)
    .join(' + ');
}

/** How many sessions fit; the plain way for the many whom no rare rule concerns. */
export function sessionsFitting(draft: PeopleDraft): string {
  const rows = sessionRows(draft, bitsOf(draft));
  return `CASE WHEN ${isRare(draft)} THEN (SELECT count(*)::integer FROM ${rows} WHERE free AND ${rareRules(draft)})
        ELSE ${sessionsFree(draft)} END`;
}

function bitsOf(draft: PeopleDraft): string[] {
  return draft.terms.sessions.map((session) => `(${isFree(draft, session)}${ofAge(draft, session)})`);
}

/**
 * A stabbing query over everybody's own reach; who may join online is found nowhere on the map. The index of each skill
 * is asked by a name of its own for the same box: PostgreSQL combines two only where they share no condition.
 */
export function inBox({ terms, place }: PeopleDraft, kind?: Kind): string[] {
  if (terms.opening.online || !place) return [];
  const at = `point(${place[1]}, ${place[2]})`;
  const skills = (kind?.offered ?? []).filter((bit) => bit < SKILLS_WITH_INDEX);
  const boxes = skills.map((bit) => `reach_box_of_skill(x, y, z, longest_way, ${bit})`);
  const all = kind?.wish || boxes.length === 0 ? ['reach_box(x, y, z, longest_way)', ...boxes] : boxes;
  return all.map((box) => `${box} @> box(${at}, ${at})`);
}

const SKILLS_WITH_INDEX = 28;

/** Of rows with the column `way`. */
export function inReach({ terms, place }: PeopleDraft, way = 'way'): string {
  const reached = place ? `${way} <= longest_way` : 'false';
  return terms.opening.online ? `(online OR ${reached})` : reached;
}

function isFree({ values }: PeopleDraft, { pieces }: SessionTerms): string {
  const masks = new Map<number, bigint>();
  for (const { weekday, from, to } of pieces)
    masks.set(weekday, (masks.get(weekday) ?? 0n) | ((1n << BigInt(to)) - (1n << BigInt(from))));
  const tests = [...masks].map(([weekday, mask]) =>
    hasAll(`w${weekday}`, values.add(String(mask), 'bigint')),
  );
  return tests.length === 0 ? 'false' : tests.join(' AND ');
}

function ofAge({ values }: PeopleDraft, { births }: SessionTerms): string {
  if (!births) return '';
  return ` AND birth_digits BETWEEN ${values.add(births.from, 'integer')} AND ${values.add(births.until, 'integer')}`;
}

function hasAll(column: string, mask: string): string {
  return `(${column} & ${mask}) = ${mask}`;
}

/** Languages, qualifications, residency and access, as far as bits say it. */
export function masksHold({ terms: { opening }, codes, mask }: PeopleDraft): string[] {
  const { languages, residency, accessProvided, qualifications } = opening;
  const known = codes.allBits('language', languages) && codes.allBits('qualification', qualifications);
  return [
    ...(known ? [] : ['false']),
    ...(languages.length > 0 ? [hasAll('languages', mask('language', languages))] : []),
    ...(qualifications.length > 0 ? [hasAll('qualifications', mask('qualification', qualifications))] : []),
    ...(residency.length > 0 ? [`(residency & ${mask('residency', residency)}) <> 0`] : []),
    `(access_needs & ~${mask('access', accessProvided)}) = 0`,
  ];
}

function sessionRows({ terms, values }: PeopleDraft, bits: readonly string[]): string {
  const { sessions } = terms;
  const list = (pick: (each: SessionTerms) => number, type: string) => values.add(sessions.map(pick), type);
  return `unnest(ARRAY[${bits.join(', ')}], ${list((each) => each.session.startsAt, 'float8[]')}, ${list((each) => each.session.endsAt, 'float8[]')},
          ${list((each) => each.firstDay, 'integer[]')}, ${list((each) => each.lastDay, 'integer[]')}) session (free, starts, ends, day, last_day)`;
}

function rareRules(draft: PeopleDraft): string {
  const days = `daterange(${DAY('day')}, ${DAY('last_day + 1')})`;
  return `(m.away IS NULL OR NOT m.away && ${days})${qualified(draft)} AND ${unheld(draft)}`;
}

function qualified({ terms: { opening }, values }: PeopleDraft): string {
  if (opening.qualifications.length === 0) return '';
  return ` AND (SELECT count(DISTINCT q.code) FROM held_qualifications q WHERE q.person_id = m.person_id
            AND q.code = ANY (${values.add(opening.qualifications, 'text[]')}) AND q.held_from <= ${DAY('day')}
            AND (q.held_until IS NULL OR ${DAY('day')} <= q.held_until)) = ${values.add(opening.qualifications.length, 'integer')}`;
}

/** Time to travel between the session and every place held, as the rule `no-overlap` has it. */
function unheld({ terms: { opening }, place }: PeopleDraft): string {
  const chord = place ? chordOf(HELD_PLACE, place) : 'NULL::float8';
  const travel = travelOf(opening.online ? `CASE WHEN m.online THEN NULL ELSE ${chord} END` : chord);
  return `(m.held IS NULL OR NOT EXISTS (SELECT FROM generate_series(1, cardinality(m.held), 5) i
            WHERE m.held[i + 1] + ${travel} > starts AND ends + ${travel} > m.held[i]))`;
}
