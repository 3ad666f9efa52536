import 'reflect-metadata';
import type { Row } from '../row';

const SMALL = 0.02;
/** The longest take two minutes on a machine of their own. */
const PATIENCE_MS = 400_000;

/** Each row at the size at which a fault of the row itself shows; figures come from `npm run score`. */
export function holdAndBreak(rows: readonly Row[]): void {
  jest.setTimeout(PATIENCE_MS);
  describe.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    it('holds', async () => {
      const found = await row.run({ scale: SMALL, seed: 1, broken: false });
      // The whole of it, so that a failure tells what was found.
      expect(found).toEqual({ ...found, pass: true });
    });

    it('is seen to fail when it is broken', async () => {
      const found = await row.run({ scale: SMALL, seed: 1, broken: true });
      expect(found).toEqual({ ...found, pass: false });
    });
  });
}
