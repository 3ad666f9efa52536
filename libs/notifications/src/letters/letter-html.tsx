import { plainReadings, type Translate } from '@app/language';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Letter } from '../letter';

/** Mail readers know no style sheets: the few styles stand at their elements. */
const FONT = {
  fontFamily: 'sans-serif',
  fontSize: '16px',
  lineHeight: 1.7,
  color: '#1c1d22',
  maxWidth: '36em',
};
const BUTTON = {
  display: 'inline-block',
  background: '#1f3a8a',
  color: '#ffffff',
  padding: '12px 20px',
  borderRadius: '8px',
};

/** The letter as HTML, with the same parts in the same order as the text. */
export function letterHtml(letter: Letter, t: Translate, lang: string): string {
  const body = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <title>{letter.subject}</title>
      </head>
      <body style={FONT}>
        <p>
          <strong>{plainReadings(letter.summary)}</strong>
        </p>
        <dl>
          {letter.facts.map(([label, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
            <div key={index}>
              <dt>{plainReadings(label)}</dt>
              <dd>{plainReadings(value)}</dd>
            </div>
          ))}
        </dl>
        {letter.paragraphs.map((text) => (
          <p key={text}>{plainReadings(text)}</p>
        ))}
        {letter.action ? (
          <p>
            <a href={letter.action.url} style={BUTTON}>
              {plainReadings(letter.action.label)}
            </a>
            <br />
            <small>{letter.action.url}</small>
          </p>
        ) : null}
        <hr />
        <p>
          <small>{plainReadings(t('mails.footer'))}</small>
        </p>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(body)}`;
}
