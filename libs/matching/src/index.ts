export {
  addDays,
  ageOn,
  coversDay,
  dayAt,
  dayFrom,
  dayNumber,
  dayNumberAt,
  fiscalYearOf,
  weekdayOf,
} from './calendar';
export { applyChange, type Change, type Obstacle, type Pair } from './change';
export { checkEligibility, type Eligibility, type RuleVerdict } from './eligibility';
export { type Explanation, explain } from './explain';
export { isListed } from './listing';
export * from './model';
export { chord, positionOf, travelTime } from './position';
export {
  type Exposure,
  exposureOrder,
  type RankedOpening,
  type RankedPerson,
  rankOpenings,
  rankPeople,
} from './rank';
export type { Reason } from './reasons';
export { RULE_CODES } from './rules';
export { coverOf } from './rules/insurance';
export type { Blocks, RuleCode, RuleData } from './rules/rule';
export type { OpeningParts, PersonParts } from './score';
export { readSnapshot, type Snapshot, takeSnapshot } from './snapshot';
export { tieBreak } from './tie-break';
export { alwaysFree, emptyWeek, InvalidWeekRange, isFree, rangesOf, type WeekRange, weekFrom } from './week';
export { ENGINE_VERSION, WEIGHTS } from './weights';
