import { hiragana, oneLine } from '../clean-text';
import { type Format, type RowNotes, takeRows } from '../format';
import { latLng } from '../place-on-earth';
import type { LeftOut } from '../report';
import { farTowns } from './far-towns';
import type { TownRow } from './town-row';

const COLUMNS = [
  'city_code',
  'town_official',
  'base_kana',
  'chome',
  'lat',
  'lng',
  'postal_code',
  'community_area',
] as const;
type Column = (typeof COLUMNS)[number];

/** Source of the format: Geolonia 住所データ, with readings and community areas added. */
export const tamaTowns: Format<Column, TownRow> = {
  columns: COLUMNS,
  read: (table) => {
    const report = takeRows(table, { keyColumn: 'town_official', keyOf: ({ code }) => code, take });
    return { ...report, repaired: [...report.repaired, ...farTowns(report.rows)] };
  },
};

function take(notes: RowNotes<Column>): TownRow | LeftOut {
  const { number, cells } = notes.row;
  const name = oneLine(cells.town_official);
  const cityCode = cells.city_code.trim();
  const place = latLng(cells.lat, cells.lng);
  if (!/^\d{5}$/.test(cityCode)) return notes.leaveOut('city_code', 'bad-city-code: five digits are needed');
  if (!name) return notes.leaveOut('town_official', 'no-name: town_official is empty');
  if (!place) return notes.leaveOut('lat', 'no-position: lat and lng are not two numbers of degrees');
  const code = `${cityCode}:${name}`;
  return { row: number, cityCode, code, name, ...details(notes, name), ...place };
}

function details(notes: RowNotes<Column>, name: string) {
  const { cells } = notes.row;
  return {
    base: name.replace(/[一二三四五六七八九十\d]+丁目$/, ''),
    kana: kana(notes),
    chome: whole(notes, 'chome'),
    postalCode: postalCode(notes, cells.postal_code.trim()),
    area: whole(notes, 'community_area'),
  };
}

function kana(notes: RowNotes<Column>): string | null {
  const reading = hiragana(oneLine(notes.row.cells.base_kana));
  if (!reading) notes.repair('base_kana', 'no-kana: base_kana is empty, taken without a reading');
  return reading || null;
}

function postalCode(notes: RowNotes<Column>, cell: string): string | null {
  const digits = cell.replace('-', '');
  if (/^\d{7}$/.test(digits)) return digits;
  notes.repair('postal_code', 'bad-postal-code: not seven digits, taken without it');
  return null;
}

function whole(notes: RowNotes<Column>, column: 'chome' | 'community_area'): number | null {
  const cell = notes.row.cells[column].trim();
  if (/^\d{1,2}$/.test(cell)) return Number(cell);
  if (cell) notes.repair(column, `bad-number: ${column} is not a number, taken without it`);
  return null;
}
