import { type Database, system, type Tx } from '@app/database';
import {
  CandidatesQuery,
  OpeningsToMatchQuery,
  type OpeningToMatch,
  PeopleToMatchQuery,
  whyNobody,
} from '@app/matches';
import { dayAt, ENGINE_VERSION } from '@app/matching';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { momentOf } from '../moment';
import { withDatabase } from '../open-database';
import { progress } from '../progress';
import { idOfRef, refsOf } from '../reading/refs.query';
import { wholeNumber } from '../whole-number';
import { printRanking, type Ranking } from './ranking';

interface Wish {
  /** `null` is every open opening. */
  readonly ref: string | null;
  readonly limit: number;
  readonly now: Date;
}

export const match: Command = {
  name: 'match',
  summary: 'rank the residents who fit an opening',
  options: {
    opening: { type: 'string' },
    all: { type: 'boolean' },
    limit: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: `tsumugi match --opening REF | --all [--limit 50] [--now TIME] [--json]

The exact ranking of all eligible residents, with the parts of each score and the reasons.

  --opening REF   an opening's id, or its ref such as nyc-service:<opportunity_id>
  --all           every opening that is open at that time, one after the other
  --limit N       show so many of each, 50 unless given; "total" counts all
  --now TIME      judge as of this time, Tokyo's clock unless it has an offset. Openings imported from an old
                  file are open in their own year: --now 2011-06-01
  --json          a line for each opening: { opening, engine, on, total, why,
                  candidates: [{ person, score, parts: { skills, field, distance, time, rest }, reasons: [code] }] }

Examples:
  tsumugi match --opening nyc-service:5017 --now 2011-06-01 --json
  tsumugi match --all --limit 10 --json`,
  async run({ values }) {
    if ((values.opening === undefined) === !values.all)
      throw new UsageProblem('Give either --opening REF or --all.');
    const ref = typeof values.opening === 'string' ? values.opening : null;
    const wish = allValues<Wish>({
      ref: () => ref,
      limit: () => wholeNumber('limit', values.limit ?? '50', 1, 1_000_000),
      now: () => momentOf(values.now),
    });
    await withDatabase(async (database) => {
      for (const ranking of rankings(await load(database, wish), wish))
        printRanking(ranking, Boolean(values.json));
    });
  },
};

type Loaded = Awaited<ReturnType<typeof load>>;

/** Everything is read first: no transaction stays open while the engine ranks. */
function load(database: Database, { ref, now }: Wish) {
  return database.withActor(system('matching'), async (tx) => {
    const openings = await wantedOpenings(tx, ref, now);
    const people = await new PeopleToMatchQuery().all(tx);
    const [peopleRefs, openingRefs] = [await refsOf(tx, 'people'), await refsOf(tx, 'openings')];
    return { openings, people, peopleRefs, openingRefs };
  });
}

async function wantedOpenings(tx: Tx, ref: string | null, now: Date): Promise<OpeningToMatch[]> {
  const query = new OpeningsToMatchQuery();
  if (ref === null) return query.open(tx, now);
  const id = await idOfRef(tx, 'openings', ref);
  const opening = id && (await query.one(tx, id));
  if (!opening) throw new CommandFailed(`There is no opening "${ref}".`);
  return [opening];
}

function* rankings(
  { openings, people, peopleRefs, openingRefs }: Loaded,
  { limit, now }: Wish,
): Generator<Ranking> {
  const engine = new CandidatesQuery(new PeopleToMatchQuery());
  for (const [at, opening] of openings.entries()) {
    if (at % 50 === 0) progress(`${at} of ${openings.length} openings …`);
    const { total, candidates } = engine.among(people, opening, limit, now);
    yield {
      opening: openingRefs.get(opening.id) as string,
      ...{ engine: ENGINE_VERSION, on: dayAt(now.getTime()), total },
      why: whyNobody(opening.opening, total, now),
      candidates: candidates.map(({ personId, score, parts, reasons }) => ({
        person: peopleRefs.get(personId) as string,
        ...{ score, parts, reasons: reasons.map(({ code }) => code) },
      })),
    };
  }
}
