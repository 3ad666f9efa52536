import { translator } from '@app/language';
import type { DeskRow } from '@app/matches';
import { caseAddress, daysLeft, nextCase, noteWords } from './case-line';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const row = (id: string, differs: Partial<DeskRow> = {}): DeskRow => ({
  kind: 'match',
  id,
  title: 'こども食堂の配膳',
  note: '永山|60',
  since: NOW,
  dueAt: null,
  isOverdue: false,
  areaNumber: 5,
  ...differs,
});

test('a match is due after three working days, a group after five', () => {
  expect(daysLeft(row('a'), NOW)).toBe(4);
  expect(daysLeft(row('a', { kind: 'group' }), NOW)).toBe(8);
});

test('what came in ten days ago is late', () => {
  expect(daysLeft(row('a', { since: new Date('2026-11-12T10:00:00+09:00') }), NOW)).toBe(-5);
});

test('the clock’s own time goes first', () => {
  expect(daysLeft(row('a', { dueAt: new Date('2026-11-24T10:00:00+09:00') }), NOW)).toBe(2);
});

test('the next case is the one below, then the first that is left, then none', () => {
  const rows = [row('a'), row('b'), row('c')];
  expect(nextCase(rows, 'b')?.id).toBe('c');
  expect(nextCase(rows, 'c')?.id).toBe('a');
  expect(nextCase([row('a')], 'a')).toBeNull();
});

test('an address keeps the filter', () => {
  expect(caseAddress(row('a'), 'match', 'approved')).toBe('/desk/matches/a?kind=match&done=approved');
  expect(caseAddress(row('a', { kind: 'interest' }), null)).toBe('/desk/matches/a');
});

test('nobody is named in the list', () => {
  expect(noteWords(row('a'), translator('ja'))).toBe('永山・60代の方');
  expect(noteWords(row('a', { note: '|20' }), translator('ja'))).toBe('20代の方');
  expect(noteWords(row('a', { kind: 'opening', note: '永山こども食堂' }), translator('ja'))).toBe(
    '永山こども食堂',
  );
});
