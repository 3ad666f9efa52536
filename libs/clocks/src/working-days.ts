import { addDays, type Day, dayAt, weekdayOf } from '@app/matching';
import holidayJp from '@holiday-jp/holiday_jp';

const SATURDAY = 5;

/**
 * The end of the last day to answer: so many working days after the day on which waiting began. Saturdays, Sundays and
 * the holidays of Japan are days off. Tokyo time.
 */
export function dueAfterWorkingDays(since: Date, days: number): Date {
  let day = dayAt(since.getTime());
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return new Date(`${day}T23:59:59.999+09:00`);
}

function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) < SATURDAY && !(day in holidayJp.holidays);
}
