import { LANGUAGE_NAMES } from '@app/language';
import type { EditionLanguage, OpeningDetail } from '@app/openings';
import { useAsked, useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Page } from '../../frame/page';
import { LongTextField, TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { KeptNotice } from '../kept-notice';
import { EDITION_PARTS } from './edition.form';

export function editionAddress(openingId: string, language: EditionLanguage): string {
  return `/group/openings/${openingId}/editions/${language}`;
}

interface EditionProps {
  readonly detail: OpeningDetail;
  readonly language: EditionLanguage;
  readonly form: FormState;
  /** The opening as whoever writes sees it: its group's preview, or the centre's desk. */
  readonly back: string;
  readonly isKept: boolean;
}

/** An opening in another language, each part beside its Japanese. */
export function EditionPage({ detail, language, form, back, isKept }: EditionProps) {
  const text = useText();
  const { t } = useAsked();
  const { opening, editions } = detail;
  const name = t(`groups.editions.name-${language}`);
  const address = editionAddress(opening.id, language);
  return (
    <Page title={text('groups.editions.title', { name, title: opening.title })} form={form}>
      <p className="meta">
        <a href={back} lang="ja">
          {opening.title}
        </a>
      </p>
      <h1>
        <Say k="groups.editions.heading" v={{ name }} />
      </h1>
      {isKept && <KeptNotice />}
      <p className="lead">
        <Say k={`groups.editions.lead-${language}`} />
      </p>
      <Form action={address} submit="groups.editions.submit" state={form}>
        {EDITION_PARTS.map(
          ([field, part]) =>
            opening[part] !== '' && (
              <Part key={field} field={field} japanese={opening[part]} language={language} />
            ),
        )}
      </Form>
      {editions.some((edition) => edition.language === language) && (
        <Form action={`${address}/removal`} submit="groups.editions.remove" values={{ name }} quiet />
      )}
    </Page>
  );
}

interface PartProps {
  readonly field: (typeof EDITION_PARTS)[number][0];
  readonly japanese: string;
  readonly language: EditionLanguage;
}

function Part({ field, japanese, language }: PartProps) {
  const Kind = field === 'editionBody' ? LongTextField : TextField;
  const optional = field !== 'editionTitle' && field !== 'editionBody';
  return (
    <div className="field">
      <blockquote className="words" lang="ja">
        {japanese}
      </blockquote>
      <div lang={LANGUAGE_NAMES[language].tag}>
        <Kind name={field} optional={optional} />
      </div>
    </div>
  );
}
