import { KeepPlan } from './keep-plan';
import { KeptLinesQuery } from './kept-lines.query';
import { KeptPlan, KeptPlanLine } from './kept-plan.entities';
import { KeptPlansQuery } from './kept-plans.query';
import { LostOfPairs } from './lost-of-pairs';
import { ThrowPlanAway } from './throw-plan-away';

export const KEPT_PLAN_ENTITIES = [KeptPlan, KeptPlanLine];
export const KEPT_PLAN_PROVIDERS = [KeepPlan, KeptLinesQuery, KeptPlansQuery, LostOfPairs, ThrowPlanAway];
