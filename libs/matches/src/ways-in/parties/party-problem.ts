import { ageOn, type Day, fiscalYearOf } from '@app/matching';
import { isChild, type NamedCompanion, sizeOf } from './party';

/** The resident and all who come along. */
const MOST = 10;
const FULL_AGE = 18;
/** 学校教育法17条: a pupil of primary school until the end of the school year in which the child turns twelve. */
const PRIMARY_UNTIL = 12;

export interface PartyTerms {
  readonly childrenWelcome: boolean;
  /** The chosen ones; a capacity of `null` has no limit. */
  readonly sessions: readonly { readonly day: Day; readonly capacity: number | null }[];
}

export type PartyProblem =
  | 'party-too-large'
  | 'companion-unnamed'
  | 'children-not-welcome'
  | 'adult-needed'
  | 'more-than-capacity';

/**
 * Why a party cannot come as it is; `null` where it can.
 * @param birthDate of the resident
 */
export function partyProblem(
  companions: readonly NamedCompanion[],
  birthDate: Day,
  { childrenWelcome, sessions }: PartyTerms,
): PartyProblem | null {
  const { adults, children } = sizeOf(companions);
  if (companions.length + 1 > MOST) return 'party-too-large';
  if (companions.some(({ name }) => name.trim() === '')) return 'companion-unnamed';
  if (children > 0 && !childrenWelcome) return 'children-not-welcome';
  if (sessions.some(({ day }) => lacksAdult(companions, birthDate, day))) return 'adult-needed';
  return sessions.some(({ capacity }) => capacity !== null && adults > capacity)
    ? 'more-than-capacity'
    : null;
}

/** Children, and a resident who goes to primary school, come with somebody who is of age on the day. */
function lacksAdult(companions: readonly NamedCompanion[], birthDate: Day, day: Day): boolean {
  const needsOne = companions.some(isChild) || isPrimaryPupil(birthDate, day);
  const hasOne = ageOn(birthDate, day) >= FULL_AGE || companions.some((each) => !isChild(each));
  return needsOne && !hasOne;
}

/** School years begin with those who were born on 2 April. */
function isPrimaryPupil(birthDate: Day, day: Day): boolean {
  return birthDate >= `${fiscalYearOf(day) - PRIMARY_UNTIL}-04-02`;
}
