import { useAsked, useText } from '../frame/asked-context';
import { Fold } from '../frame/fold';
import { type FormState, isFilled } from '../frame/form-state';
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
      {demo && (
        <p className="ways">
          <a className="btn" href="/mailbox">
            <Say k="pages.sent.mailbox" />
          </a>
        </p>
      )}
      <Fold k="access.code.title" open={isFilled(form, ['mailCode'])}>
        <p>
          <Say k="access.code.lead" />
        </p>
        <CodeForm action="/sign-in/code" form={form} />
      </Fold>
      <Fold k="pages.sent.trouble" open={false}>
        <p>
          <Say k="pages.sent.not-there" />
        </p>
        <p className="ways">
          <a className="btn quiet" href="/sign-in">
            <Say k="pages.sent.again" />
          </a>
        </p>
      </Fold>
    </Page>
  );
}
