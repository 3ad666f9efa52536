import type { RuleVerdict } from '@app/matching';
import type { ToApprove } from './load-approvals';
import { clearOf, sheetOf } from './sheet-of';

const WATERING = { openingId: 'watering', from: '2026-11-29T09:30:00+09:00' };
const COOKING = { openingId: 'cooking', from: '2026-11-29T10:00:00+09:00' };

interface Differs {
  readonly of?: typeof WATERING;
  readonly capacity?: number | null;
  readonly taken?: number;
  readonly adults?: number;
  readonly fails?: boolean;
}

function asking(id: string, differs: Differs = {}): ToApprove {
  const { of = WATERING, capacity = 3, taken = 0, adults = 1, fails = false } = differs;
  const startsAt = new Date(of.from);
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  return {
    row: { id },
    match: { openingId: of.openingId, adults, sessions: [{ startsAt, endsAt, capacity, taken }] },
    explanation: { verdicts: [{ rule: 'insurance', holds: !fails } as RuleVerdict] },
  } as unknown as ToApprove;
}

const idsOf = (cases: readonly ToApprove[]) => cases.map(({ row }) => row.id);

test('those of one opening stand together, in the order of the first of them', () => {
  const sheet = sheetOf([asking('佐藤'), asking('田中', { of: COOKING }), asking('森')]);
  expect(sheet.openings.map(({ cases }) => idsOf(cases))).toEqual([['佐藤', '森'], ['田中']]);
  expect(clearOf(sheet)).toBe(3);
});

test('those who ask for other sessions of it stand by themselves', () => {
  const later = { ...WATERING, from: '2026-12-06T09:30:00+09:00' };
  expect(sheetOf([asking('佐藤'), asking('森', { of: later })]).openings).toHaveLength(2);
});

test('one with a rule that does not hold is looked at by itself, and takes no place from the others', () => {
  const sheet = sheetOf([asking('佐藤', { capacity: 1 }), asking('田中', { capacity: 1, fails: true })]);
  expect(idsOf(sheet.toLookAt)).toEqual(['田中']);
  expect(sheet.openings).toMatchObject([{ standing: 'clear', asking: 1, free: 1 }]);
});

test('where more ask than there are places somebody has to choose: none of them is clear', () => {
  const pair = sheetOf([asking('佐藤', { capacity: 2, adults: 2 }), asking('森', { capacity: 2 })]);
  expect(pair.openings).toMatchObject([{ standing: 'scarce', asking: 3, free: 2 }]);
  expect(clearOf(pair)).toBe(0);
});

test('full is full, and no limit is never short', () => {
  expect(sheetOf([asking('佐藤', { taken: 3 })]).openings).toMatchObject([{ standing: 'full', free: 0 }]);
  const open = sheetOf([asking('佐藤', { capacity: null, taken: 40, adults: 9 })]);
  expect(open.openings).toMatchObject([{ standing: 'clear', free: null }]);
});
