import type { Language, Translate } from '@app/language';

/** For whom words are made; every request carries one. */
export interface Reader {
  readonly t: Translate;
  readonly language: Language;
}
