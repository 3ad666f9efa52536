import type { LatLng } from '../place-on-earth';

/** A place where people gather, as a city publishes it. */
export interface GatheringPlaceRow extends LatLng {
  readonly row: number;
  /** Name and address: files number their rows anew. */
  readonly ref: string;
  readonly kind: 'community-centre' | 'activity-centre' | 'learning-centre' | 'hall';
  readonly name: string;
  readonly address: string;
  readonly phone: string | null;
  readonly url: string | null;
  /** In words: days, hours, and what the city says of them. */
  readonly openHours: string;
  /** In words. */
  readonly whatIsThere: string;
  readonly source: string;
}
