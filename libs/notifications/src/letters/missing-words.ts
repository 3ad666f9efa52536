import { LANGUAGES, type Language, type Translate, translator } from '@app/language';
import { EVENTS, type EventName } from '@app/outbox';
import { QUESTION_OF } from '../answers/questions';

const PARTS = ['subject', 'summary', 'next', 'action'] as const;
const ALWAYS = [
  'mails.from',
  'mails.footer',
  'mails.address',
  'mails.answer',
  'mails.more-days',
  'mails.calendar-change',
  'mails.calendar-file.PUBLISH',
  'mails.calendar-file.CANCEL',
];

/** Letters that cannot be written, each by the key that is missing. */
export class WordsMissing extends Error {
  readonly code = 'words-missing';
  constructor(readonly missing: readonly string[]) {
    super(`letters without words, so nothing is started:\n${missing.join('\n')}`);
  }
}

/** Keys of letters that one of the languages has no words for, as `ko mails.match-approved.next`. */
export function missingWords(words: (language: Language) => Translate = translator): string[] {
  return LANGUAGES.flatMap((language) => {
    const t = words(language);
    const keys = [...ALWAYS, ...EVENTS.flatMap(keysOf)];
    return [...new Set(keys)].filter((key) => !isSaid(t, key)).map((key) => `${language} ${key}`);
  });
}

/**
 * Called before web and worker start: a letter that fails at the moment of sending would be noticed by whoever waits for it.
 * @throws WordsMissing naming every key at once
 */
export function mustHaveAllWords(words?: (language: Language) => Translate): void {
  const missing = missingWords(words);
  if (missing.length > 0) throw new WordsMissing(missing);
}

function keysOf(event: EventName): string[] {
  const question = QUESTION_OF[event];
  const asking = question
    ? [`mails.how-to-answer.${question}`, `answers.${question}.yes`, `answers.${question}.no`]
    : [];
  return [...PARTS.map((part) => `mails.${event}.${part}`), ...asking];
}

function isSaid(t: Translate, key: string): boolean {
  try {
    const words = t(key);
    return typeof words === 'string' && words.trim() !== '';
  } catch {
    return false;
  }
}
