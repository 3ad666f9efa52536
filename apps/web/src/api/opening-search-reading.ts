import { Refusal } from '@app/database';
import type { OpeningSearch } from '@app/openings';
import type { TownRow } from '@app/places';
import { askedWords } from '../searching/asked-words';
import type { Found } from '../searching/find-openings';
import { whereToLook } from '../searching/where';
import type { OpeningsParams } from './opening-search.dto';
import type { OpeningsResponse } from './openings.dto';

/** @throws Refusal `town-unknown`: the city has none of these towns, or no such postal code */
export function toSearch(params: OpeningsParams, known: readonly TownRow[]): OpeningSearch {
  const { keyword = '', townId, postalCode, within, weekday, sort, cursor, limit, ...same } = params;
  const where = whereToLook(known, { towns: townId, postalCode, within });
  if (!where) throw new Refusal('town-unknown');
  const words = askedWords(keyword);
  const search = { ...same, ...where, weekdays: weekday, words: words.length > 0 ? words : undefined };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

export function toFound({ total, openings }: Found, nextCursor: string | null): OpeningsResponse {
  const shown = openings.map((each) => ({
    ...each,
    titles: Object.entries(each.titles ?? {}).map(([language, title]) => ({ language, title })),
    reasons: each.reasons.map(({ code }) => code),
  }));
  return { total, openings: shown, nextCursor };
}
