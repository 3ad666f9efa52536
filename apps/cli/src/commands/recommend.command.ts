import { type Database, system } from '@app/database';
import { OpeningsToMatchQuery, PeopleToMatchQuery, RecommendationsQuery, whyNothing } from '@app/matches';
import { dayAt, ENGINE_VERSION } from '@app/matching';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { momentOf } from '../moment';
import { withDatabase } from '../open-database';
import { idOfRef, refsOf } from '../reading/refs.query';
import { wholeNumber } from '../whole-number';
import { printRanking, type Ranking } from './ranking';

export const recommend: Command = {
  name: 'recommend',
  summary: 'rank the openings that fit a resident',
  options: {
    person: { type: 'string' },
    limit: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: `tsumugi recommend --person REF [--limit 20] [--now TIME] [--json]

The exact ranking of all open openings for which a resident is eligible, with the parts of each score and the reasons.

  --person REF   a resident's id, or a ref such as resident-7-12
  --limit N      show so many, 20 unless given; "total" counts all
  --now TIME     judge as of this time, Tokyo's clock unless it has an offset
  --json         print { person, engine, on, total, why,
                 candidates: [{ opening, score, parts: { skills, field, distance, time, need }, reasons: [code] }] }

Examples:
  tsumugi recommend --person resident-7-12 --now 2011-06-01 --json
  tsumugi recommend --person demo:demo-resident --limit 5`,
  async run({ values }) {
    const { person } = values;
    if (typeof person !== 'string') throw new UsageProblem('--person is missing: say for whom.');
    const { limit, now } = allValues({
      limit: () => wholeNumber('limit', values.limit ?? '20', 1, 1_000_000),
      now: () => momentOf(values.now),
    });
    const ranking = await withDatabase((database) => rank(database, person, limit, now));
    printRanking(ranking, Boolean(values.json));
  },
};

async function rank(database: Database, ref: string, limit: number, now: Date): Promise<Ranking> {
  return database.withActor(system('matching'), async (tx) => {
    const id = await idOfRef(tx, 'people', ref);
    const person = id && (await new PeopleToMatchQuery().one(tx, id));
    if (!person) throw new CommandFailed(`There is no resident "${ref}" with a complete card.`);
    const { total, candidates } = await new RecommendationsQuery(new OpeningsToMatchQuery()).run(
      tx,
      person,
      limit,
      now,
    );
    const open = total > 0 ? total : (await new OpeningsToMatchQuery().open(tx, now)).length;
    const refs = await refsOf(tx, 'openings');
    return {
      ...{ person: (await refsOf(tx, 'people')).get(person.id) as string, engine: ENGINE_VERSION },
      ...{ on: dayAt(now.getTime()), total },
      why: whyNothing(person.person, total, open),
      candidates: candidates.map(({ openingId, score, parts, reasons }) => ({
        opening: refs.get(openingId) as string,
        ...{ score, parts, reasons: reasons.map(({ code }) => code) },
      })),
    };
  });
}
