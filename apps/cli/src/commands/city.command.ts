import { BELIEVABLE, type CityShape, type CityWanted, drawCity, writeCity } from '@app/engine';
import { Client } from 'pg';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { momentOf } from '../moment';
import { withOwner } from '../open-database';
import { print, printJson, progress } from '../progress';
import { wholeNumber } from '../whole-number';
import { settleCity, whatStands } from '../writing/drawn-city.statement';

const MOST_RESIDENTS = 2_000_000;
const MOST_OPENINGS = 50_000;
const RESIDENTS_OF_ONE_TOWN = 150_000;

export const city: Command = {
  name: 'city',
  summary: 'draw a city of residents and openings into an empty database, for benches and trials',
  options: {
    residents: { type: 'string' },
    openings: { type: 'string' },
    seed: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: true,
  help: `tsumugi city generate --residents N --openings M [--seed S] [--now TIME] [--json]

Draws a fictional city, the same for the same numbers, seed and day, and writes it in seconds. Only into a database
that holds nothing yet: no account, no resident, no group, no opening. The schema is brought up to date first;
with DATABASE_URL set, DATABASE_ADMIN_URL must name the role that owns the tables.

  --residents N   1 to ${MOST_RESIDENTS}
  --openings M    1 to ${MOST_OPENINGS}
  --seed S        a whole number, 1 unless given
  --now TIME      the day on which the city stands; sessions lie in the eight weeks after it
  --json          print { residents, openings, sessions }

Example:
  tsumugi city generate --residents 150000 --openings 2000 --seed 1`,
  async run({ values, positionals }) {
    if (positionals.join(' ') !== 'generate') throw new UsageProblem('There is only: city generate.');
    const wanted = allValues<CityWanted>({
      residents: () => wholeNumber('residents', values.residents, 1, MOST_RESIDENTS),
      openings: () => wholeNumber('openings', values.openings, 1, MOST_OPENINGS),
      seed: () => wholeNumber('seed', values.seed ?? '1', 0, 2 ** 31 - 1),
      now: () => momentOf(values.now),
      shape: () => shapeFor(Number(values.residents)),
    });
    const written = await withOwner((adminUrl) => generate(adminUrl, wanted));
    if (values.json) printJson(written);
    else print(`${written.residents} residents, ${written.openings} openings, ${written.sessions} sessions`);
  },
};

/** More residents live on more land, as densely. */
function shapeFor(residents: number): CityShape {
  const growth = Math.max(1, residents / RESIDENTS_OF_ONE_TOWN);
  const towns = Math.round(BELIEVABLE.towns * growth);
  return { ...BELIEVABLE, towns, extent: BELIEVABLE.extent * Math.sqrt(growth) };
}

async function generate(adminUrl: string, wanted: CityWanted) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await checkEmpty(client);
    progress(`Drawing ${wanted.residents} residents …`);
    const drawn = drawCity(wanted);
    await writeCity(client, drawn, wanted.now);
    await settleCity(client);
    const sessions = drawn.openings.reduce((sum, opening) => sum + opening.sessions.length, 0);
    return { residents: wanted.residents, openings: wanted.openings, sessions };
  } finally {
    await client.end();
  }
}

async function checkEmpty(client: Client): Promise<void> {
  const standing = await whatStands(client);
  if (standing.length === 0) return;
  throw new CommandFailed(`A drawn city needs an empty database; this one has ${standing.join(', ')}.`);
}
