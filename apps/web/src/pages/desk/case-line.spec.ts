import { translator } from '@app/language';
import type { DeskRow } from '@app/matches';
import { caseAddress, deskAddress, nextCase, noteWords } from './case-line';
import { EVERYTHING } from './desk-filter';

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
  groupId: null,
  groupName: null,
  ...differs,
});

test('the next case is the one below, then the first that is left, then none', () => {
  const rows = [row('a'), row('b'), row('c')];
  expect(nextCase(rows, 'b')?.id).toBe('c');
  expect(nextCase(rows, 'c')?.id).toBe('a');
  expect(nextCase([row('a')], 'a')).toBeNull();
});

test('an address keeps the filter, and the page of the list only where the list is', () => {
  const filter = { ...EVERYTHING, kind: 'match', page: 3 } as const;
  expect(caseAddress(row('a'), filter, 'approved')).toBe('/desk/matches/a?kind=match&done=approved');
  expect(caseAddress(row('a', { kind: 'interest' }), EVERYTHING)).toBe('/desk/matches/a');
  expect(deskAddress(filter)).toBe('/desk?kind=match&page=3');
});

test('nobody is named in the list', () => {
  expect(noteWords(row('a'), translator('ja'))).toBe('永山・60代の方');
  expect(noteWords(row('a', { note: '|20' }), translator('ja'))).toBe('20代の方');
  expect(noteWords(row('a', { kind: 'opening', note: '永山こども食堂' }), translator('ja'))).toBe(
    '永山こども食堂',
  );
});
