import * as Encoding from 'encoding-japanese';
import { type ImportOptions, parseImport } from '../parse-import';
import { COLUMNS, type Column } from './columns';

const CELLS: Record<Column, string> = {
  '№': '1',
  対象: '両方',
  開催日: '8月12日（水）',
  開始時間: '13:30',
  終了時間: '15：00',
  行事名: '花壇の水やり\n教室',
  場所名称: '永山公民館\n２階',
  緯度: '35.6315',
  経度: '139.4456',
  説明: '持ち物：軍手\n\n\n雨天中止',
  料金: '材料費\n300円',
  定員: '申込先着\n20人',
  申込期間: '-',
  URL: 'https://example.jp/kadan.html',
  '問い合わせ先（市の担当課）': '公園緑地課',
  TEL: '042-000-0000\n(内線 12)',
};

type Cells = Partial<Record<Column, string>>;

function csv(rows: Cells[]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => COLUMNS.map((column) => quoted(row[column] ?? CELLS[column])));
  return `${[COLUMNS, ...lines].map((cells) => `${cells.join(',')},,,`).join('\r\n')}\r\n`;
}

function reportOf(bytes: Uint8Array, options: ImportOptions = {}) {
  const outcome = parseImport('events', undefined, bytes, options);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.report;
}
const report = (rows: Cells[], options?: ImportOptions) =>
  reportOf(new TextEncoder().encode(csv(rows)), options);

const EVENT = {
  row: 1,
  ref: '2026-08.1',
  title: '花壇の水やり 教室',
  audience: '両方',
  description: '持ち物：軍手\n\n雨天中止',
  place: '永山公民館 ２階',
  position: { lat: 35.6315, lng: 139.4456 },
  fee: '材料費 300円',
  capacity: { places: 20, unit: 'person', note: '申込先着 20人' },
  applications: null,
  url: 'https://example.jp/kadan.html',
  office: '公園緑地課',
  phone: '042-000-0000 (内線 12)',
  sessions: [{ startsAt: '2026-08-12T13:30:00+09:00', endsAt: '2026-08-12T15:00:00+09:00' }],
  assumed: [],
};

test('a row becomes an event with its sessions', () => {
  expect(report([{}])).toEqual({ read: 1, rows: [EVENT], leftOut: [], repaired: [] });
});

test('the same in Shift_JIS, where the wave dash has another code', () => {
  const text = csv([{ 開催日: '8月12日（水）～13日（木）' }]).replace('№', 'No');
  const bytes = Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: 'SJIS' }),
  );
  expect(reportOf(bytes).rows[0]?.sessions).toHaveLength(2);
});

test('another edition gives other years, and other references', () => {
  const { rows } = report([{ 開催日: '8月12日' }], { edition: '2027-07' });
  expect(rows[0]).toMatchObject({ ref: '2027-07.1', sessions: [{ startsAt: '2027-08-12T13:30:00+09:00' }] });
});

test('an exhibition has a session for each open day', () => {
  const { rows, repaired } = report([
    { 開催日: '7月18日～9月23日', 開始時間: '9：30', 終了時間: '17:00(金、土は19:00まで)' },
  ]);
  expect(rows[0]?.sessions).toHaveLength(68);
  expect(rows[0]?.assumed).toEqual(['closing-days-unknown']);
  expect(repaired).toEqual([expect.objectContaining({ row: 1, column: '開催日' })]);
});

test.each<[Column, string, string]>([
  ['開催日', '随時', 'no-date'],
  ['開始時間', '夜', 'time-not-understood'],
  ['開始時間', '-', 'no-start-time'],
  ['終了時間', '-', 'no-end-time'],
  ['終了時間', '日没まで', 'time-not-understood'],
  ['終了時間', '13:00', 'end-before-start'],
  ['行事名', '　', 'no-title'],
  ['№', '', 'no-ref'],
])('left out: %s %j', (column, value, code) => {
  const { rows, leftOut } = report([{ [column]: value }, { '№': '2' }]);
  expect(rows.map(({ row }) => row)).toEqual([2]);
  expect(leftOut).toEqual([{ row: 1, column, value, reason: expect.stringMatching(`^${code}:`) }]);
});

test.each<[Column, string, string, object]>([
  [
    '定員',
    '要観覧券',
    'capacity-not-understood',
    { capacity: { places: null, unit: null, note: '要観覧券' } },
  ],
  ['緯度', '', 'no-position', { position: null }],
  ['URL', 'ホームページ\nhttps://example.jp/', 'url-in-text', { url: 'https://example.jp/' }],
  ['URL', 'javascript:alert(1)', 'no-url', { url: null }],
])('taken with a repair: %s %j', (column, value, code, expected) => {
  const { rows, repaired } = report([{ [column]: value }]);
  expect(rows[0]).toMatchObject(expected);
  expect(repaired).toEqual([{ row: 1, column, value, reason: expect.stringMatching(`^${code}:`) }]);
});

test('the same number twice is taken once', () => {
  expect(report([{}, {}]).leftOut).toEqual([expect.objectContaining({ row: 2, column: '№' })]);
});

test('a row of formulas is text like any other', () => {
  expect(report([{ 行事名: '=HYPERLINK("http://x")' }]).rows[0]?.title).toBe('=HYPERLINK("http://x")');
});
