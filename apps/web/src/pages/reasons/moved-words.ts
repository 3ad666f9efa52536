import type { Session } from '@app/matching';
import { DateTime } from 'luxon';
import type { Reader } from './reader';

const DAY = 24 * 60;

/** All sessions moved alike: where they then are if all are at one time of the week, else by how much they move. */
export function movedWords(sessions: readonly Session[], by: number, { t }: Reader): string {
  const times = new Set(sessions.map((session) => timeOfWeek(session, by, t)));
  const [time] = times;
  if (time !== undefined && times.size === 1) return t('more.change.move-to', { times: time });
  return t('more.change.move-by', { shift: shiftWords(by, t) });
}

/** 「土曜 14:00～16:00」 */
function timeOfWeek({ startsAt, endsAt }: Session, by: number, t: Reader['t']): string {
  const [from, to] = [startsAt, endsAt].map((at) =>
    DateTime.fromMillis(at, { zone: 'Asia/Tokyo' }).plus({ minutes: by }),
  ) as [DateTime, DateTime];
  const weekday = t(`words.weekday.${from.weekday - 1}`);
  return t('words.list.weekly', { weekday, from: from.toFormat('H:mm'), to: to.toFormat('H:mm') });
}

function shiftWords(by: number, t: Reader['t']): string {
  const days = Math.floor(Math.abs(by) / DAY);
  const hours = (Math.abs(by) % DAY) / 60;
  const amount =
    days > 0 && hours > 0
      ? t('more.shift.days-hours', { days, hours })
      : t(`more.shift.${days > 0 ? 'days' : 'hours'}`, { number: days || hours });
  return t(`more.shift.${by > 0 ? 'later' : 'earlier'}`, { amount });
}
