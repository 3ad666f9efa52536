export { exposuresAt } from './exposures.query';
export { LogListShown } from './log-list-shown';
export {
  type OpeningObstacle,
  openingObstacles,
  type PersonObstacle,
  personObstacles,
  whyNobody,
  whyNothing,
} from './obstacles';
export { OpenOpenings } from './open-openings';
export { OpeningsForResidentQuery } from './openings-for-resident.query';
export { type QuickGain, QuickGains } from './quick-gains';
export { type OpeningAnswer, WhatIfOpening } from './what-if-opening';
export { type PersonAnswer, WhatIfPerson } from './what-if-person';
