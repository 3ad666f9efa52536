import { addDays, type Day, isHoliday, weekdayOf } from '../days';
import { dateItems } from './date-items';
import { dateTokens, type Token } from './date-tokens';
import { type DayTest, daySet } from './day-set';
import type { Edition } from './edition';
import { isProblem } from './problem';

/** Where the note stands: an exception without a month means the days of the range around it. */
export interface Around {
  readonly first: Day;
  readonly last: Day;
  readonly edition: Edition;
}

const CLOSED = /^(.+?)(?:は|を)?(?:以外|除く|お?休み|定休日?|休館日?|休園日?|休業日?)(\(.+\))?$/;
const ONLY = /^毎週(.+)$|^(.+?)(?:のみ|だけ)$/;
const NTH = /^(?:毎月)?(第?\d(?:(?:週|[、,・]|第)*\d)*)週?の?([月火水木金土日])(?:曜日?)?(?:のみ)?$/;

/**
 * A note beside the dates as a test that the open days pass: 「10日（月）以外」「月曜休館（祝日の場合は翌日）」「平日のみ」「毎週土曜日」
 * 「第1、3金曜日」. `null` where it is not understood.
 */
export function dayRule(note: string, around: Around): DayTest | null {
  const words = note.replace(/^(?:ただし|但し)、?/, '').replace(/[。\s]/g, '');
  return nthWeekday(words) ?? openOnly(words) ?? closedOn(words, around);
}

function nthWeekday(words: string): DayTest | null {
  const [, numbers, weekday] = NTH.exec(words) ?? [];
  const onWeekday = weekday ? daySet(weekday) : null;
  if (!numbers || !onWeekday) return null;
  const weeks = [...numbers.matchAll(/\d/g)].map(([digit]) => Number(digit));
  return (day) => onWeekday(day) && weeks.includes(Math.ceil(Number(day.slice(8)) / 7));
}

function openOnly(words: string): DayTest | null {
  const [, weekly, only] = ONLY.exec(words) ?? [];
  return daySet((weekly ?? only ?? '').replace(/のみ$/, ''));
}

function closedOn(words: string, around: Around): DayTest | null {
  const [, days, condition] = CLOSED.exec(words) ?? [];
  if (!days) return null;
  const closed = daySet(days) ?? listedDays(days, around);
  if (!closed) return null;
  return condition ? unlessHoliday(closed, condition) : (day) => !closed(day);
}

// 「祝日は開館」「祝日の場合は翌日」「…翌平日」: a closing day on a holiday is open, and perhaps the next day closed instead.
function unlessHoliday(closed: DayTest, condition: string): DayTest | null {
  const [, instead] =
    /^\(祝日?(?:休日)?(?:の場合|の時|のとき)?は(?:、)?(?:その)?(翌日|翌平日|開館|開園)(?:休館|休園)?\)$/.exec(
      condition,
    ) ?? [];
  if (!instead) return null;
  const moved = instead.startsWith('翌') ? movedTo(closed, instead === '翌平日') : () => false;
  return (day) => (!closed(day) || isHoliday(day)) && !moved(day);
}

function movedTo(closed: DayTest, workday: boolean): DayTest {
  return (day) => {
    if (workday && (isHoliday(day) || weekdayOf(day) > 5)) return false;
    let before = addDays(day, -1);
    while (workday && (isHoliday(before) || weekdayOf(before) > 5) && !closed(before))
      before = addDays(before, -1);
    return closed(before) && isHoliday(before);
  };
}

function listedDays(words: string, around: Around): DayTest | null {
  const found = dateTokens(words);
  if (!found) return null;
  const months = [around.first, around.last].map((day) => Number(day.slice(5, 7)));
  const readings = [...new Set(months)].map((month) => daysIn(inMonth(found, month), around));
  const [days, ...others] = readings.filter((reading) => reading !== null);
  return days && others.length === 0
    ? (day) => days.some(({ first, last }) => day >= first && day <= last)
    : null;
}

function inMonth(words: readonly Token[], month: number): Token[] {
  const first = words.findIndex((word) => word.kind === 'date');
  return words.map((word, i) =>
    i === first && word.kind === 'date' ? { ...word, month: word.month ?? month } : word,
  );
}

function daysIn(
  words: readonly Token[],
  { first, last, edition }: Around,
): { first: Day; last: Day }[] | null {
  const items = dateItems(words, edition);
  if (isProblem(items)) return null;
  const days = items.flatMap((item) => (item.first ? [{ first: item.first, last: item.last }] : []));
  const inside = days.length === items.length && days.every((day) => day.first >= first && day.last <= last);
  return inside ? days : null;
}
