import { translator } from '@app/language';
import type { Explanation, Reason, RuleVerdict } from '@app/matching';
import { shortReasons } from './short-reasons';

const JA = { t: translator('ja'), language: 'ja' } as const;

const distance = (metres: number | null, online = false) =>
  ({
    rule: 'distance',
    datum: { metres, longestWay: 5000, openingOnline: online, personOnline: online },
  }) as RuleVerdict;
const free = { missing: [], away: [] };
const time = (...sessions: object[]) => ({ rule: 'time', datum: { sessions } }) as unknown as RuleVerdict;
const seen = (verdicts: RuleVerdict[], reasons: Reason[] | null) =>
  shortReasons({ verdicts, forGroup: reasons && ({ reasons } as unknown as Explanation['forGroup']) }, JA);

test('distance and time come first, what sets one apart after them, and nothing twice', () => {
  const reasons: Reason[] = [
    { code: 'skill-wanted', skills: ['cooking'] },
    { code: 'near', withinMetres: 2000 },
    { code: 'time-fits', fitting: 1, open: 1 },
  ];
  expect(seen([distance(1230), time(free)], reasons)).toEqual(['1.3km', '時間が合う', '料理']);
});

test('how many of several sessions fit is said, and what is not known is not', () => {
  const busy = { missing: [{ weekday: 0, from: 18, to: 20 }], away: [] };
  expect(seen([distance(null), time(free, busy, free)], null)).toEqual(['時間 2/3回']);
  expect(seen([distance(400, true), time(free)], [{ code: 'rested' }])).toEqual([
    'オンライン',
    '時間が合う',
    '4週間声かけなし',
  ]);
});
