import { type Board, boardOf } from './board';
import { coverageBonus } from './coverage-bonus';
import { fillUp } from './fill-up';
import type { Plan, PlanInput } from './model';
import { type OverlapGroups, overlapGroups } from './overlap-groups';
import { repairClashes } from './repair';
import { planValue, reportOf } from './report';
import { SeatFlow } from './seat-flow';

/**
 * Who comes to which session so that points of fit, and coverage as far as wished, are as great as can be for all
 * together; with a bound that no plan exceeds. Nobody is at two places at once or over their limit, and no
 * session gets more people than it has places. Throws `InvalidPlanInput`.
 */
export function makePlan(input: PlanInput): Plan {
  const board = boardOf(input);
  const overlaps = overlapGroups(board);
  const bonus = coverageBonus(input.coverage);
  const { bound, taken, concerned } = flow(board, overlaps, bonus);
  const edges = fillUp(board, taken, bonus, concerned);
  return reportOf(board, edges, bonus, { bound, exact: overlaps.exact });
}

/** Groups leave out some clashes and never add one, so what the flow reaches before the repair bounds every plan. */
function flow(board: Board, overlaps: OverlapGroups, bonus: readonly number[]) {
  const seats = new SeatFlow(board, overlaps, bonus);
  const edges = () => seats.taken.filter((edge) => edge >= 0);
  seats.run();
  const bound = planValue(board, edges(), bonus);
  const concerned = overlaps.exact ? new Set<number>() : repairClashes(board, overlaps.groupOf, seats);
  return { bound, taken: edges(), concerned };
}
