import { IntroduceLines } from './introduce-lines';
import { KeptPlanPages } from './kept/kept-plans.pages.controller';
import { LoadKeptPlan } from './kept/load-kept-plan';
import { LoadGaps } from './load-gaps';
import { LoadPlan } from './load-plan';
import { PlanPages } from './plan.pages.controller';

export const PLAN_PAGES = [PlanPages, KeptPlanPages];
export const PLAN_PARTS = [IntroduceLines, LoadGaps, LoadKeptPlan, LoadPlan];
