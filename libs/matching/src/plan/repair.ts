import type { Board } from './board';
import type { SeatFlow } from './seat-flow';

/**
 * Where somebody got sessions of different groups that clash, those go that leave the most points, and their seats to
 * whom they serve best; until nothing clashes, which it does in the end because every step closes a group.
 * Gives the people whom it concerned.
 */
export function repairClashes(board: Board, groupOf: Int32Array, flow: SeatFlow): Set<number> {
  const concerned = new Set<number>();
  for (
    let going = edgesToGo(board, groupOf, flow);
    going.length > 0;
    going = edgesToGo(board, groupOf, flow)
  ) {
    for (const edge of going) {
      if (flow.taken[groupOf[edge]!] !== edge) continue;
      concerned.add(board.edgePerson[edge]!);
      flow.close(groupOf[edge]!);
    }
  }
  return concerned;
}

function edgesToGo(board: Board, groupOf: Int32Array, { taken }: SeatFlow): number[] {
  const going: number[] = [];
  for (let person = 0; person < board.people.length; person++) {
    const own: number[] = [];
    for (let at = board.personFirst[person]!; at < board.personFirst[person + 1]!; at++) {
      const edge = board.personEdges[at]!;
      if (taken[groupOf[edge]!] === edge) own.push(edge);
    }
    if (own.length > 1) going.push(...losing(board, own));
  }
  return going;
}

function losing(board: Board, own: readonly number[]): number[] {
  const kept = mostPoints(board, own);
  return own.filter((edge) => !kept.includes(edge));
}

/** The edges without clashes that have the most points together; branches only where something clashes. */
function mostPoints(board: Board, [edge, ...rest]: readonly number[]): number[] {
  if (edge === undefined) return [];
  const compatible = rest.filter((other) => !clashes(board, edge, other));
  const withIt = [edge, ...mostPoints(board, compatible)];
  if (compatible.length === rest.length) return withIt;
  const without = mostPoints(board, rest);
  return points(board, withIt) >= points(board, without) ? withIt : without;
}

function points({ edgeScore }: Board, edges: readonly number[]): number {
  return edges.reduce((sum, edge) => sum + edgeScore[edge]!, 0);
}

function clashes({ timetable, edgeSession }: Board, edge: number, other: number): boolean {
  return timetable.clash(edgeSession[edge]!, edgeSession[other]!);
}
