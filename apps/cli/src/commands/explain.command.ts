import { type Database, system } from '@app/database';
import { type KeptExplanation, KeptExplanationsQuery } from '@app/matches';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const explain: Command = {
  name: 'explain',
  summary: 'tell what a match rested on, and whether the engine still says the same',
  options: { match: { type: 'string' }, json: { type: 'boolean' } },
  help: `tsumugi explain --match ID [--json]

For the interest, each offer and the approval of a match: the engine's answer from the inputs that were kept then,
asked again now.

  same           the engine says what it said
  erased         the inputs went with the person
  altered        the inputs are not those that were kept: their hash differs
  other-engine   made by another version of the engine, which this one does not speak for
  differs        this version says something else now

  --match ID   the match's id
  --json       a line for each: { kind, engine, madeAt, erasedAt, state, explanation }

Example:
  tsumugi explain --match 0193a1b2-0000-7000-8000-000000000001`,
  async run({ values }) {
    const { match } = values;
    if (typeof match !== 'string' || !ID.test(match))
      throw new UsageProblem('--match needs the id of a match.');
    const kept = await withDatabase((database) => read(database, match));
    if (kept.length === 0) throw new CommandFailed(`Nothing is kept for a match "${match}".`);
    for (const each of kept) {
      if (values.json) printJson(each);
      else printForPeople(each);
    }
  },
};

function read(database: Database, matchId: string): Promise<KeptExplanation[]> {
  return database.withActor(system('matching'), (tx) => new KeptExplanationsQuery().run(tx, matchId));
}

function printForPeople({ kind, engine, madeAt, state, explanation }: KeptExplanation): void {
  print(`${kind}, ${madeAt.toISOString()}, engine ${engine}: ${state}`);
  if (!explanation) return;
  for (const { rule, holds, blocks, datum } of explanation.verdicts)
    print(`  ${holds ? 'holds' : `fails (${blocks})`}  ${rule}  ${JSON.stringify(datum)}`);
  const { forResident, forGroup } = explanation;
  if (forResident) print(`  for the resident ${forResident.score}  ${JSON.stringify(forResident.parts)}`);
  if (forGroup) print(`  for the group ${forGroup.score}  ${JSON.stringify(forGroup.parts)}`);
}
