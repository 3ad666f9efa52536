import { AccountDevicesController } from './account-devices.controller';
import { AreasController } from './areas.controller';
import { CityAskingController } from './asking.controller';
import { ClocksController } from './clocks.controller';
import { StaffController } from './staff.controller';
import { TargetsController } from './targets.controller';
import { TrailController } from './trail.controller';

export const ADMIN_CONTROLLERS = [
  AccountDevicesController,
  AreasController,
  CityAskingController,
  ClocksController,
  StaffController,
  TargetsController,
  TrailController,
];
