import { openingState } from './opening-state';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const AT = new Date('2026-11-20T10:00:00+09:00');
const coming = [{ startsAt: new Date('2026-12-05T10:00:00+09:00') }];
const none = { submittedAt: null, publishedAt: null, returnedAt: null, closedAt: null };

test.each([
  ['draft', none, coming],
  ['in-review', { ...none, submittedAt: AT }, coming],
  ['returned', { ...none, submittedAt: AT, returnedAt: AT }, coming],
  ['published', { ...none, submittedAt: AT, publishedAt: AT }, coming],
  ['over', { ...none, submittedAt: AT, publishedAt: AT }, [{ startsAt: AT }]],
  ['over', { ...none, submittedAt: AT, publishedAt: AT, closedAt: AT }, coming],
])('is %s', (state, opening, sessions) => {
  expect(openingState(opening, sessions, NOW)).toBe(state);
});
