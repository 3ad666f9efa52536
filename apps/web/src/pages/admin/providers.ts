import { AreasPages } from './areas/areas.pages.controller';
import { AskingPages } from './asking/asking.pages.controller';
import { AuditPages } from './audit/audit.pages.controller';
import { ClocksPages } from './clocks/clocks.pages.controller';
import { HealthPages } from './health/health.pages.controller';
import { EndRolePages } from './staff/end-role.pages.controller';
import { SignOutPages } from './staff/sign-out.pages.controller';
import { StaffPages } from './staff/staff.pages.controller';
import { AdminStartPages } from './start.pages.controller';
import { TargetsPages } from './targets/targets.pages.controller';
import { WeightsPages } from './weights/weights.pages.controller';

export const ADMIN_PAGES = [
  AdminStartPages,
  AreasPages,
  AskingPages,
  AuditPages,
  ClocksPages,
  EndRolePages,
  HealthPages,
  SignOutPages,
  StaffPages,
  TargetsPages,
  WeightsPages,
];
