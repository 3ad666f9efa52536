import { type Day, daysFrom, weekdayOf } from '../days';
import { type DateItem, dateItems } from './date-items';
import { dateTokens, type Token } from './date-tokens';
import { dayRule } from './day-rules';
import type { DayTest } from './day-set';
import { type Edition, editionName } from './edition';
import { LONGEST_PHRASE, normalise } from './normalise';
import { isProblem, type Problem, problem } from './problem';

/** The days on which something is on. `assumed` says what was taken for granted, each with its code. */
export interface OpenDays {
  readonly days: readonly Day[];
  readonly assumed: readonly string[];
}

const LONG = 7;

/**
 * The cell 開催日 as days. Dates without a year take the edition's; a written weekday must fit. 「～まで」 without a start counts from the
 * edition's first day; a range gives every day that its notes leave open.
 */
export function openDays(cell: string, edition: Edition): OpenDays | Problem {
  if (cell.length > LONGEST_PHRASE) return problem(`too-long: over ${LONGEST_PHRASE} characters for dates`);
  const words = dateTokens(normalise(cell));
  if (!words?.some(({ kind }) => kind === 'date'))
    return problem('no-date: the cell names no date that can be read');
  const items = dateItems(
    words.filter(({ kind }) => kind !== 'note'),
    edition,
  );
  return isProblem(items) ? items : withRules(items, notesOf(words), edition);
}

function withRules(
  items: readonly DateItem[],
  notes: readonly string[],
  edition: Edition,
): OpenDays | Problem {
  const spans = items.map(({ first, last }) => ({ first: first ?? `${editionName(edition)}-01`, last }));
  const all = [...new Set(spans.flatMap(({ first, last }) => daysFrom(first, last)))].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return problem('already-over: it ended before the edition');
  const rules = notes.map((note) => dayRule(note, { first, last, edition }));
  if (!rules.every((rule) => rule !== null)) return problem(`note-not-understood: ${notes.join(' / ')}`);
  const days = all.filter((day) => rules.every((rule) => rule(day)));
  const lost = contradiction(items, days, rules);
  return lost ?? { days, assumed: assumptions(items, days, rules, edition) };
}

function contradiction(
  items: readonly DateItem[],
  days: readonly Day[],
  rules: readonly DayTest[],
): Problem | null {
  const single = items.filter(({ first, last }) => first === last).map(({ last }) => last);
  const against = single.find((day) => !rules.every((rule) => rule(day)));
  if (against) return problem(`contradiction: a note excludes ${against}, which is listed`);
  return days.length === 0 ? problem('contradiction: the notes leave no day') : null;
}

function assumptions(
  items: readonly DateItem[],
  days: readonly Day[],
  rules: readonly DayTest[],
  edition: Edition,
): string[] {
  const assumed: string[] = [];
  if (items.some(({ first }) => first === null)) {
    assumed.push(
      `no-start-date: sessions are listed from the first day of the edition ${editionName(edition)}`,
    );
  }
  const allWeek = new Set(days.map(weekdayOf)).size === 7;
  if (days.length > LONG && allWeek && rules.length === 0) {
    assumed.push(
      `closing-days-unknown: the cell names none, so each of the ${days.length} days is taken as open`,
    );
  }
  return assumed;
}

function notesOf(words: readonly Token[]): string[] {
  return words.flatMap((word) => (word.kind === 'note' ? [word.text] : []));
}
