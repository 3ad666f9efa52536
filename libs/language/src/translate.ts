import { createInstance } from 'i18next';
import { CATALOGUES } from './catalogues';
import type { Language } from './languages';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: string, values?: Values) => string;

const i18n = createInstance();
i18n.init({
  initAsync: false,
  resources: Object.fromEntries(
    Object.entries(CATALOGUES).map(([tag, words]) => [tag, { translation: words }]),
  ),
  fallbackLng: false,
  // `ja-easy` is a language of its own: not written `ja-Easy`, and not helped out by `ja`.
  lowerCaseLng: true,
  load: 'currentOnly',
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The words of one language: `t('mails.sign-in-link.subject')`. A key that is missing throws, never shows. */
export function translator(language: Language): Translate {
  const t = i18n.getFixedT(language);
  return (key, values = {}) => {
    if (!i18n.exists(key, { lng: language, ...values }))
      throw new Error(`no words for ${key} in ${language}`);
    return t(key, values);
  };
}
