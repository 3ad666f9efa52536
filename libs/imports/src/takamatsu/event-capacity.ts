import { oneLine } from '../clean-text';
import { isDash, LONGEST_PHRASE, normalise } from './normalise';

/** `places: null` is no limit or not stated; `unit` tells parties (組) from people; `note` is the cell's own text. */
export interface EventCapacity {
  readonly places: number | null;
  readonly unit: 'person' | 'party' | null;
  readonly note: string | null;
}

export interface CapacityFound {
  readonly capacity: EventCapacity;
  readonly understood: boolean;
}

const WORDS = '(?:申込|申し込み|当日|事前|予約|先着|抽選|順|各回|各日|各|定員|約|計|最大|で|:|、|・|\\s)*';
const NUMBER = new RegExp(`^${WORDS}(\\d{1,5})\\s?(人|名|組|席|台)(?:程度|まで|以内|ほど)?${WORDS}$`);
const NO_LIMIT = /^(?:定員)?(?:な|無)し$|^無$|^(?:定員)?(?:制限|上限)(?:な|無)し$|^不要$/;

/**
 * 定員 in words: 「申込先着20人」「各回14組（…）」「なし」「【会場参加】36名【オンライン参加】制限なし」 (then the places at the venue).
 * What is in brackets or after ※ explains and does not count.
 */
export function eventCapacity(cell: string): CapacityFound {
  const normal = normalise(cell);
  if (isDash(normal)) return found(null, null, null);
  const note = oneLine(cell);
  if (cell.length > LONGEST_PHRASE) return { ...found(null, null, note), understood: false };
  const main = normal
    .replace(/※.*$/, '')
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  if (NO_LIMIT.test(main)) return found(null, null, note);
  const [, places, unit] = NUMBER.exec(atVenue(main)) ?? [];
  if (places && Number(places) > 0) return found(Number(places), unit === '組' ? 'party' : 'person', note);
  return { ...found(null, null, note), understood: false };
}

function found(places: number | null, unit: EventCapacity['unit'], note: string | null): CapacityFound {
  return { capacity: { places, unit, note }, understood: true };
}

function atVenue(text: string): string {
  const parts = [...text.matchAll(/【([^】]*)】([^【]*)/g)];
  const venue = parts.filter(([, label = '']) => !/オンライン|配信|WEB/i.test(label));
  return venue.length === 1 ? (venue[0]?.[2] ?? '').trim() : text;
}
