import fc from 'fast-check';
import { type Domain, startDomain } from '../support/domain';
import { NOW } from '../support/factories';
import { Divergence, placesCommands } from './model/places-commands';
import { PlacesModel, type Verdict } from './model/places-model';
import { RealPlaces } from './model/real-places';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { BREAKS } from './support/breaks';

const RUNS = 2000;
const STEPS = 60;
const CAPACITIES = [1, 1];
const RESIDENTS = 4;
const MINOR = 3;
const A_WHILE = 50;
/** What the runs before have left makes each step slower. */
const FRESH_AFTER = 200;

/** Random histories of places, each step against a small model that was written from the rules of the trade. */
export const model: Row = {
  name: 'model',
  target: `${RUNS} runs × ≤ ${STEPS} steps of apply, accept, cancel, wait, capacity, expiry, consent: 0 divergence`,
  breaks: 'the condition of the update that takes places, and the constraint behind it',
  run: async (options) => {
    const grounds = new Grounds(options.broken);
    const mend = options.broken ? BREAKS['places-without-condition']() : () => undefined;
    try {
      return await compare(grounds, options);
    } finally {
      mend();
      await grounds.close();
    }
  },
};

/** The database under a run: another one after a while. */
class Grounds {
  private domain: Domain | null = null;
  private runs = 0;

  constructor(private readonly broken: boolean) {}

  async next(): Promise<Domain> {
    if (this.runs % FRESH_AFTER === 0) await this.close();
    this.domain ??= await this.open();
    // The statistics that a running service has from its autovacuum.
    if (this.runs++ % A_WHILE === 0) await this.domain.admin.query('ANALYZE');
    return this.domain;
  }

  async close(): Promise<void> {
    await this.domain?.close();
    this.domain = null;
  }

  private async open(): Promise<Domain> {
    const domain = await startDomain();
    if (this.broken) await domain.admin.query('ALTER TABLE sessions DROP CONSTRAINT sessions_taken_check');
    return domain;
  }
}

async function compare(grounds: Grounds, options: RowOptions): Promise<Finding> {
  const seen = new Map<string, number>();
  const count = (name: string, verdict: Verdict) =>
    seen.set(`${name} ${verdict}`, (seen.get(`${name} ${verdict}`) ?? 0) + 1);
  const numRuns = scaled(RUNS, options.scale, 5);
  const commands = fc.commands(placesCommands(RESIDENTS, count), { maxCommands: STEPS, size: 'max' });
  const runs = await fc.check(
    fc.asyncProperty(commands, async (steps) => {
      const domain = await grounds.next();
      await fc.asyncModelRun(async () => {
        const minors = new Set([MINOR]);
        return {
          model: new PlacesModel([...CAPACITIES], minors, NOW.getTime()),
          real: await RealPlaces.make(domain, CAPACITIES, RESIDENTS, new Set([MINOR])),
        };
      }, steps);
    }),
    { numRuns, seed: options.seed, endOnFailure: true },
  );
  if (runs.failed) console.error(String(runs.errorInstance), String(runs.counterexample));
  const steps = [...seen.values()].reduce((sum, each) => sum + each, 0);
  const diverged = runs.errorInstance instanceof Divergence ? 1 : 0;
  const ended = runs.failed && !diverged ? ', ended by an error' : '';
  return {
    figure: `${diverged} divergences in ${runs.numRuns} runs, ${steps} steps${ended}`,
    pass: !runs.failed,
    counts: { runs: runs.numRuns, steps, ...Object.fromEntries([...seen].sort()) },
  };
}
