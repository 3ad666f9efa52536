import { addDays, ageOn } from './days';
import { INTEREST_TEXTS, type InterestState, type InterestText } from './demo-interest-texts';
import { fits } from './fit';
import type { DatedOpening, DemoResident } from './model';

export interface DemoInterest {
  readonly residentRef: string;
  readonly openingRef: string;
  /** Positions in the opening's `sessions`. */
  readonly sessionIndexes: readonly number[];
  readonly state: InterestState;
  readonly message: string;
  /** ISO 8601 with the offset of Tokyo, before today. */
  readonly askedAt: string;
}

/** Finds for each text a resident who really fits; one that nobody fits is left out. */
export function demoInterests(
  openings: readonly DatedOpening[],
  residents: readonly DemoResident[],
  today: string,
): DemoInterest[] {
  const taken = new Set<string>();
  return INTEREST_TEXTS.flatMap((text, at) => {
    const opening = openings.find(({ ref }) => ref === text.opening)!;
    const sessionIndexes = text.sessions.filter((index) => index < opening.sessions.length);
    const found = chooseResident(text, opening, sessionIndexes, residents, taken, today);
    if (found === undefined || sessionIndexes.length === 0) return [];
    taken.add(found.ref);
    return [{ ...interestOf(text, sessionIndexes, found), askedAt: askedAt(text, at, today) }];
  });
}

function chooseResident(
  text: InterestText,
  opening: DatedOpening,
  sessionIndexes: readonly number[],
  residents: readonly DemoResident[],
  taken: ReadonlySet<string>,
  today: string,
): DemoResident | undefined {
  const fitting = residents.filter(
    (resident) =>
      isMeant(text, resident, taken, today) &&
      sessionIndexes.every((index) => fits(resident, opening, opening.sessions[index]!)),
  );
  return fitting.find(({ wishes }) => wishes.includes(opening.field)) ?? fitting[0];
}

function isMeant(
  text: InterestText,
  resident: DemoResident,
  taken: ReadonlySet<string>,
  today: string,
): boolean {
  if (text.residentRef !== undefined) return resident.ref === text.residentRef;
  if (taken.has(resident.ref)) return false;
  const age = ageOn(resident.birthDate, today);
  const ofAge = text.ages[0] <= age && age <= text.ages[1];
  return ofAge && (!text.studies || resident.residency.includes('studies'));
}

function interestOf(text: InterestText, sessionIndexes: readonly number[], resident: DemoResident) {
  const { opening: openingRef, state, message } = text;
  return { residentRef: resident.ref, openingRef, sessionIndexes, state, message };
}

function askedAt(text: InterestText, at: number, today: string): string {
  const minute = String((at * 17) % 60).padStart(2, '0');
  const hour = String(9 + ((at * 5) % 12)).padStart(2, '0');
  return `${addDays(today, -text.daysAgo)}T${hour}:${minute}:00+09:00`;
}
