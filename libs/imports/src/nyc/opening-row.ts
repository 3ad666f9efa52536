import type { Field } from '@app/vocabulary';
import type { Day } from '../days';
import type { LatLng } from '../place-on-earth';
import type { SessionTime } from '../session-time';

/** An opening of NYC Service with its group. Days are those of the file; `capacity: null` is no limit. */
export interface OpeningRow {
  readonly row: number;
  /** `opportunity_id`: titles repeat, this does not. */
  readonly ref: string;
  readonly contentId: string;
  readonly title: string;
  readonly summary: string;
  readonly group: { readonly ref: string; readonly name: string };
  readonly field: Field;
  /** `null` is taken, but never matched. */
  readonly position: LatLng | null;
  readonly address: string | null;
  readonly capacity: number | null;
  readonly recurrence: 'once' | 'ongoing';
  readonly startDate: Day;
  readonly endDate: Day | null;
  readonly createdOn: Day | null;
  readonly url: string | null;
  /** Empty unless a time is assumed: the file has none. */
  readonly sessions: readonly SessionTime[];
}
