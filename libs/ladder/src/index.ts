export {
  type Answers,
  answerRate,
  FIRST_PRIOR,
  factorOf,
  fitPrior,
  ownRate,
  type Prior,
} from './answer-rate';
export {
  type AskHistory,
  type AskObstacle,
  type AskWish,
  askObstacle,
  asksInWeek,
  freeFrom,
  USUAL_WISH,
} from './ask-obstacle';
export {
  type Candidate,
  type Chosen,
  chooseWave,
  indexOf,
  type Need,
  stillAwaited,
} from './choose-wave';
export { type Fits, type Kinds, nightlyPrices } from './prices';
export { DEFAULT_SETTINGS, type LadderSettings } from './settings';
export { POLICY_NAMES, type PolicyName } from './simulation/policies';
export type { LadderPreview } from './simulation/preview';
export { previewSettings } from './simulation/preview-settings';
export { type Outcome, simulate } from './simulation/simulate';
export { SIMULATED_DAYS, TOWNS, type TownName } from './simulation/towns';
export { drawWorld, type World, type WorldWanted } from './simulation/world';
export { isQuiet, isQuietHour, mayBeWaveHours, type Night, nextWave, USUAL_NIGHT } from './wave-times';
export { type KindOutcome, LEAST_WORTH, MOST_WORTH, nextWorth } from './worth';
