import { CONSENT_BY, type NeedsAtDesk } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { RadioField } from '../../frame/choice-fields';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Page } from '../../frame/page';
import { LongTextField } from '../../frame/text-field';
import { Say } from '../../frame/words';

interface NeedsProps extends NeedsAtDesk {
  readonly form: FormState;
  /** Without a key nothing is written. */
  readonly canWrite: boolean;
}

/** What somebody told would help, in their own words; for somebody on paper the centre writes it anew. */
export function NeedsPage({ personId, name, words, hasAccount, canWrite, form }: NeedsProps) {
  const text = useText();
  return (
    <Page title={text('needs.title', { name })} form={form}>
      <h1>
        <Say k="needs.title" v={{ name }} />
      </h1>
      {words ? (
        <blockquote className="words">{words}</blockquote>
      ) : (
        <p>
          <Say k="needs.none" />
        </p>
      )}
      <p>
        <Say k="needs.care" />
      </p>
      <p className="meta">
        <Say k="needs.is-written" />
      </p>
      {canWrite && (hasAccount ? <ByThemselves /> : <Correction {...{ personId, words, form }} />)}
      <p>
        <a href={`/desk/proxy/people/${personId}`}>
          <Say k="needs.back" />
        </a>
      </p>
    </Page>
  );
}

function ByThemselves() {
  return (
    <p>
      <Say k="needs.by-themselves" />
    </p>
  );
}

function Correction({ personId, words, form }: Pick<NeedsProps, 'personId' | 'words' | 'form'>) {
  const { t } = useAsked();
  const state = { ...form, values: { needsWords: words, ...form.values } };
  return (
    <section>
      <h2>
        <Say k="needs.correct" />
      </h2>
      <p>
        <Say k="needs.correct-lead" />
      </p>
      <Form action={`/desk/people/${personId}/needs`} submit="needs.correct-submit" state={state}>
        <LongTextField name="needsWords" hint optional rows={4} />
        <RadioField
          name="agreedBy"
          options={CONSENT_BY.map((value) => ({ value, label: t(`ways-in.proxy.consent-by.${value}`) }))}
        />
        <p className="meta">
          <Say k="needs.correct-told" />
        </p>
      </Form>
    </section>
  );
}
