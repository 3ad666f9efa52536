import type { Accommodation, Field, Skill, SpokenLanguage } from '@app/vocabulary';

/** Letters of what else would help. */
export const MOST_NEEDS_WORDS = 500;

/** What a resident says on the card; what is left out stays as it is. */
export interface CardChange {
  readonly skills?: readonly Skill[];
  readonly wishes?: readonly Field[];
  readonly languages?: readonly SpokenLanguage[];
  readonly accessNeeds?: readonly Accommodation[];
  /** What else would help, in own words; empty for none any more. */
  readonly needsWords?: string;
  readonly week?: readonly bigint[];
  /** Metres, 500 or more. */
  readonly longestWay?: number;
  readonly online?: boolean;
}
