import { type DecidedCase, previewOf } from './preview';
import type { ApprovalRule } from './rule';

const CAME_TWICE: ApprovalRule = {
  ruleId: 'a',
  version: 1,
  effect: 'approve',
  conditions: [{ fact: 'person-attended', operator: 'at-least', values: [2] }],
};
const decided = (matchId: string, attended: number | null, more: Partial<DecidedCase> = {}): DecidedCase => ({
  matchId,
  title: '花壇の水やり',
  decidedAt: new Date('2026-11-20T00:00:00Z'),
  decided: 'approve',
  byPerson: true,
  figures: { 'person-attended': attended },
  ...more,
});
const preview = (...cases: DecidedCase[]) => previewOf(CAME_TWICE, cases);

test('an empty quarter has nothing to show', () => {
  expect(preview()).toEqual({ total: 0, decided: 0, otherwise: 0, cannotTell: 0, cases: [] });
});

test('cases are counted by what the rule would have said', () => {
  const { cases: _, ...counts } = preview(
    decided('a', 2),
    decided('b', 1),
    decided('c', null),
    decided('d', 5, { decided: 'block' }),
  );
  expect(counts).toEqual({ total: 4, decided: 2, otherwise: 1, cannotTell: 1 });
});

test('a case that the rule does not touch is counted and not listed', () => {
  expect(preview(decided('a', 0)).cases).toEqual([]);
});

test('what a rule decided is no contradiction of a coordinator', () => {
  expect(preview(decided('a', 2, { decided: 'block', byPerson: false })).otherwise).toBe(0);
});

test('a block contradicts an approval', () => {
  const { otherwise, cases } = previewOf({ ...CAME_TWICE, effect: 'block' }, [decided('a', 3)]);
  expect({ otherwise, wouldBe: cases[0]?.wouldBe }).toEqual({ otherwise: 1, wouldBe: 'block' });
});

test('the contradictions stand first, then the latest; what cannot be told comes last', () => {
  const late = { decidedAt: new Date('2026-11-21T00:00:00Z') };
  const { cases } = preview(
    decided('unknown', null, late),
    decided('early', 2),
    decided('late', 2, late),
    decided('other', 2, { decided: 'block' }),
  );
  expect(cases.map(({ matchId }) => matchId)).toEqual(['other', 'late', 'early', 'unknown']);
});

test('each case carries its figures', () => {
  expect(preview(decided('a', 4)).cases[0]?.conditions).toMatchObject([{ figure: 4, outcome: 'holds' }]);
});
