import { ApprovalOutcomesQuery } from './approval-outcomes.query';
import { FiguresQuery } from './figures.query';
import { GapBoardQuery } from './gap-board.query';
import { PlanPairsQuery } from './plan-pairs.query';
import { ReadNeeds } from './read-needs';

export const AT_DESK_PROVIDERS = [
  ApprovalOutcomesQuery,
  FiguresQuery,
  GapBoardQuery,
  PlanPairsQuery,
  ReadNeeds,
];
