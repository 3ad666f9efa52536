import { readings, type Translate } from '@app/language';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Letter, LetterLink } from '../letter';
import { footLinks } from './foot-links';
import { AT_NIGHT, STYLE } from './letter-style';

/** The letter as HTML, with the same parts in the same order as the text. */
export function letterHtml(letter: Letter, t: Translate, lang: string): string {
  const body = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{AT_NIGHT}</style>
      </head>
      <body className="ground" style={STYLE.ground}>
        <div className="sheet" style={STYLE.sheet}>
          <p className="quiet" style={STYLE.from}>
            <Words>{t('mails.from')}</Words>
          </p>
          <h1 style={STYLE.summary}>
            <Words>{letter.summary}</Words>
          </h1>
          <Facts facts={letter.facts} />
          {letter.paragraphs.map((text) => (
            <p key={text} style={STYLE.words}>
              <Words>{text}</Words>
            </p>
          ))}
          <Buttons letter={letter} t={t} />
          {letter.calendar && (
            <p className="quiet" style={STYLE.address}>
              <Words>{t(`mails.calendar-file.${letter.calendar.method}`)}</Words>
            </p>
          )}
          <p className="quiet foot" style={STYLE.foot}>
            <Words>{t('mails.footer')}</Words>
          </p>
          <Foot foot={letter.foot} t={t} />
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(body)}`;
}

function Foot({ foot, t }: { foot: Letter['foot']; t: Translate }) {
  return footLinks(foot, t).map(({ label, url }) => (
    <p key={url} className="quiet" style={STYLE.address}>
      <a href={url} className="link" style={STYLE.link}>
        <Words>{label}</Words>
      </a>
    </p>
  ));
}

function Facts({ facts }: Pick<Letter, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <dl className="facts" style={STYLE.facts}>
      {facts.map(([label, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
        <div key={index}>
          <dt className="quiet" style={STYLE.label}>
            <Words>{label}</Words>
          </dt>
          <dd style={STYLE.value}>
            <Words>{value}</Words>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Each answer fills the width: a thumb finds it. The address stands below for readers that open no buttons. */
function Buttons({ letter: { action, answers }, t }: { letter: Letter; t: Translate }) {
  if (!action) return null;
  const buttons: readonly LetterLink[] = answers.length > 0 ? answers : [action];
  return (
    <>
      {buttons.map(({ label, url }, index) => (
        <p key={url} style={STYLE.way}>
          <a
            href={url}
            className={index === 0 ? 'first' : 'other'}
            style={index === 0 ? STYLE.first : STYLE.other}
          >
            <Words>{label}</Words>
          </a>
        </p>
      ))}
      <p className="quiet" style={STYLE.address}>
        <Words>{t('mails.address')}</Words>
        <br />
        <a href={action.url} className="link" style={STYLE.link}>
          {action.url}
        </a>
      </p>
    </>
  );
}

/** Readers of mail that know no ruby show the reading in brackets behind its word. */
function Words({ children }: { children: string }) {
  return readings(children).map(({ text, kana }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
    kana ? <Ruby key={index} text={text} kana={kana} /> : text,
  );
}

function Ruby({ text, kana }: { text: string; kana: string }) {
  return (
    <ruby>
      {text}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}
