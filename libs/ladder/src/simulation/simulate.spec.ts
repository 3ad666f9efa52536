import { DEFAULT_SETTINGS } from '../settings';
import type { PolicyName } from './policies';
import { simulate } from './simulate';
import { SIMULATED_DAYS, TOWNS } from './towns';
import { drawWorld } from './world';

const world = drawWorld({ people: 1500, openingsADay: 12, days: 60, seed: 3 });
const filled = (policy: PolicyName) => simulate(world, policy, DEFAULT_SETTINGS).filled;

describe('a simulated town', () => {
  it('is drawn by its seed alone', () => {
    const again = drawWorld({ people: 1500, openingsADay: 12, days: 60, seed: 3 });
    expect(again).toEqual(world);
    expect(simulate(again, 'priced-paced', DEFAULT_SETTINGS)).toEqual(
      simulate(world, 'priced-paced', DEFAULT_SETTINGS),
    );
    expect(drawWorld({ people: 1500, openingsADay: 12, days: 60, seed: 4 })).not.toEqual(world);
  });

  it('has people who answer as the design says', () => {
    const { people } = drawWorld({ ...TOWNS.balanced, days: SIMULATED_DAYS, seed: 1 });
    const share = (rate: number) => people.filter((person) => person.rate === rate).length / people.length;
    expect(share(0.04)).toBeCloseTo(0.6, 1);
    expect(share(0.12)).toBeCloseTo(0.28, 1);
    expect(share(0.35)).toBeCloseTo(0.12, 1);
  });

  it('loses people whom everybody asks, and fills more places with pacing', () => {
    const paced = simulate(world, 'paced', DEFAULT_SETTINGS);
    const all = simulate(world, 'notify-all', DEFAULT_SETTINGS);
    expect(paced.filled).toBeGreaterThan(1.5 * all.filled);
    expect(paced.left).toBeLessThan(all.left);
    expect(filled('priced-paced')).toBeGreaterThan(filled('top-ten'));
  });

  it('asks less with a longer rest', () => {
    const rested = simulate(world, 'paced', { ...DEFAULT_SETTINGS, coolDownDays: 21 });
    expect(rested.asksAPlace).toBeLessThan(simulate(world, 'paced', DEFAULT_SETTINGS).asksAPlace);
  });

  it('asks more often where the city lets more asks of a week pass', () => {
    const shortRest = { ...DEFAULT_SETTINGS, coolDownDays: 2 };
    const asks = (weeklyAsks: number) => simulate(world, 'paced', shortRest, weeklyAsks).asksAPlace;
    expect(asks(1)).toBeLessThan(asks(2));
  });
});
