export { type ApprovalOutcome, ApprovalOutcomesQuery } from './approval-outcomes.query';
export { CorrectNeeds } from './correct-needs';
export {
  type DeskFigures,
  FiguresQuery,
  type MonthFigures,
  type TownFigures,
  type WeekCell,
} from './figures.query';
export { type Gap, GapBoardQuery } from './gap-board.query';
export { type GapCell, GapWeekQuery } from './gap-week.query';
export { type PairAtDesk, PlanPairsQuery } from './plan-pairs.query';
export { type NeedsAtDesk, ReadNeeds } from './read-needs';
