import { ApprovalOutcomesQuery } from './approval-outcomes.query';
import { CorrectNeeds } from './correct-needs';
import { FiguresQuery } from './figures.query';
import { GapBoardQuery } from './gap-board.query';
import { GapWeekQuery } from './gap-week.query';
import { PlanPairsQuery } from './plan-pairs.query';
import { ReadNeeds } from './read-needs';

export const AT_DESK_PROVIDERS = [
  ApprovalOutcomesQuery,
  CorrectNeeds,
  FiguresQuery,
  GapBoardQuery,
  GapWeekQuery,
  PlanPairsQuery,
  ReadNeeds,
];
