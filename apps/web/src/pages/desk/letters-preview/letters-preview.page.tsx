import { LANGUAGE_NAMES, LANGUAGES, type Language, translator } from '@app/language';
import { letterText, sampleOrder, writeLetter } from '@app/notifications';
import { EVENTS, type EventName, KIND_OF, MESSAGE_KINDS, type MessageKind } from '@app/outbox';
import { useAsked, useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';

export interface LettersPreviewProps {
  /** `null` for all. */
  readonly kind: MessageKind | null;
  readonly language: Language;
  readonly publicUrl: string;
}

/** All letters on one page: the text in full, and the mail as a picture of itself. */
export function LettersPreviewPage({ kind, language, publicUrl }: LettersPreviewProps) {
  const text = useText();
  const shown = EVENTS.filter((event) => kind === null || KIND_OF[event] === kind);
  return (
    <Page title={text('letters-preview.title')} wide>
      <div className="letters">
        <h1>
          <Say k="letters-preview.title" />
        </h1>
        <p className="lead">
          <Say k="letters-preview.lead" />
        </p>
        <Choose kind={kind} language={language} />
        <p className="meta" role="status">
          <Say k="letters-preview.number" v={{ number: shown.length, all: EVENTS.length }} />
        </p>
        {shown.map((event) => (
          <OneLetter key={event} event={event} language={language} publicUrl={publicUrl} />
        ))}
      </div>
    </Page>
  );
}

function Choose({ kind, language }: Omit<LettersPreviewProps, 'publicUrl'>) {
  return (
    <form className="find" method="get" action="/desk/letters-preview">
      <p className="field">
        <label htmlFor="language">
          <Say k="letters-preview.language" />
        </label>
        <select id="language" name="language" defaultValue={language}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {LANGUAGE_NAMES[each].name}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="kind">
          <Say k="letters-preview.kind" />
        </label>
        <KindSelect kind={kind} />
      </p>
      <button className="btn" type="submit">
        <Say k="letters-preview.show" />
      </button>
    </form>
  );
}

function KindSelect({ kind }: Pick<LettersPreviewProps, 'kind'>) {
  const text = useText();
  return (
    <select id="kind" name="kind" defaultValue={kind ?? ''}>
      <option value="">{text('letters-preview.all-kinds')}</option>
      {MESSAGE_KINDS.map((each) => (
        <option key={each} value={each}>
          {text(`letters-preview.kinds.${each}`)}
        </option>
      ))}
    </select>
  );
}

interface LetterProps {
  readonly event: EventName;
  readonly language: Language;
  readonly publicUrl: string;
}

function OneLetter({ event, language, publicUrl }: LetterProps) {
  const { now } = useAsked();
  const text = useText();
  const letter = writeLetter(sampleOrder(event, language, publicUrl, now));
  const { tag } = LANGUAGE_NAMES[language];
  return (
    <section className="letter" id={event}>
      <h2 lang={tag}>{letter.subject}</h2>
      <p className="meta">
        <code>{event}</code> · <Say k={`letters-preview.kinds.${KIND_OF[event]}`} />
      </p>
      <div className="sides">
        <iframe
          loading="lazy"
          src={`/desk/letters-preview/${event}/${language}`}
          title={text('letters-preview.as-mail', { subject: letter.subject })}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls what does not fit */}
        <pre lang={tag} tabIndex={0}>
          {letterText(letter, translator(language))}
        </pre>
      </div>
    </section>
  );
}
