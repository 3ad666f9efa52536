export { type AskingOutcome, AskingPreview } from './asking-preview';
export {
  type AskingField,
  type AskingProblem,
  askingProblems,
  NIGHT_BEGINS,
  NIGHT_ENDS,
} from './asking-problems';
export { AskingSettingRow } from './asking-setting.entity';
export {
  type AskingChange,
  type AskingSettings,
  askingChanges,
  askingSettings,
  defaultAsking,
} from './asking-settings.query';
export type { NightMessages } from './night-messages';
export { SetAsking } from './set-asking';
