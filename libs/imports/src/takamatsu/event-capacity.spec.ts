import { eventCapacity } from './event-capacity';

test.each([
  ['当日先着\n220人', 220, 'person'],
  ['申込先着\n20人', 20, 'person'],
  ['先着６０名程度\n(多数の場合は会員を優先)', 60, 'person'],
  ['70名(当日先着）', 70, 'person'],
  ['各回14組(1組2名まで、保護者除く)\n※材料は各組1つずつです。', 14, 'party'],
  ['申込先着\n20組', 20, 'party'],
  ['【会場参加】36名\n\n【オンライン参加】制限なし', 36, 'person'],
  ['定員：30名（先着順）', 30, 'person'],
  ['12名', 12, 'person'],
])('%j: %d', (cell, places, unit) => {
  expect(eventCapacity(cell)).toMatchObject({ understood: true, capacity: { places, unit } });
});

test.each(['なし', '無し', '無', 'なし\n※混雑時はお待ちいただく場合があります。', '制限なし', '-', ''])(
  'no limit: %j',
  (cell) => {
    expect(eventCapacity(cell)).toMatchObject({ understood: true, capacity: { places: null, unit: null } });
  },
);

test.each([
  '要観覧券',
  '無料・申込不要',
  '市内に住む人で、20人程度の参加が見込めるグループ',
  '大人10人、子ども20人',
  '【午前】10名【午後】20名',
  '0人',
  '1'.repeat(600),
])('kept as a note only: %j', (cell) => {
  expect(eventCapacity(cell)).toMatchObject({ understood: false, capacity: { places: null, note: cell } });
});

test('the note is the cell on one line', () => {
  expect(eventCapacity('申込先着\n20人').capacity.note).toBe('申込先着 20人');
  expect(eventCapacity('-').capacity.note).toBeNull();
});
