import { dayNumberAt, type PlanEdge, type PlanInput, type PlanSession, travelTime } from '@app/matching';

/** How often the plan breaks a rule that no plan may break, judged without anything of the planner. */
export function planFaults(input: PlanInput, assignments: readonly PlanEdge[]) {
  const sessions = new Map(input.sessions.map((session) => [session.number, session]));
  const limits = new Map(input.people.map(({ number, perWeek }) => [number, perWeek ?? Infinity]));
  const overfull = [...grouped(assignments, ({ session }) => session)].filter(
    ([number, coming]) => coming.length > (sessions.get(number)?.capacity ?? Infinity),
  );
  const own = [...grouped(assignments, ({ person }) => person)].map(([person, edges]) => ({
    limit: limits.get(person)!,
    sessions: edges.map(({ session }) => sessions.get(session)!),
  }));
  return {
    overfull: overfull.length,
    overlaps: own.reduce((count, each) => count + overlaps(each.sessions), 0),
    overLimit: own.filter((each) => busiestWeek(each.sessions) > each.limit).length,
  };
}

function overlaps(own: readonly PlanSession[]): number {
  const pairs = own.flatMap((a, at) => own.slice(at + 1).map((b) => ({ a, b })));
  return pairs.filter(({ a, b }) => {
    const travel = travelTime(a.position, b.position);
    return a.endsAt + travel > b.startsAt && b.endsAt + travel > a.startsAt;
  }).length;
}

function busiestWeek(own: readonly PlanSession[]): number {
  const weeks = grouped(own, ({ startsAt }) => Math.floor((dayNumberAt(startsAt) - 4) / 7));
  return Math.max(...[...weeks.values()].map((sessions) => sessions.length));
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
