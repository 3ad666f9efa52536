import { parseImport } from '../parse-import';
import { isCorporateNumber } from './corporate-number';

const HEADER = 'corporate_number,name,furigana,kind,town,postal_code,assigned,status,closed_on,updated';

// Twelve digits of our own and the check digit that fits them.
function numbered(twelve: string): string {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${digit}${twelve}`).find(isCorporateNumber) ?? '';
}
const NUMBER = numbered('000000000001');

function report(...lines: string[]) {
  const outcome = parseImport('groups', 'houjin', new TextEncoder().encode([HEADER, ...lines].join('\n')));
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.report;
}

const line = (more: Partial<Record<string, string>> = {}) => {
  const cells: Record<string, string | undefined> = {
    corporate_number: NUMBER,
    name: '特定非営利活動法人ＮＡＧＡＹＡＭＡ　こども食堂',
    furigana: 'ナガヤマコドモショクドウ',
    kind: 'npo',
    town: '永山一丁目',
    postal_code: '2060025',
    assigned: '2020-01-01',
    status: 'active',
    closed_on: '',
    updated: '2020-01-01',
    ...more,
  };
  return HEADER.split(',')
    .map((column) => cells[column])
    .join(',');
};

test('the check digit of 法人番号', () => {
  expect(isCorporateNumber('7000012050002')).toBe(true);
  expect(isCorporateNumber('8000012050002')).toBe(false);
  expect(isCorporateNumber('700001205000')).toBe(false);
});

test('an active corporation is a group', () => {
  expect(report(line()).rows).toEqual([
    {
      row: 1,
      corporateNumber: NUMBER,
      name: '特定非営利活動法人NAGAYAMA こども食堂',
      kana: 'ながやまこどもしょくどう',
      kind: 'npo',
      townName: '永山一丁目',
      postalCode: '2060025',
      closedOn: null,
    },
  ]);
});

test.each([
  ['general_incorporated_foundation', 'foundation'],
  ['school_corporation', 'school'],
  ['condo_association', 'neighbourhood-association'],
  ['cooperative', 'other'],
])('%s becomes %s', (kind, expected) => {
  const { rows, repaired } = report(line({ kind }));
  expect(rows[0]?.kind).toBe(expected);
  expect(repaired).toEqual([]);
});

test.each([
  [
    { status: 'closed', closed_on: '2025-01-24' },
    'status',
    'closed: the corporation was closed on 2025-01-24',
  ],
  [{ status: 'asleep' }, 'status', 'unknown-status: neither active nor closed'],
  [{ name: '　' }, 'name', 'no-name: name is empty'],
  [{ corporate_number: '123' }, 'corporate_number', 'bad-corporate-number: thirteen digits are needed'],
  [
    { corporate_number: `${(Number(NUMBER[0]) % 9) + 1}${NUMBER.slice(1)}` },
    'corporate_number',
    'bad-check-digit: the first digit does not fit the other twelve',
  ],
])('left out: %j', (more, column, reason) => {
  expect(report(line(more)).leftOut).toEqual([
    { row: 1, column, value: more[column as keyof typeof more], reason },
  ]);
});

test.each([
  [{ furigana: '' }, 'no-furigana', { kana: null }],
  [{ kind: 'constructor' }, 'unknown-kind', { kind: 'other' }],
  [{ postal_code: '206' }, 'bad-postal-code', { postalCode: null }],
  [{ closed_on: '2026-12-31' }, 'closed-yet-active', { closedOn: '2026-12-31' }],
])('taken with a repair: %j', (more, code, expected) => {
  const { rows, repaired } = report(line(more));
  expect(rows[0]).toMatchObject(expected);
  expect(repaired).toEqual([expect.objectContaining({ row: 1, reason: expect.stringMatching(`^${code}:`) })]);
});
