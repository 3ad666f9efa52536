export { Clock } from './clock.entity';
export {
  handClock,
  type NewClock,
  resumeClocks,
  type SubjectKind as ClockSubject,
  settleClocks,
  startClock,
} from './clock.statement';
export { ClockSettingRow } from './clock-setting.entity';
export { clockSettings } from './clock-settings.query';
export { ClocksModule } from './clocks.module';
export { DueClocksQuery, type RunningClock } from './due-clocks.query';
export { followSession } from './follow-session.statement';
export { RingClock } from './ring-clock';
export { RingDueClocks } from './ring-due-clocks';
export { type Ringer, Ringers } from './ringers';
export { StartMissingClocks } from './start-missing-clocks';
export { type ClockSetting, timesOfWait } from './times-of-wait';
export { isWait, type Owner, type StepName, WAITS, type Wait } from './waits';
export { dueAfterWorkingDays } from './working-days';
