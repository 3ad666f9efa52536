import { DateTime } from 'luxon';
import type { Language } from './languages';

const ZONE = 'Asia/Tokyo';
const LOCALES: Record<Language, string> = { ja: 'ja', 'ja-easy': 'ja', en: 'en', zh: 'zh-CN', ko: 'ko' };

/** 11月29日(日) · Sun 29 Nov · 11月29日(周日) · 11월 29일(일) */
export function dayPhrase(at: Date, language: Language): string {
  const day = tokyo(at, language);
  const weekday = day.toFormat('ccc');
  if (language === 'en') return day.toFormat('ccc d LLL');
  if (language === 'ko') return `${day.month}월 ${day.day}일(${weekday})`;
  return `${day.month}月${day.day}日(${weekday})`;
}

/** 午前9時30分～11時30分; the second half of the day is named where it changes. */
export function timesPhrase(startsAt: Date, endsAt: Date, language: Language): string {
  const from = tokyo(startsAt, language);
  const to = tokyo(endsAt, language);
  if (language === 'en') return `${from.toFormat('h:mm a')}–${to.toFormat('h:mm a')}`;
  // From noon on, the half is said once at the end: 正午～午後1時.
  const sameHalf = from.hour < 12 === to.hour < 12 && !isNoon(from);
  const end = sameHalf ? clock(to, language) : fullClock(to, language);
  const lead = from.hasSame(to, 'day') ? '' : nextDay(language);
  return `${fullClock(from, language)}～${lead}${end}`;
}

/** Day and time of one moment: 11月29日(日) 午前9時30分. */
export function momentPhrase(at: Date, language: Language): string {
  const day = tokyo(at, language);
  const time = language === 'en' ? day.toFormat('h:mm a') : fullClock(day, language);
  return `${dayPhrase(at, language)} ${time}`;
}

/** Day and times in one phrase: 11月29日(日) 午前9時30分～11時30分. */
export function sessionPhrase(startsAt: Date, endsAt: Date, language: Language): string {
  return `${dayPhrase(startsAt, language)} ${timesPhrase(startsAt, endsAt, language)}`;
}

/** Whole days from one Tokyo day to another; negative in the past. */
export function daysUntil(at: Date, now: Date): number {
  const from = DateTime.fromJSDate(now, { zone: ZONE }).startOf('day');
  return Math.round(DateTime.fromJSDate(at, { zone: ZONE }).startOf('day').diff(from, 'days').days);
}

function tokyo(at: Date, language: Language): DateTime {
  return DateTime.fromJSDate(at, { zone: ZONE, locale: LOCALES[language] } as object);
}

/** 正午 is what people say for 午後0時. */
function fullClock(at: DateTime, language: Language): string {
  const japanese = language === 'ja' || language === 'ja-easy';
  return japanese && isNoon(at) ? '正午' : half(at, language) + clock(at, language);
}

function isNoon(at: DateTime): boolean {
  return at.hour === 12 && at.minute === 0;
}

function half(at: DateTime, language: Language): string {
  if (language === 'ko') return at.hour < 12 ? '오전 ' : '오후 ';
  if (language === 'zh') return at.hour < 12 ? '上午' : '下午';
  return at.hour < 12 ? '午前' : '午後';
}

function clock(at: DateTime, language: Language): string {
  const hour = at.hour === 12 ? (language === 'ko' || language === 'zh' ? 12 : 0) : at.hour % 12;
  if (language === 'ko') return `${hour || 12}시${at.minute ? ` ${at.minute}분` : ''}`;
  if (language === 'zh') return `${hour}点${at.minute ? `${at.minute}分` : ''}`;
  return `${hour}時${at.minute ? `${at.minute}分` : ''}`;
}

function nextDay(language: Language): string {
  return language === 'ko' ? '다음 날 ' : language === 'zh' ? '次日' : '翌日';
}
