import type { Opening, Position } from '../model';
import { upcomingSessions } from '../sessions';
import type { OpeningChange } from './opening-change';
import { otherLengths, otherTimes } from './other-times';

const MINIMUM_AGES = [18, 16, 15, 13, 12, 10];
const MAXIMUM_AGES = [65, 70, 75, 80];

/** What the group could do that the opening does not tell. */
export interface WithinReach {
  /** Other places to be had. */
  readonly places?: readonly Position[];
  /** Codes of access that the place could provide. */
  readonly access?: readonly string[];
}

/** Single changes to search through, smaller ones of a kind first. */
export function openingCandidates(
  opening: Opening,
  now: Date,
  { places = [], access = [] }: WithinReach = {},
): OpeningChange[] {
  const upcoming = upcomingSessions(opening, now.getTime()).map(({ session }) => session);
  return [
    ...otherTimes(upcoming, now.getTime()),
    ...otherLengths(upcoming),
    ...otherAges(opening),
    ...opening.qualifications.map((code) => ({ change: 'without-qualification' as const, code })),
    ...opening.languages.map((code) => ({ change: 'without-language' as const, code })),
    ...(opening.residency.length > 0 ? [{ change: 'from-anywhere' as const }] : []),
    ...(opening.online ? [] : [{ change: 'online-too' as const }]),
    ...places.map((position) => ({ change: 'place' as const, position })),
    ...lacking(access, opening).map((code) => ({ change: 'provide-access' as const, code })),
  ];
}

function otherAges({ minimumAge, maximumAge }: Opening): OpeningChange[] {
  const lower = minimumAge === null ? [] : [...MINIMUM_AGES.filter((years) => years < minimumAge), null];
  const higher = maximumAge === null ? [] : [...MAXIMUM_AGES.filter((years) => years > maximumAge), null];
  return [
    ...lower.map((years) => ({ change: 'minimum-age' as const, years })),
    ...higher.map((years) => ({ change: 'maximum-age' as const, years })),
  ];
}

function lacking(codes: readonly string[], { accessProvided }: Opening): string[] {
  return codes.filter((code) => !accessProvided.includes(code));
}
