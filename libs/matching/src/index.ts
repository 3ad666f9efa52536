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
export { checkEligibility, type Eligibility, type RuleVerdict, telling } from './eligibility';
export { type Explanation, explain } from './explain';
export { isListed, listedSessions } from './listing';
export * from './model';
export { makePlan } from './plan/make-plan';
export {
  InvalidPlanInput,
  type Plan,
  type PlanEdge,
  type PlanInput,
  type PlanPerson,
  type PlanSession,
} from './plan/model';
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
export { atLeastFive } from './what-if/gain';
export type { Listed, OpeningLister, PeopleLister } from './what-if/listed';
export { openingCandidates, type WithinReach } from './what-if/opening-candidates';
export { changedOpening, type OpeningChange } from './what-if/opening-change';
export type { Gain } from './what-if/outcome';
export { personCandidates } from './what-if/person-candidates';
export { changedPerson, type PersonChange } from './what-if/person-change';
export {
  bestChanges,
  bestChangesListed,
  bestPersonChanges,
  bestPersonChangesListed,
  type OpeningGain,
  type PersonGain,
  whatIf,
  whatIfListed,
  whatIfPerson,
  whatIfPersonListed,
} from './what-if/what-if';
