import { dayPhrase, sessionPhrase, type Translate } from '@app/language';
import type { Day, Span, WeekRange } from '@app/matching';
import type { Reader } from './reader';

/** The labels of codes of one room, one after another: 「料理、子どもの見守り」. */
export function codesIn(room: string, codes: readonly string[], t: Translate): string {
  return joined(
    codes.map((code) => t(`words.${room}.${code}`)),
    t,
  );
}

export function joined(parts: readonly string[], t: Translate): string {
  return parts.join(t('words.list.comma'));
}

/** Metres under a kilometre, kilometres with one decimal above. */
export function wayWords(metres: number): string {
  return metres < 1000 ? `${metres}m` : `${(metres / 1000).toFixed(1).replace(/\.0$/, '')}km`;
}

export function dayWords(day: Day, { language }: Reader): string {
  return dayPhrase(new Date(`${day}T00:00:00+09:00`), language);
}

export function spanWords({ startsAt, endsAt }: Span, { language }: Reader): string {
  return sessionPhrase(new Date(startsAt), new Date(endsAt), language);
}

/** 「土曜 18:00～20:00」 */
export function rangeWords({ weekday, from, to }: WeekRange, { t }: Reader): string {
  return t('words.list.weekly', { weekday: t(`words.weekday.${weekday}`), from: clock(from), to: clock(to) });
}

function clock(halfHours: number): string {
  return `${Math.floor(halfHours / 2)}:${halfHours % 2 === 0 ? '00' : '30'}`;
}
