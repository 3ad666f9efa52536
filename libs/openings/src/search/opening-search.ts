import type { Field, SpokenLanguage } from '@app/vocabulary';

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

export const REPEATS = ['once', 'regular'] as const;
export type Repeats = (typeof REPEATS)[number];

/** One word of a search: its letters as `folded` gives them, and the codes of the vocabulary whose names say it. */
export interface AskedWord {
  readonly folded: string;
  /** As `field:green`, `skill:cooking`. */
  readonly codes: readonly string[];
}

interface Centre {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What somebody looks for. All of it must hold; days and times must hold for one and the same session. */
export interface OpeningSearch {
  readonly words?: readonly AskedWord[];
  readonly field?: Field;
  /** In one of these towns. */
  readonly townIds?: readonly string[];
  /** Within so many metres (straight) of one of these. */
  readonly near?: readonly Centre[];
  readonly within?: number;
  /** 0 Monday … 6 Sunday, in Tokyo. */
  readonly weekdays?: readonly number[];
  /** When it begins: before noon, from noon to five, from five on. */
  readonly timeOfDay?: TimeOfDay;
  /** Days in Tokyo, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** One session to come, or more. */
  readonly repeats?: Repeats;
  readonly online?: boolean;
  readonly children?: boolean;
  readonly beginners?: boolean;
  /** Spoken at the activity, or plain Japanese provided for. */
  readonly language?: SpokenLanguage | 'plain-japanese';
  readonly groupId?: string;
  /** Among these only. */
  readonly ids?: readonly string[];
}

export type Condition = keyof OpeningSearch;
