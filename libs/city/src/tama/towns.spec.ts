import { TAMA_AREAS } from './areas';
import { TAMA_TOWNS, townCode } from './towns';

it('has 89 towns, each with a code of its own', () => {
  expect(TAMA_TOWNS).toHaveLength(89);
  expect(new Set(TAMA_TOWNS.map(({ code }) => code)).size).toBe(89);
  expect(TAMA_TOWNS.map(({ code }) => code)).toContain(townCode('聖ヶ丘一丁目'));
});

it('reads them in hiragana and places them in Tama', () => {
  for (const { kana, postalCode, lat, lng } of TAMA_TOWNS) {
    expect(kana).toMatch(/^[ぁ-ん]+$/);
    expect(postalCode).toMatch(/^206-\d{4}$/);
    expect(lat).toBeGreaterThan(35.6);
    expect(lat).toBeLessThan(35.66);
    expect(lng).toBeGreaterThan(139.4);
    expect(lng).toBeLessThan(139.48);
  }
});

it('puts each in one of ten areas, and none of these is empty', () => {
  expect(TAMA_AREAS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const numbers = new Set(TAMA_TOWNS.map(({ area }) => area));
  expect([...numbers].sort((a, b) => a - b)).toEqual(TAMA_AREAS.map(({ number }) => number));
});
