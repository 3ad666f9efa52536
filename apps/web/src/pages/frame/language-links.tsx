import { LANGUAGE_NAMES, LANGUAGES } from '@app/language';
import { useAsked, useText } from './asked-context';

/** Each language by its own name, for whoever cannot read the page as it stands. */
export function LanguageLinks() {
  const { language, path } = useAsked();
  const text = useText();
  return (
    <nav className="languages" aria-label={text('pages.frame.languages')}>
      {LANGUAGES.map((code) => (
        <a
          key={code}
          href={`/language/${code}?next=${encodeURIComponent(path)}`}
          lang={LANGUAGE_NAMES[code].tag}
          hrefLang={LANGUAGE_NAMES[code].tag}
          aria-current={code === language ? 'true' : undefined}
        >
          {LANGUAGE_NAMES[code].name}
        </a>
      ))}
    </nav>
  );
}
