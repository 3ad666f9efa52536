/** How often things are so in a drawn city; shares are between 0 and 1. */
export interface CityShape {
  /** Towns that homes and places lie around, and how far from the middle, in metres. */
  readonly towns: number;
  readonly extent: number;
  readonly ways: readonly number[];
  /** Residents with the card of the one before them, as in one household. */
  readonly sameCard: number;
  readonly minors: number;
  readonly consent: number;
  readonly insured: number;
  readonly works: number;
  readonly needs: number;
  readonly qualified: number;
  readonly away: number;
  readonly holds: number;
  readonly places: number;
  readonly declines: number;
  readonly paused: number;
  readonly onlinePerson: number;
  readonly weekdaysFree: number;
  readonly weekendsFree: number;
  /** A free day that is free from midnight to midnight. */
  readonly wholeDays: number;
  readonly otherLanguages: number;
  readonly closed: number;
  readonly onlineOpening: number;
  readonly ageAsked: number;
  readonly residencyAsked: number;
  readonly qualificationAsked: number;
  readonly languageAsked: number;
  readonly insuranceAsked: number;
  readonly provides: number;
  readonly sessions: number;
  readonly weeks: number;
  readonly weekend: number;
  readonly full: number;
}

/** A town as one may be: most ask little, few have needs, most sessions fall on a weekend. */
export const BELIEVABLE: CityShape = {
  towns: 40,
  extent: 4500,
  ways: [500, 1000, 1500, 2000, 2000, 3000, 3000, 3000, 5000, 5000, 10_000],
  sameCard: 0,
  minors: 0.06,
  consent: 0.7,
  insured: 0.3,
  works: 0.3,
  needs: 0.1,
  qualified: 0.25,
  away: 0.12,
  holds: 0.05,
  places: 2,
  declines: 0.02,
  paused: 0.03,
  onlinePerson: 0.25,
  weekdaysFree: 0.3,
  weekendsFree: 0.65,
  wholeDays: 0.1,
  otherLanguages: 0.12,
  closed: 0,
  onlineOpening: 0.08,
  ageAsked: 0.5,
  residencyAsked: 0.1,
  qualificationAsked: 0.06,
  languageAsked: 0.06,
  insuranceAsked: 0.3,
  provides: 0.5,
  sessions: 5,
  weeks: 8,
  weekend: 0.6,
  full: 0.1,
};

/** A town that tries every rule: each one alone decides at least one pair in a hundred. */
export const TRYING: CityShape = {
  towns: 6,
  extent: 1500,
  ways: [500, 1500, 2500, 3000, 4000, 6000],
  sameCard: 0.15,
  minors: 0.4,
  consent: 0.3,
  insured: 0.45,
  works: 0.55,
  needs: 0.4,
  qualified: 0.8,
  away: 0.3,
  holds: 0.75,
  places: 8,
  declines: 0.9,
  paused: 0.1,
  onlinePerson: 0.4,
  weekdaysFree: 0.93,
  weekendsFree: 0.91,
  wholeDays: 0.85,
  otherLanguages: 0.6,
  closed: 0.15,
  onlineOpening: 0.2,
  ageAsked: 0.65,
  residencyAsked: 0.45,
  qualificationAsked: 0.22,
  languageAsked: 0.28,
  insuranceAsked: 0.4,
  provides: 0.6,
  sessions: 5,
  weeks: 1,
  weekend: 0.9,
  full: 0.15,
};
