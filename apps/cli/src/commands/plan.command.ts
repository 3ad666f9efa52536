import { type Database, Refusal, system } from '@app/database';
import { OpeningsToMatchQuery, PlanOfPeriod, type PlanReport, type PlanWish } from '@app/matches';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { momentOf } from '../moment';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';
import { dayOf } from '../reading/day-of';
import { peopleInMemory } from '../reading/people-in-memory';
import { wholeNumber } from '../whole-number';

const DAY_MS = 86_400_000;

interface Asked extends PlanWish {
  readonly now: Date;
}

export const plan: Command = {
  name: 'plan',
  summary: 'propose who comes to which session of a period',
  options: {
    from: { type: 'string' },
    until: { type: 'string' },
    coverage: { type: 'string' },
    'per-week': { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: `tsumugi plan --from DAY --until DAY [--coverage 0] [--per-week 1] [--now TIME] [--json]

The assignment with the most points for all together, of the best fifty residents of each session; a proposal, and
nothing is written. "bound" is more than any plan can be worth, "gap" how far below it this one is at most.

  --from DAY      the first day, like 2026-12-01
  --until DAY     the last day
  --coverage N    0 to 1000: how much a session's first people count beside the fit
  --per-week N    sessions a week for each resident at most, 1 unless given; 0 is no limit
  --now TIME      judge as of this time, Tokyo's clock unless it has an offset
  --json          print { value, score, bound, gap, exact, filled, seats, sessions, sessionsCovered, openingsCovered,
                  why, lines: [{ sessionId, openingId, title, startsAt, endsAt, personId, score }] }

Example:
  tsumugi plan --from 2026-12-01 --until 2026-12-31 --coverage 300`,
  async run({ values }) {
    const { from, until, coverage, perWeek, now } = allValues({
      from: () => dayOf('from', values.from),
      until: () => dayOf('until', values.until),
      coverage: () => wholeNumber('coverage', values.coverage ?? '0', 0, 1000),
      perWeek: () => wholeNumber('per-week', values['per-week'] ?? '1', 0, 14),
      now: () => momentOf(values.now),
    });
    if (until < from) throw new UsageProblem('--until is before --from.');
    const wish = { from, until: new Date(until.getTime() + DAY_MS), areaId: null, coverage, now };
    const report = await withDatabase((database) =>
      make(database, { ...wish, perWeek: perWeek === 0 ? null : perWeek }),
    );
    if (values.json) printJson({ ...report, lines: report.lines.map(({ number: _, ...line }) => line) });
    else printForPeople(report);
  },
};

async function make(database: Database, { now, ...wish }: Asked): Promise<PlanReport> {
  const engine = new PlanOfPeriod(database, new OpeningsToMatchQuery(), await peopleInMemory(database));
  return engine.run(wish, system('matching'), now).catch(tooLarge);
}

function tooLarge(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  const { sessions, most } = error.detail;
  throw new CommandFailed(`The period has ${sessions} sessions; a plan takes ${most} at most.`);
}

function printForPeople({ lines, why, ...report }: PlanReport): void {
  const { filled, seats, sessionsCovered, sessions, value, bound, gap } = report;
  print(`${filled} of ${seats} places, ${sessionsCovered} of ${sessions} sessions covered`);
  print(`value ${value}, bound ${bound}, at most ${(100 * gap).toFixed(3)} % below the best`);
  if (why) print(`nothing to propose: ${why}`);
  for (const { startsAt, title, personId, score } of lines)
    print(`  ${startsAt.toISOString()}  ${title}  ${personId}  ${score}`);
}
