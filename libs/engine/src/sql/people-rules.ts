import type { SessionTerms } from '../opening-terms';
import type { PeopleDraft } from './people-draft';
import { chordOf, travelOf } from './statement-text';

const HOME = ['x', 'y', 'z'];
const HELD_PLACE = ['m.held[i + 2]', 'm.held[i + 3]', 'm.held[i + 4]'];
const DAY = (number: string) => `date '1970-01-01' + ${number}`;

/** Metres from home to the place. */
export function wayOf({ place }: PeopleDraft): string {
  return place ? chordOf(HOME, place) : 'NULL::float8';
}

/** The rules that ask for no session, and that somebody is free for one of them; the cheap and selective ones first. */
export function suits(draft: PeopleDraft): string {
  const { terms, values } = draft;
  const free = terms.sessions.map((session) => isFree(draft, session));
  const number = values.add(terms.opening.number, 'integer');
  const group = values.add(terms.opening.groupNumber, 'integer');
  return [
    `(${[...new Set(free)].join(' OR ')})`,
    ...masks(draft),
    'active',
    inReach(draft),
    `(declined IS NULL OR ${number} <> ALL (declined)) AND (blocked IS NULL OR ${group} <> ALL (blocked))`,
  ].join('\n      AND ');
}

/** How many sessions fit; the plain way for the many who are never away and hold no place. */
export function fitting(draft: PeopleDraft): string {
  const { terms } = draft;
  const bits = terms.sessions.map(
    (session) => `(${[isFree(draft, session), ofAge(draft, session)].join('')})`,
  );
  const some = `(SELECT count(*)::integer FROM ${sessionRows(draft, bits)} WHERE free AND ${rareRules(draft)})`;
  if (terms.opening.qualifications.length > 0) return some;
  const plain = bits.map((bit) => `${bit}::integer`).join(' + ');
  return `CASE WHEN m.away IS NULL AND m.held IS NULL THEN ${plain}
        ELSE ${some} END`;
}

/** A stabbing query over everybody's own reach; who may join online is found nowhere on the map. */
export function inBox({ terms, place }: PeopleDraft): string {
  if (terms.opening.online || !place) return 'true';
  const at = `point(${place[1]}, ${place[2]})`;
  return `reach_box(x, y, z, longest_way) @> box(${at}, ${at})`;
}

function inReach(draft: PeopleDraft): string {
  const reached = draft.place ? `${wayOf(draft)} <= longest_way` : 'false';
  return draft.terms.opening.online ? `(online OR ${reached})` : reached;
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

function masks({ terms: { opening }, codes, mask }: PeopleDraft): string[] {
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
