import { generateResidents } from '@app/city';
import { type Database, system } from '@app/database';
import { dayAt } from '@app/matching';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { withDatabase } from '../open-database';
import { print, printJson, progress } from '../progress';
import { wholeNumber } from '../whole-number';
import { openingsNearby, townPlaces } from '../writing/places.query';
import { writeResidents } from '../writing/write-residents';

const MOST = 1_000_000;

export const residents: Command = {
  name: 'residents',
  summary: 'generate believable residents around the towns and openings that are there',
  words: true,
  options: { count: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
  help: `tsumugi residents generate --count N [--seed S] [--json]

Makes fictional residents around the towns and published openings that are in the database: the same for the same
seed, day and data. They come by telephone or to the counter, without an account, so they never get mail. Resident n
of a seed is made once: the same command again takes nothing, a larger count adds the missing ones.

  --count N   how many, 1 to ${MOST}
  --seed S    a whole number, 1 unless given
  --json      print { wanted, taken, unchanged }

Examples:
  tsumugi residents generate --count 20000 --seed 7
  tsumugi residents generate --count 500 --json`,
  async run({ values, positionals }) {
    if (positionals.join(' ') !== 'generate') throw new UsageProblem('There is only: residents generate.');
    if (values.count === undefined) throw new UsageProblem('--count is missing: say how many residents.');
    const { count, seed } = allValues({
      count: () => wholeNumber('count', values.count, 1, MOST),
      seed: () => wholeNumber('seed', values.seed ?? '1', 0, 2 ** 31 - 1),
    });
    const report = await withDatabase((database) => generate(database, count, seed));
    if (values.json) printJson(report);
    else print(`wanted ${report.wanted}, taken ${report.taken}, unchanged ${report.unchanged}`);
  },
};

async function generate(database: Database, count: number, seed: number) {
  const now = new Date();
  return database.withActor(system('import'), async (tx) => {
    const [towns, openings] = [await townPlaces(tx), await openingsNearby(tx)];
    if (towns.length === 0 && !openings.some(({ lat }) => lat !== null)) {
      throw new CommandFailed('No town and no opening has a position yet: import towns or openings first.');
    }
    progress(`Drawing ${count} residents …`);
    const drawn = generateResidents({ count, seed, towns, openings, today: dayAt(now.getTime()) });
    const taken = await writeResidents(tx, drawn, now);
    return { wanted: count, taken, unchanged: count - taken };
  });
}
