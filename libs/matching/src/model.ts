/** A place as 3-D coordinates in metres on a sphere of radius 6,371,008.8 m; made by `positionOf`. */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Seven masks of 48 half-hours, Monday first; bit 0 is 0:00–0:30, a set bit is free. Tokyo time. */
export type Week = readonly bigint[];

/** A calendar day in Asia/Tokyo, `YYYY-MM-DD`. */
export type Day = string;

/** Both days included; `until: null` has no end. */
export interface DayRange {
  readonly from: Day;
  readonly until: Day | null;
}

/** A span of time in milliseconds since 1970, end excluded. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface HeldPlace extends Span {
  /** `null` is online. */
  readonly position: Position | null;
}

export interface Qualification extends DayRange {
  readonly code: string;
}

/** Volunteer insurance: cover starts the day after joining (at once in a declared disaster) and ends on 31 March. */
export interface InsuranceCover {
  readonly joinedOn: Day;
  readonly atOnce: boolean;
}

/** Lists of codes are sets: their order means nothing. */
export interface Person {
  /** The integer that breaks ties; unique among people. */
  readonly number: number;
  readonly birthDate: Day | null;
  readonly residency: readonly string[];
  readonly week: Week;
  readonly daysAway: readonly DayRange[];
  readonly position: Position | null;
  /** The longest way the resident goes, in metres; at least 500. */
  readonly longestWay: number;
  readonly online: boolean;
  readonly skills: readonly string[];
  readonly wishes: readonly string[];
  readonly languages: readonly string[];
  readonly qualifications: readonly Qualification[];
  readonly accessNeeds: readonly string[];
  readonly guardianConsents: readonly DayRange[];
  readonly insurances: readonly InsuranceCover[];
  readonly heldPlaces: readonly HeldPlace[];
  /** The Tokyo day of the last invitation or introduction; interest does not count. */
  readonly lastAskedOn: Day | null;
  readonly paused: boolean;
  /** Openings (by number) that this resident declined or was declined for. */
  readonly declinedOpenings: readonly number[];
  /** Groups (by number) where either side blocked the other. */
  readonly blockedGroups: readonly number[];
}

export interface Session extends Span {
  readonly number: number;
  /** `null` is unlimited. */
  readonly capacity: number | null;
  readonly taken: number;
  readonly cancelled: boolean;
}

export interface Opening {
  /** The integer that breaks ties; unique among openings. */
  readonly number: number;
  readonly groupNumber: number;
  readonly published: boolean;
  /** Milliseconds since 1970; `null` is no limit, ends are excluded. */
  readonly publishFrom: number | null;
  readonly publishUntil: number | null;
  readonly deadline: number | null;
  readonly field: string;
  /** The other fields of the same family. */
  readonly kindredFields: readonly string[];
  readonly wantedSkills: readonly string[];
  readonly position: Position | null;
  readonly online: boolean;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  /** Any of these suffices; empty asks for none. */
  readonly residency: readonly string[];
  readonly qualifications: readonly string[];
  readonly languages: readonly string[];
  readonly accessProvided: readonly string[];
  readonly insuranceAsked: boolean;
  readonly sessions: readonly Session[];
}
