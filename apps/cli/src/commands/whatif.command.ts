import { type Database, system } from '@app/database';
import {
  OpeningsToMatchQuery,
  type OpeningToMatch,
  openingObstacles,
  WhatIfOpening,
  whyNobody,
} from '@app/matches';
import type { OpeningChange, OpeningGain } from '@app/matching';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { momentOf } from '../moment';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';
import { openingChangesIn } from '../reading/opening-changes';
import { peopleInMemory } from '../reading/people-in-memory';
import { idOfRef } from '../reading/refs.query';
import { wholeNumber } from '../whole-number';

interface Wish {
  readonly ref: string;
  /** `null` searches for those that bring most. */
  readonly changes: readonly OpeningChange[] | null;
  readonly limit: number;
  readonly now: Date;
}

export const whatif: Command = {
  name: 'whatif',
  summary: 'count how many more could come if an opening were changed',
  options: {
    changes: { type: 'string' },
    limit: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: true,
  help: `tsumugi whatif REF [--changes FILE] [--limit 10] [--now TIME] [--json]

How many residents could come to an opening, and how many more after each change. Without a file, the changes that
bring most are searched for. A draft is counted as if it were public.

  REF              an opening's id, or its ref such as nyc-service:<opportunity_id>
  --changes FILE   a JSON list, each tried alone: [{ "change": "move", "session": null, "by": 60 },
                   { "change": "minimum-age", "years": 15 }, { "change": "online-too" }]
  --limit N        tell so many of those that bring most, 10 unless given
  --now TIME       judge as of this time, Tokyo's clock unless it has an offset
  --json           print { opening, total, asIfPublic, why, gains: [{ changes, total, more }] }

Examples:
  tsumugi whatif nyc-service:5017 --now 2011-06-01
  tsumugi whatif nyc-service:5017 --changes later.json --json`,
  async run({ values, positionals }) {
    const [ref, ...more] = positionals;
    if (ref === undefined || more.length > 0) throw new UsageProblem('whatif needs one opening: whatif REF.');
    const { changes } = values;
    const wish = allValues<Wish>({
      ref: () => ref,
      changes: () => (typeof changes === 'string' ? openingChangesIn(changes) : null),
      limit: () => wholeNumber('limit', values.limit ?? '10', 1, 100),
      now: () => momentOf(values.now),
    });
    const report = await withDatabase((database) => answer(database, wish));
    if (values.json) printJson(report);
    else printForPeople(report);
  },
};

type Report = Awaited<ReturnType<typeof answer>>;

async function answer(database: Database, { ref, changes, limit, now }: Wish) {
  const found = await openingOf(database, ref);
  const opening = { ...found.opening, published: true, publishFrom: null };
  const engine = new WhatIfOpening(await peopleInMemory(database));
  const proposed = changes ? { changes } : { limit };
  const { total, gains } = await database.withActor(system('matching'), (tx) =>
    engine.run(tx, opening, proposed, now),
  );
  return {
    opening: ref,
    total,
    asIfPublic: openingObstacles(found.opening, now).includes('not-published'),
    why: whyNobody(opening, total, now),
    gains: gains.map(({ changes, total, more }) => ({ changes, total, more })),
  };
}

function openingOf(database: Database, ref: string): Promise<OpeningToMatch> {
  return database.withActor(system('matching'), async (tx) => {
    const id = await idOfRef(tx, 'openings', ref);
    const found = id && (await new OpeningsToMatchQuery().one(tx, id));
    if (!found) throw new CommandFailed(`There is no opening "${ref}".`);
    return found;
  });
}

function printForPeople({ opening, total, asIfPublic, why, gains }: Report): void {
  print(`${opening}: ${total} could come${asIfPublic ? ', if it were public' : ''}`);
  for (const code of why) print(`  nobody could, because: ${code}`);
  for (const { changes, total, more } of gains)
    print(`  ${signed(more).padStart(5)} → ${total}  ${changes.map(wordsOf).join(' and ')}`);
}

function wordsOf({ change, ...rest }: OpeningGain['changes'][number]): string {
  const said = Object.entries(rest).filter(([, value]) => value !== null || change.endsWith('age'));
  return [change, ...said.map(([key, value]) => `${key} ${JSON.stringify(value)}`)].join(' ');
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count);
}
