import { useAsked, useText } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { CodeForm } from './code-form';

/** The same for every address: nobody learns here who is registered. */
export function SentPage({ form }: { form: FormState }) {
  const { demo } = useAsked();
  const text = useText();
  return (
    <Page title={text('pages.sent.title')} form={form}>
      <h1>
        <Say k="pages.sent.title" />
      </h1>
      <p className="lead">
        <Say k="pages.sent.lead" />
      </p>
      <p>
        <Say k="pages.sent.not-there" />
      </p>
      <p className="ways">
        {demo && (
          <a className="btn" href="/mailbox">
            <Say k="pages.sent.mailbox" />
          </a>
        )}
        <a className="btn quiet" href="/sign-in">
          <Say k="pages.sent.again" />
        </a>
      </p>
      <section>
        <h2>
          <Say k="access.code.title" />
        </h2>
        <p>
          <Say k="access.code.lead" />
        </p>
        <CodeForm action="/sign-in/code" form={form} />
      </section>
    </Page>
  );
}
