import { oneLine, paragraphs, stated } from '../clean-text';
import { type Format, type RowNotes, takeRows } from '../format';
import { type LatLng, latLng } from '../place-on-earth';
import { isLeftOut, type LeftOut } from '../report';
import type { SessionTime } from '../session-time';
import type { Table } from '../table';
import { COLUMNS, type Column } from './columns';
import { type Edition, editionIn, editionName, editionOf } from './edition';
import { type EventCapacity, eventCapacity } from './event-capacity';
import { eventSessions } from './event-sessions';

/** A public event of an office, shown and never matched. Its places are those of each session. */
export interface EventRow {
  readonly row: number;
  /** Edition and the list's own number: `2026-08.17`. */
  readonly ref: string;
  readonly title: string;
  readonly audience: string | null;
  readonly description: string | null;
  readonly place: string | null;
  readonly position: LatLng | null;
  readonly fee: string | null;
  readonly capacity: EventCapacity;
  readonly applications: string | null;
  readonly url: string | null;
  readonly office: string | null;
  readonly phone: string | null;
  readonly sessions: readonly SessionTime[];
  /** Codes of what the list leaves open about the days (`closing-days-unknown`, `no-start-date`): worth a word on the page. */
  readonly assumed: readonly string[];
}

type Notes = RowNotes<Column>;

/** Source of the format: 高松市オープンデータ, the monthly list of events. */
export const takamatsuEvents: Format<Column, EventRow> = {
  columns: COLUMNS,
  read: (table, settings) => {
    const edition = (settings.edition && editionOf(settings.edition)) || editionIn(textsOf(table));
    return takeRows(table, {
      keyColumn: '№',
      keyOf: ({ ref }) => ref,
      take: (notes) => take(notes, edition),
    });
  },
};

function textsOf({ rows }: Table<Column>): string[] {
  return rows.flatMap(({ cells }) => [cells.行事名, cells.説明]);
}

function take(notes: Notes, edition: Edition): EventRow | LeftOut {
  const { number, cells } = notes.row;
  const no = cells['№'].normalize('NFKC').trim();
  const title = oneLine(cells.行事名);
  if (!/^\d{1,5}$/.test(no)) return notes.leaveOut('№', 'no-ref: the row has no number');
  if (!title) return notes.leaveOut('行事名', 'no-title: 行事名 is empty');
  const when = eventSessions(notes, edition);
  if (isLeftOut(when)) return when;
  return { row: number, ref: `${editionName(edition)}.${Number(no)}`, title, ...when, ...details(notes) };
}

function details(notes: Notes) {
  const { cells } = notes.row;
  return {
    audience: stated(cells.対象),
    description: paragraphs(cells.説明) || null,
    place: stated(cells.場所名称),
    position: position(notes),
    fee: stated(cells.料金),
    capacity: capacity(notes),
    applications: stated(cells.申込期間),
    url: url(notes),
    office: stated(cells['問い合わせ先（市の担当課）']),
    phone: stated(cells.TEL),
  };
}

function position(notes: Notes): LatLng | null {
  const place = latLng(notes.row.cells.緯度, notes.row.cells.経度);
  if (!place) notes.repair('緯度', 'no-position: taken without a position');
  return place;
}

function capacity(notes: Notes): EventCapacity {
  const { capacity, understood } = eventCapacity(notes.row.cells.定員);
  if (!understood) notes.repair('定員', 'capacity-not-understood: kept as a note, taken without a number');
  return capacity;
}

function url(notes: Notes): string | null {
  const cell = notes.row.cells.URL;
  const [address] = /https?:\/\/[^\s<>"'、。「」（）]+/i.exec(cell) ?? [];
  if (!address && stated(cell))
    notes.repair('URL', 'no-url: the cell holds no web address, taken without one');
  if (address && address !== cell.trim()) notes.repair('URL', 'url-in-text: only the address is taken');
  return address ?? null;
}
