import { KeptExplanationsQuery } from '../kept-explanations.query';
import { PlanOfPeriod } from '../planning/plan-of-period';
import { LogListShown } from './log-list-shown';
import { OpenOpenings } from './open-openings';
import { OpeningsForResidentQuery } from './openings-for-resident.query';
import { QuickGains } from './quick-gains';
import { WhatIfOpening } from './what-if-opening';
import { WhatIfPerson } from './what-if-person';

/** What asks the engine on behalf of pages and programs. */
export const ASKING_PROVIDERS = [
  KeptExplanationsQuery,
  LogListShown,
  OpenOpenings,
  OpeningsForResidentQuery,
  PlanOfPeriod,
  QuickGains,
  WhatIfOpening,
  WhatIfPerson,
];
