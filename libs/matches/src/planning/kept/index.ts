export { KeepPlan } from './keep-plan';
export { KeptLinesQuery, type KeptPair } from './kept-lines.query';
export { type KeptPlanAtDesk, KeptPlansQuery } from './kept-plans.query';
export { LostOfPairs } from './lost-of-pairs';
export type { LostSession } from './lost-sessions';
export { ThrowPlanAway } from './throw-plan-away';
