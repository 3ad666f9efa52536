import { oneLine, paragraphs, stated } from '../clean-text';
import { type Format, type RowNotes, takeRows } from '../format';
import { latLng } from '../place-on-earth';
import type { LeftOut } from '../report';
import type { GatheringPlaceRow } from './gathering-place-row';

const PLACE = [
  'latitude',
  'longitude',
  'name',
  'address',
  'telephoneNumber',
  'referenceObject',
  'note',
] as const;
const HOURS = ['availableDate', 'startTime', 'endTime', 'availableDateNote'] as const;
type Column = (typeof PLACE)[number] | (typeof HOURS)[number];

const SOURCE = '高松市オープンデータ（高松市）CC BY 4.0 を加工';

/** Source of the format: 高松市オープンデータ, community centres; the file says nothing of hours. */
export const takamatsuCentres: Format<(typeof PLACE)[number], GatheringPlaceRow> = {
  columns: PLACE,
  read: (table) =>
    takeRows(table, { keyColumn: 'name', keyOf: ({ ref }) => ref, take: (notes) => take(notes, '') }),
};

/** Source of the format: 高松市オープンデータ, places for civic activity and for learning, with days and hours. */
export const takamatsuHalls: Format<Column, GatheringPlaceRow> = {
  columns: [...PLACE, ...HOURS],
  read: (table) =>
    takeRows(table, {
      keyColumn: 'name',
      keyOf: ({ ref }) => ref,
      take: (notes) => take(notes, hours(notes)),
    }),
};

function take(notes: RowNotes<(typeof PLACE)[number]>, openHours: string): GatheringPlaceRow | LeftOut {
  const { number, cells } = notes.row;
  const name = oneLine(cells.name);
  const address = oneLine(cells.address);
  const place = latLng(cells.latitude, cells.longitude);
  if (!name) return notes.leaveOut('name', 'no-name: name is empty');
  if (!place)
    return notes.leaveOut('latitude', 'no-position: latitude and longitude are not two numbers of degrees');
  return {
    ...{ row: number, ref: `${name}/${address}`, kind: kindOf(name), name, address, ...place, openHours },
    ...{ phone: phone(notes), url: url(notes), whatIsThere: paragraphs(cells.note), source: SOURCE },
  };
}

/** By its name, which says it: the files are one kind each only nearly. */
function kindOf(name: string): GatheringPlaceRow['kind'] {
  if (name.includes('コミュニティセンター')) return 'community-centre';
  if (/生涯学習|公民館|創作館/.test(name)) return 'learning-centre';
  return /活動センター|参画センター/.test(name) ? 'activity-centre' : 'hall';
}

function phone(notes: RowNotes<(typeof PLACE)[number]>): string | null {
  const cell = stated(notes.row.cells.telephoneNumber)?.normalize('NFKC') ?? null;
  if (cell === null || /^[-+() 0-9]{6,20}$/.test(cell)) return cell;
  notes.repair('telephoneNumber', 'no-phone: not a telephone number, taken without it');
  return null;
}

function url(notes: RowNotes<(typeof PLACE)[number]>): string | null {
  const cell = stated(notes.row.cells.referenceObject);
  if (cell === null || /^https?:\/\/[^\s"'<>]+$/.test(cell)) return cell;
  notes.repair('referenceObject', 'no-url: not a web address, taken without it');
  return null;
}

const TIME = /^([01]?\d|2[0-4]):[0-5]\d$/;

/** 「月火水木金 9:00～17:00」 and then the note; only what the file says. */
function hours(notes: RowNotes<Column>): string {
  const { availableDate, startTime, endTime, availableDateNote } = notes.row.cells;
  const days = [...oneLine(availableDate)].join('・');
  const areTimes = [startTime, endTime].every((time) => TIME.test(time.trim()));
  if (!areTimes && oneLine(startTime + endTime))
    notes.repair('startTime', 'bad-time: startTime and endTime are not two times, taken without them');
  const times = areTimes ? `${short(startTime)}～${short(endTime)}` : '';
  return [[days, times].filter(Boolean).join(' '), paragraphs(availableDateNote)].filter(Boolean).join('\n');
}

function short(time: string): string {
  return time.trim().replace(/^0(?=\d:)/, '');
}
