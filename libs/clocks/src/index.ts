export { Clock } from './clock.entity';
export {
  handClock,
  type NewClock,
  resumeClocks,
  type SubjectKind as ClockSubject,
  settleClocks,
  startClock,
} from './clock.statement';
export { ClockHistoryQuery, type PastWait, type WaitCount } from './clock-history.query';
export { ClockSettingRow } from './clock-setting.entity';
export { clockSettings } from './clock-settings.query';
export { ClocksModule } from './clocks.module';
export { DueClocksQuery, type RunningClock } from './due-clocks.query';
export { followSession } from './follow-session.statement';
export {
  isSettled,
  type LengthProblem,
  lengthProblems,
  type ProposedLength,
  type SteppedMoment,
  stepsOf,
} from './length-problems';
export { type ClockSetting, defaultOf, latest, lengthOf } from './lengths';
export { previewLengths, type StepPreview } from './preview-lengths';
export { RingClock } from './ring-clock';
export { RingDueClocks } from './ring-due-clocks';
export { type Ringer, Ringers } from './ringers';
export { SetLengths } from './set-lengths';
export { StartMissingClocks } from './start-missing-clocks';
export { timesOfWait } from './times-of-wait';
export {
  isWait,
  type Length,
  type MomentKind,
  type Owner,
  type StepName,
  WAITS,
  type Wait,
} from './waits';
export { dueAfterWorkingDays } from './working-days';
