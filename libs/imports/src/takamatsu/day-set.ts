import { type Day, isHoliday, weekdayOf } from '../days';
import { type Piece, tokens } from './tokens';

/** Whether a day belongs to what the words name. */
export type DayTest = (day: Day) => boolean;

export const WEEKDAYS = '月火水木金土日';

const isWorkday: DayTest = (day) => weekdayOf(day) <= 5 && !isHoliday(day);

const WORDS: readonly Piece<DayTest>[] = [
  [/平日/y, () => isWorkday],
  [/祝日|休日|祝/y, () => isHoliday],
  [/[月火水木金土日](?:曜日?)?/y, ([word]) => onWeekday(word)],
  [/及び|または|又は|[、,・と\s]|曜日?/y, () => null],
];

function onWeekday(word: string): DayTest {
  const weekday = WEEKDAYS.indexOf(word.charAt(0)) + 1;
  return (day) => weekdayOf(day) === weekday;
}

/** 「日曜及び休日」「金、土」「土日祝」「平日」: any of the days named; `null` for other words. */
export function daySet(words: string): DayTest | null {
  const tests = tokens(words, WORDS);
  if (!tests || tests.length === 0) return null;
  return (day) => tests.some((test) => test(day));
}
