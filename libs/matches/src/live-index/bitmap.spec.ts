import fc from 'fast-check';
import { Bitmap } from './bitmap';

test('holds what a set holds, in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000)), fc.array(fc.nat(2100)), (numbers, asked) => {
      const set = new Set(numbers);
      const bitmap = new Bitmap(numbers);
      expect(bitmap.size).toBe(set.size);
      expect([...bitmap]).toEqual([...set].sort((a, b) => a - b));
      for (const number of asked) expect(bitmap.has(number)).toBe(set.has(number));
    }),
  );
});
