/** The five languages of the service; plain Japanese (やさしい日本語) is one of its own. */
export const LANGUAGES = ['ja', 'ja-easy', 'en', 'zh', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name for itself, and the tag for HTML's `lang`. */
export const LANGUAGE_NAMES: Record<Language, { name: string; tag: string }> = {
  ja: { name: '日本語', tag: 'ja' },
  'ja-easy': { name: 'やさしい日本語', tag: 'ja' },
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文（简体）', tag: 'zh-Hans' },
  ko: { name: '한국어', tag: 'ko' },
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The language itself, or Japanese for anything else. */
export function languageOr(value: unknown): Language {
  return isLanguage(value) ? value : 'ja';
}
