export type { IndicatorLine, Target } from './indicator-line';
export { IndicatorTargetRow } from './indicator-target.entity';
export { type IndicatorName, type IndicatorUnit, isIndicator } from './indicators';
export { IndicatorsQuery } from './indicators.query';
export { SetTarget } from './set-target';
export type { ProposedTarget, TargetProblem } from './target-problems';
