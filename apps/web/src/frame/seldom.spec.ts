import { Seldom } from './seldom';

const MINUTE = 60_000;

test('each key is let through once an hour', () => {
  const seldom = new Seldom(60 * MINUTE);
  expect(seldom.isDue('佐藤さんの電話', 0)).toBe(true);
  expect(seldom.isDue('佐藤さんの電話', 59 * MINUTE)).toBe(false);
  expect(seldom.isDue('山田さんの電話', 59 * MINUTE)).toBe(true);
  expect(seldom.isDue('佐藤さんの電話', 60 * MINUTE)).toBe(true);
});

test('what it keeps does not grow without end', () => {
  const seldom = new Seldom(60 * MINUTE);
  for (let n = 0; n < 20_001; n++) seldom.isDue(String(n), 0);
  expect(seldom.isDue('20000', MINUTE)).toBe(false);
  expect(seldom.isDue('0', MINUTE)).toBe(true);
});
