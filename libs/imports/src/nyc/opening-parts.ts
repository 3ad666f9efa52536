import type { Field } from '@app/vocabulary';
import { oneLine } from '../clean-text';
import type { RowNotes } from '../format';
import { withoutEntities } from '../html-entities';
import { type LatLng, latLng, metresBetween } from '../place-on-earth';
import { activityField } from './activity-field';
import type { Column } from './columns';
import { readLocality } from './locality';

type Notes = RowNotes<Column>;

/** A text cell on one line, entities as characters; both repairs are said. */
export function text(notes: Notes, column: 'title' | 'summary' | 'org_title'): string {
  const cell = notes.row.cells[column];
  const plain = withoutEntities(cell);
  const line = oneLine(plain);
  if (plain !== cell) notes.repair(column, 'html-entities: replaced by the characters they stand for');
  if (line !== plain) notes.repair(column, 'blanks: doubled blanks and those at the ends removed');
  return line;
}

export function field(notes: Notes, title: string): Field {
  const category = oneLine(notes.row.cells.category_desc);
  const { field, from, categoryKnown } = activityField(category, title);
  const source = from === 'title' ? 'words of the title' : 'no word of the title known either';
  if (!category) notes.repair('category_desc', `no-category: field "${field}", ${source}`);
  else if (!categoryKnown) notes.repair('category_desc', `unknown-category: field "${field}", ${source}`);
  return field;
}

/** All nines from 999 on mean "no limit". */
export function capacity(notes: Notes): number | null {
  const cell = notes.row.cells.vol_requests.trim();
  if (/^9{3,}$/.test(cell)) notes.repair('vol_requests', 'no-limit: all nines, taken as no limit');
  else if (/^[1-9]\d{0,5}$/.test(cell)) return Number(cell);
  else notes.repair('vol_requests', 'no-capacity: not a number of people, taken as no limit');
  return null;
}

const DISAGREE = 1_000;
const NO_POSITION = 'no-position: never matched, taken without a position';

/** The position of Latitude and Longitude (the city's own geocoder), else that of `locality`. */
export function place(notes: Notes): { position: LatLng | null; address: string | null } {
  const { cells } = notes.row;
  const locality = cells.locality.trim() ? readLocality(cells.locality) : null;
  const own = latLng(cells.Latitude, cells.Longitude);
  sayWhence(notes, own, locality?.place ?? null);
  return { position: own ?? locality?.place ?? null, address: locality?.address ?? roughAddress(cells) };
}

function sayWhence(notes: Notes, own: LatLng | null, other: LatLng | null): void {
  if (!own) {
    const reason = other ? 'position-from-locality: Latitude and Longitude give none' : NO_POSITION;
    notes.repair(other ? 'Latitude' : 'locality', reason);
    return;
  }
  const metres = other ? Math.round(metresBetween(own, other)) : 0;
  if (metres <= DISAGREE) return;
  notes.repair('locality', `two-positions: ${metres} m apart, that of Latitude and Longitude is taken`);
}

function roughAddress({ region, Postcode }: { region: string; Postcode: string }): string | null {
  return oneLine(`${region} ${Postcode}`) || null;
}
