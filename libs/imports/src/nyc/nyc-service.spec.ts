import { type ImportOptions, parseImport } from '../parse-import';
import { activityField } from './activity-field';
import { COLUMNS } from './columns';

const LOCALITY = `{'latitude': '40.7000', 'longitude': '-73.9900', 'human_address': '{"address": "1 Main St", "city": "Brooklyn", "state": "NY", "zip": "11201"}'}`;
const CELLS: Record<string, string> = {
  opportunity_id: '5017',
  content_id: '37156',
  vol_requests: '5',
  title: 'Read to children',
  summary: 'Every week, one hour.',
  category_desc: 'Education',
  org_title: 'Library Friends',
  org_content_id: '77',
  locality: LOCALITY,
  region: 'NY',
  Postcode: '11201',
  display_url: '/opportunities/5017',
  recurrence_type: 'ongoing',
  created_date: 'January 10 2011',
  start_date_date: 'January 19 2011',
  end_date_date: 'March 02 2011',
  status: 'approved',
  Latitude: '40.7001',
  Longitude: '-73.9901',
};
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

function csv(rows: Cells[]): Uint8Array {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    COLUMNS.map((column) => quoted(row[column] ?? CELLS[column] ?? '')).join(','),
  );
  return new TextEncoder().encode([COLUMNS.join(','), ...lines, ''].join('\r\n'));
}

function report(rows: Cells[], options: ImportOptions = {}) {
  const outcome = parseImport('openings', 'nyc-service', csv(rows), options);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.report;
}

test('a row becomes an opening with its group', () => {
  const { rows, repaired } = report([{}]);
  expect(repaired).toEqual([]);
  expect(rows).toEqual([
    {
      row: 1,
      ref: '5017',
      contentId: '37156',
      title: 'Read to children',
      summary: 'Every week, one hour.',
      group: { ref: '77', name: 'Library Friends' },
      field: 'learning-support',
      position: { lat: 40.7001, lng: -73.9901 },
      address: '1 Main St, Brooklyn, NY 11201',
      capacity: 5,
      recurrence: 'ongoing',
      startDate: '2011-01-19',
      endDate: '2011-03-02',
      createdOn: '2011-01-10',
      url: 'https://www.nycservice.org/opportunities/5017',
      sessions: [],
    },
  ]);
});

describe('taken with a repair', () => {
  test.each<[string, Cells, object]>([
    ['no-limit', { vol_requests: '9999' }, { capacity: null }],
    ['no-limit', { vol_requests: '999' }, { capacity: null }],
    ['no-capacity', { vol_requests: 'many' }, { capacity: null }],
    ['no-capacity', { vol_requests: '0' }, { capacity: null }],
    ['no-category', { category_desc: '', title: 'Food Pantry Volunteers' }, { field: 'food' }],
    ['no-category', { category_desc: '', title: 'Registration' }, { field: 'community' }],
    ['unknown-category', { category_desc: 'toString', title: 'Garden Crew' }, { field: 'green' }],
    ['position-from-locality', { Latitude: '', Longitude: '' }, { position: { lat: 40.7, lng: -73.99 } }],
    ['two-positions', { Latitude: '40.72' }, { position: { lat: 40.72, lng: -73.9901 } }],
    ['no-position', { Latitude: '', Longitude: '', locality: '' }, { position: null, address: 'NY 11201' }],
    ['no-position', { Latitude: '0', Longitude: '0', locality: 'somewhere' }, { position: null }],
    ['html-entities', { title: 'Arts &amp; Crafts' }, { title: 'Arts & Crafts' }],
    ['blanks', { org_title: ' Library  Friends ' }, { group: { ref: '77', name: 'Library Friends' } }],
    [
      'end-before-start',
      { end_date_date: 'January 01 2011' },
      { startDate: '2011-01-01', endDate: '2011-01-19' },
    ],
    [
      'end-before-start',
      { recurrence_type: 'onetime', end_date_date: 'January 01 2011' },
      { endDate: '2011-01-19' },
    ],
    ['no-end-date', { end_date_date: '' }, { endDate: null }],
    ['no-end-date', { recurrence_type: 'onetime', end_date_date: '?' }, { endDate: '2011-01-19' }],
    ['bad-date', { created_date: '' }, { createdOn: null }],
  ])('%s: %j', (code, cells, expected) => {
    const { rows, repaired } = report([cells]);
    expect(rows[0]).toMatchObject(expected);
    expect(repaired).toEqual([
      expect.objectContaining({ row: 1, reason: expect.stringMatching(`^${code}:`) }),
    ]);
  });

  test('99 people are a number, not a limit', () => {
    expect(report([{ vol_requests: '99' }]).rows[0]?.capacity).toBe(99);
  });

  test.each(['.example.net/x', 'javascript:alert(1)', '/a b', '@example.net'])(
    '%s is no path of the site',
    (display_url) => {
      expect(report([{ display_url }]).rows[0]?.url).toBeNull();
    },
  );
});

