import type { Language } from './languages';

/** Japan has kept one time the whole year since 1951; every moment shown is later. */
const TOKYO_MS = 9 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

const WEEKDAYS: Record<Language, readonly string[]> = {
  ja: [...'日月火水木金土'],
  'ja-easy': [...'日月火水木金土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  zh: [...'日一二三四五六'].map((day) => `周${day}`),
  ko: [...'일월화수목금토'],
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a clock and a calendar on a wall in Tokyo show. */
interface OnTheWall {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** Days since 1 January 1970. */
  readonly date: number;
}

/** 11月29日(日) · Sun 29 Nov · 11月29日(周日) · 11월 29일(일) */
export function dayPhrase(at: Date, language: Language): string {
  const { month, day, weekday } = tokyo(at);
  const name = WEEKDAYS[language][weekday] as string;
  if (language === 'en') return `${name} ${day} ${MONTHS[month - 1]}`;
  if (language === 'ko') return `${month}월 ${day}일(${name})`;
  return `${month}月${day}日(${name})`;
}

/** 午前9時30分～11時30分; the second half of the day is named where it changes. */
export function timesPhrase(startsAt: Date, endsAt: Date, language: Language): string {
  const from = tokyo(startsAt);
  const to = tokyo(endsAt);
  if (language === 'en') return `${fullClock(from, language)}–${fullClock(to, language)}`;
  // From noon on, the half is said once at the end: 正午～午後1時.
  const sameHalf = from.hour < 12 === to.hour < 12 && !isNoon(from);
  const end = sameHalf ? clock(to, language) : fullClock(to, language);
  const lead = from.date === to.date ? '' : nextDay(language);
  return `${fullClock(from, language)}～${lead}${end}`;
}

/** Day and time of one moment: 11月29日(日) 午前9時30分. */
export function momentPhrase(at: Date, language: Language): string {
  return `${dayPhrase(at, language)} ${fullClock(tokyo(at), language)}`;
}

/** Day and times in one phrase: 11月29日(日) 午前9時30分～11時30分. */
export function sessionPhrase(startsAt: Date, endsAt: Date, language: Language): string {
  return `${dayPhrase(startsAt, language)} ${timesPhrase(startsAt, endsAt, language)}`;
}

/** Whole days from one Tokyo day to another; negative in the past. */
export function daysUntil(at: Date, now: Date): number {
  return tokyo(at).date - tokyo(now).date;
}

function tokyo(at: Date): OnTheWall {
  const wall = new Date(at.getTime() + TOKYO_MS);
  return {
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    date: Math.floor(wall.getTime() / DAY_MS),
  };
}

/** 正午 is what people say for 午後0時. */
function fullClock(at: OnTheWall, language: Language): string {
  if (language === 'en') return `${clock(at, language)} ${at.hour < 12 ? 'AM' : 'PM'}`;
  const japanese = language === 'ja' || language === 'ja-easy';
  return japanese && isNoon(at) ? '正午' : half(at, language) + clock(at, language);
}

function isNoon(at: OnTheWall): boolean {
  return at.hour === 12 && at.minute === 0;
}

function half(at: OnTheWall, language: Language): string {
  if (language === 'ko') return at.hour < 12 ? '오전 ' : '오후 ';
  if (language === 'zh') return at.hour < 12 ? '上午' : '下午';
  return at.hour < 12 ? '午前' : '午後';
}

function clock({ hour: whole, minute }: OnTheWall, language: Language): string {
  const hour = whole === 12 ? (language === 'ja' || language === 'ja-easy' ? 0 : 12) : whole % 12;
  if (language === 'en') return `${hour || 12}:${String(minute).padStart(2, '0')}`;
  if (language === 'ko') return `${hour || 12}시${minute ? ` ${minute}분` : ''}`;
  if (language === 'zh') return `${hour}点${minute ? `${minute}分` : ''}`;
  return `${hour}時${minute ? `${minute}分` : ''}`;
}

function nextDay(language: Language): string {
  return language === 'ko' ? '다음 날 ' : language === 'zh' ? '次日' : '翌日';
}
