import { InvalidPlanInput, type PlanInput } from './model';

const HIGHEST_SCORE = 10_000;
/** Up to so many numbers for each that is used. */
const DENSE = 4;
const UNKNOWN = -1;

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
  const at = lookup(all);
  check(
    all.every(({ number }, position) => at(number) === position),
    () => `a ${kind} stands twice`,
  );
  return (number) => {
    const position = at(number);
    if (position === UNKNOWN) throw new InvalidPlanInput(`${kind} ${number} is unknown`);
    return position;
  };
}

/** A plain array where numbers are about as many as people: it is asked half a million times, and a map is slow. */
function lookup(all: readonly { readonly number: number }[]): (number: number) => number {
  const isDense = all.every(({ number }) => isWhole(number) && number < DENSE * all.length);
  return isDense ? denseLookup(all) : sparseLookup(all);
}

function denseLookup(all: readonly { readonly number: number }[]): (number: number) => number {
  const positions = new Int32Array(DENSE * all.length).fill(UNKNOWN);
  for (let at = 0; at < all.length; at++) positions[all[at]!.number] = at;
  return (number) => positions[number] ?? UNKNOWN;
}

function sparseLookup(all: readonly { readonly number: number }[]): (number: number) => number {
  const positions = new Map(all.map(({ number }, at) => [number, at]));
  return (number) => positions.get(number) ?? UNKNOWN;
}

export function check(holds: boolean, fault: () => string): void {
  if (!holds) throw new InvalidPlanInput(fault());
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
