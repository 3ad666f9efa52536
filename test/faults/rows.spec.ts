import 'reflect-metadata';
import { ROWS } from './rows';

const SMALL = 0.02;
jest.setTimeout(180_000);

/** They start services and send for minutes even at this size: `npm run score` alone runs them. */
const TOO_LONG = ['delivery-thrice', 'delivery-crash', 'redis-wiped', 'fuzz', 'load', 'leak'];
const SHORT = ROWS.filter(({ name }) => !TOO_LONG.includes(name));

/** The size at which a fault of the row itself shows; figures come from `npm run score`. */
describe.each(SHORT.map((row) => [row.name, row] as const))('%s', (_, row) => {
  it('holds', async () => {
    const found = await row.run({ scale: SMALL, seed: 1, broken: false });
    expect(found).toEqual({ figure: expect.anything(), counts: expect.anything(), pass: true });
  });

  it('is seen to fail when it is broken', async () => {
    expect(await row.run({ scale: SMALL, seed: 1, broken: true })).toMatchObject({ pass: false });
  });
});
