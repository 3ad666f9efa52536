import { LANGUAGE_NAMES, LANGUAGES, sessionPhrase, translator } from '@app/language';
import type { AttendanceSheet } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say, Words } from '../frame/words';
import { QrCode } from './qr-code';

interface CodeProps {
  readonly sheet: AttendanceSheet;
  readonly address: string;
}

/** To print on one sheet and hang at the place; a line in each language. */
export function AttendanceCodePage({ sheet, address }: CodeProps) {
  const text = useText();
  const { language } = useAsked();
  return (
    <Page title={text('after.code.title', { title: sheet.title })}>
      <p className="screen">
        <a href={`/group/attendance/${sheet.sessionId}`}>
          <Say k="history.back" />
        </a>
      </p>
      <p className="meta screen">
        <Say k="after.code.print" />
      </p>
      <article className="sheet code">
        <h1>{sheet.title}</h1>
        <p className="when">{sessionPhrase(sheet.startsAt, sheet.endsAt, language)}</p>
        <p>{[sheet.placeName, sheet.groupName].filter(Boolean).join(' · ')}</p>
        <QrCode address={address} label={text('after.code.title', { title: sheet.title })} />
        <Lines />
        <p className="meta address">{address}</p>
      </article>
    </Page>
  );
}

function Lines() {
  return LANGUAGES.map((language) => (
    <p key={language} lang={LANGUAGE_NAMES[language].tag}>
      <Words>{translator(language)('after.code.line')}</Words>
    </p>
  ));
}
