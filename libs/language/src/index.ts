export { CATALOGUES, type Words } from './catalogues';
export { dayPhrase, daysUntil, momentPhrase, sessionPhrase, timesPhrase } from './dates';
export { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language, languageOr } from './languages';
export { plainReadings, type Reading, readings } from './ruby';
export { type Translate, translator, type Values } from './translate';
