import type {
  Accommodation,
  Field,
  GroupKind,
  Insurance,
  Payment,
  Qualification,
  Residency,
  Skill,
  SpokenLanguage,
} from '@app/vocabulary';
import type { Weekday } from './weekdays';

export interface Place {
  readonly lat: number;
  readonly lng: number;
}

export interface Town extends Place {
  readonly code: string;
  readonly name: string;
  /** The name without 丁目. */
  readonly base: string;
  /** The base's reading in hiragana. */
  readonly kana: string;
  readonly chome: number | null;
  readonly postalCode: string;
  /** The number of its community area. */
  readonly area: number;
}

export interface CommunityArea {
  readonly number: number;
  readonly towns: string;
  readonly committee: string | null;
}

export type ReviewState = 'draft' | 'in-review' | 'published';

export interface DemoGroup {
  readonly ref: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: GroupKind;
  readonly story: string;
  readonly fields: readonly Field[];
  readonly townCode: string;
  readonly contactName: string;
  readonly contactKana: string;
  readonly email: string;
  readonly phone: string;
  readonly state: 'in-review' | 'registered';
}

/** When an opening meets, counted from the day the city is made. Times are Tokyo wall clock, `HH:MM`. */
export interface SessionPattern {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
  /** `month` is every four weeks. */
  readonly every: 'week' | 'two-weeks' | 'month' | 'once';
  readonly startsInWeeks: number;
  readonly count: number;
  /** `null` is unlimited. */
  readonly capacity: number | null;
}

export interface DemoPlace extends Place {
  readonly name: string;
  readonly townCode: string;
  readonly meetingPoint: string;
  readonly nearestStop: string;
  readonly walkMinutes: number;
}

/** A place where people come together without applying. */
export interface DemoGatheringPlace extends Place {
  readonly ref: string;
  readonly kind: 'community-centre' | 'activity-centre' | 'learning-centre' | 'salon' | 'hall';
  readonly name: string;
  readonly townCode: string;
  readonly address: string;
  readonly phone: string | null;
  readonly openHours: string;
  readonly whatIsThere: string;
  readonly accommodations: readonly Accommodation[];
}

export interface DemoOpening {
  readonly ref: string;
  readonly groupRef: string;
  readonly state: ReviewState;
  readonly title: string;
  readonly body: string;
  readonly field: Field;
  readonly wantedSkills: readonly Skill[];
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  /** Any of these suffices; empty asks for none. */
  readonly residency: readonly Residency[];
  readonly qualifications: readonly Qualification[];
  readonly languages: readonly SpokenLanguage[];
  readonly accommodations: readonly Accommodation[];
  readonly insurance: Insurance;
  readonly payment: Payment;
  readonly costNote: string | null;
  readonly beginnersWelcome: boolean;
  /** Parent and child may come together. */
  readonly childrenWelcome: boolean;
  /** Online as well, or only (then `place` is `null`). */
  readonly online: boolean;
  readonly place: DemoPlace | null;
  readonly whatToBring: string;
  readonly rainPolicy: string;
  /** Measures (個別施策) 1–24 of the plan that it serves. */
  readonly measures: readonly number[];
  readonly pattern: SessionPattern;
}

/** ISO 8601 with the offset of Tokyo: `2026-11-28T09:30:00+09:00`. */
export interface DemoSession {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number | null;
}

export interface DatedOpening extends DemoOpening {
  readonly sessions: readonly DemoSession[];
}

/** Days `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly from: string;
  readonly until: string | null;
}

export interface HeldQualification extends DayRange {
  readonly code: Qualification;
}

/** Half-hours of a day, 0 to 48, end excluded: 18–24 is 9:00–12:00. */
export interface FreeTime {
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
}

export interface DemoResident extends Place {
  readonly ref: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDate: string;
  /** `null` where no town is known nearby. */
  readonly townCode: string | null;
  readonly residency: readonly Residency[];
  readonly skills: readonly Skill[];
  readonly wishes: readonly Field[];
  readonly languages: readonly SpokenLanguage[];
  readonly qualifications: readonly HeldQualification[];
  /** What this resident needs to take part. */
  readonly accommodations: readonly Accommodation[];
  readonly availability: readonly FreeTime[];
  /** Metres, 500 to 10,000. */
  readonly longestWay: number;
  readonly online: boolean;
  readonly daysAway: readonly { readonly from: string; readonly until: string }[];
  readonly insuranceJoinedOn: string | null;
  /** Only minors have one, and not all of them. */
  readonly guardianConsent: DayRange | null;
  /** `null` for those who come by telephone or to the counter. */
  readonly email: string | null;
  readonly phone: string;
}
