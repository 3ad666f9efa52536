import { IntroduceLines } from './introduce-lines';
import { LoadPlan } from './load-plan';
import { PlanPages } from './plan.pages.controller';

export const PLAN_PAGES = [PlanPages];
export const PLAN_PARTS = [IntroduceLines, LoadPlan];
