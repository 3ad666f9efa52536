import {
  coversDay,
  type DayRange,
  type HeldPlace,
  type Opening,
  type Position,
  type Qualification,
  travelTime,
} from '@app/matching';
import type { SessionTerms } from '../opening-terms';

/** The rules of one session that are no bits: the index of people and that of openings ask them alike. */

export function isAway(daysAway: readonly DayRange[], { day, endDay }: SessionTerms): boolean {
  return daysAway.some(({ from, until }) => from <= endDay && (until === null || day <= until));
}

/** @param place of the opening; `null` where the person need not travel */
export function overlaps(
  held: readonly HeldPlace[],
  place: Position | null,
  { session }: SessionTerms,
): boolean {
  return held.some((each) => {
    const travel = travelTime(each.position, place);
    return !(each.endsAt + travel <= session.startsAt || session.endsAt + travel <= each.startsAt);
  });
}

export function isQualified(
  held: readonly Qualification[],
  { qualifications }: Opening,
  { day }: SessionTerms,
): boolean {
  return qualifications.every((code) => held.some((one) => one.code === code && coversDay(one, day)));
}
