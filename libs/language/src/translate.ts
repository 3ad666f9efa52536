import { CATALOGUES, type Words } from './catalogues';
import type { Language } from './languages';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: string, values?: Values) => string;

const made = new Map<Language, Translate>();

/**
 * The words of one language: `t('mails.sign-in-link.subject')`. `{{name}}` becomes the value of that name, as it is.
 * @throws for a key that is missing: it never shows
 */
export function translator(language: Language): Translate {
  const known = made.get(language);
  if (known) return known;
  const sentences = flat(CATALOGUES[language]);
  const translate: Translate = (key, values) => {
    const sentence = sentences.get(key);
    if (sentence === undefined) throw new Error(`no words for ${key} in ${language}`);
    return values ? filled(sentence, values) : sentence;
  };
  made.set(language, translate);
  return translate;
}

function filled(sentence: string, values: Values): string {
  if (!sentence.includes('{{')) return sentence;
  return sentence.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** Every sentence by its whole key: a page asks for hundreds. */
function flat(words: Words, before = '', into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') into.set(before + key, value);
    else flat(value, `${before}${key}.`, into);
  }
  return into;
}
