import { InvalidPlanInput, type PlanInput } from './model';

export const HIGHEST_SCORE = 10_000;

/** Throws `InvalidPlanInput` at the first thing that is not as the plan's model says. */
export function checkPlan({ sessions, people, edges, coverage }: PlanInput): void {
  check(isWhole(coverage) && coverage <= 1000, () => `coverage ${coverage}`);
  for (const { number, capacity, taken, startsAt, endsAt } of sessions) {
    check((capacity === null || isWhole(capacity)) && isWhole(taken), () => `places of session ${number}`);
    check(startsAt < endsAt, () => `times of session ${number}`);
  }
  for (const { number, perWeek } of people) {
    check(perWeek === null || isWhole(perWeek), () => `limit of person ${number}`);
  }
  for (const { person, session, score } of edges) {
    check(isWhole(score) && score <= HIGHEST_SCORE, () => `score of person ${person} for session ${session}`);
  }
}

/** Looks up where a number stands; throws for one that is unknown, or at once for one that stands twice. */
export function positionsOf(
  all: readonly { readonly number: number }[],
  kind: 'person' | 'session',
): (number: number) => number {
  const positions = new Map<number, number>();
  all.forEach(({ number }, at) => void positions.set(number, at));
  check(positions.size === all.length, () => `a ${kind} stands twice`);
  return (number) => {
    const at = positions.get(number);
    if (at === undefined) throw new InvalidPlanInput(`${kind} ${number} is unknown`);
    return at;
  };
}

export function check(holds: boolean, fault: () => string): void {
  if (!holds) throw new InvalidPlanInput(fault());
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