test.each<[string, Cells, string]>([
  ['no-ref', { opportunity_id: 'x' }, 'opportunity_id'],
  ['no-title', { title: '   ' }, 'title'],
  ['no-group', { org_content_id: '' }, 'org_content_id'],
  ['no-group', { org_title: '' }, 'org_title'],
  ['no-date', { start_date_date: '' }, 'start_date_date'],
  ['bad-date', { start_date_date: 'February 30 2011' }, 'start_date_date'],
  ['unknown-recurrence', { recurrence_type: 'sometimes' }, 'recurrence_type'],
  ['not-approved', { status: 'pending' }, 'status'],
])('left out, %s: %j', (code, cells, column) => {
  const { rows, leftOut } = report([cells]);
  expect(rows).toEqual([]);
  expect(leftOut).toEqual([
    expect.objectContaining({ row: 1, column, reason: expect.stringMatching(`^${code}:`) }),
  ]);
});

test('titles may repeat, references may not', () => {
  const { read, rows, leftOut } = report([{}, { opportunity_id: '5018' }, {}]);
  expect([read, rows.length]).toEqual([3, 2]);
  expect(leftOut).toEqual([expect.objectContaining({ row: 3, column: 'opportunity_id' })]);
});

test.each([
  ['Helping Neighbors in Need', 'Friendly Visitor for Older Adults', 'seniors'],
  ['Helping Neighbors in Need', 'Fall Volunteer ESL Teacher', 'international'],
  ['Helping Neighbors in Need', 'Accountant', 'community'],
  ['Emergency Preparedness', 'Garden Party', 'disaster'],
])('%s, %s is %s', (category, title, field) => {
  expect(activityField(category, title).field).toBe(field);
});

test('an assumed time gives every row its sessions and says so', () => {
  const { rows, repaired } = report([{}], { assumeTime: '10:00-12:00' });
  expect(rows[0]?.sessions).toHaveLength(7);
  expect(rows[0]?.sessions[0]).toEqual({
    startsAt: '2011-01-19T10:00:00+09:00',
    endsAt: '2011-01-19T12:00:00+09:00',
  });
  expect(repaired).toEqual([
    {
      row: 1,
      column: 'event_time',
      value: '',
      reason: 'assumed-time: 7 session(s) at 10:00-12:00, the file has no times',
    },
  ]);
});

test('shifted first, then the sessions', () => {
  const { rows, repaired } = report([{}], { assumeTime: '9:30-11:00', shiftTo: '2026-09-01' });
  expect(rows[0]).toMatchObject({ startDate: '2026-09-02', endDate: '2026-10-14', createdOn: '2026-08-24' });
  expect(rows[0]?.sessions[0]?.startsAt).toBe('2026-09-02T09:30:00+09:00');
  expect(repaired.map(({ reason }) => reason.split(':')[0])).toEqual(['dates-shifted', 'assumed-time']);
});
