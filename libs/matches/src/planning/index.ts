export * from './kept';
export { type PlanLine, PlanOfPeriod, type PlanReport, type PlanWish } from './plan-of-period';
