export { type ComingSession, ComingSessionsQuery } from './coming-sessions.query';
export { CopyOpening, inComingWeeks } from './copy-opening';
export { DiscardDraft } from './discard-draft';
export { type EditionTitles, editionTitles } from './editions/edition-titles.query';
export {
  EDITION_LANGUAGES,
  type EditionLanguage,
  OpeningEdition,
} from './editions/opening-edition.entity';
export { RemoveEdition } from './editions/remove-edition';
export { type EditionForm, WriteEdition } from './editions/write-edition';
export { type OpenFigures, OpenFiguresQuery } from './open-figures.query';
export { Opening } from './opening.entity';
export { type OpeningCard, OpeningCardsQuery, type TownCount } from './opening-cards.query';
export { type OpeningDetail, OpeningDetailQuery } from './opening-detail.query';
export { OpeningsModule } from './openings.module';
export {
  MOST_SESSIONS,
  type Recurrence,
  type SessionRule,
  sessionsOfRule,
  withRepeats,
} from './repeat-sessions';
export { ReviewOpening } from './review-opening';
export { partOfDay } from './search/conditions.query';
export { folded, searchWords } from './search/fold';
export {
  type AskedWord,
  type Condition,
  type OpeningSearch,
  REPEATS,
  type Repeats,
  TIMES_OF_DAY,
  type TimeOfDay,
} from './search/opening-search';
export { Session } from './session.entity';
export {
  cancelSession,
  closeOpening,
  moveSession,
  setCapacity,
  type Times,
} from './sessions/change-session.statement';
export { type OurSession, ourOpening, ourSession } from './sessions/our-session.query';
export { SubmitOpening } from './submit-opening';
export { type OpeningForm, type SessionForm, WriteOpening } from './write-opening';
