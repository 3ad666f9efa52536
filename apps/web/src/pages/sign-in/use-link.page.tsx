import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { CodeForm } from './code-form';

const actionOf = (token: string) => `/sign-in/${encodeURIComponent(token)}`;

/** One button: programs that open every link of a mail use nothing up. */
export function UseLinkPage({ token }: { token: string }) {
  const text = useText();
  return (
    <Page title={text('pages.use-link.title')}>
      <h1>
        <Say k="pages.use-link.title" />
      </h1>
      <p className="lead">
        <Say k="pages.use-link.lead" />
      </p>
      <Form action={actionOf(token)} submit="pages.use-link.submit" />
    </Page>
  );
}

/** Opened in a browser that did not ask for it. */
export function ElsewherePage({ token, form }: { token: string; form: FormState }) {
  const text = useText();
  return (
    <Page title={text('access.elsewhere.title')} form={form}>
      <h1>
        <Say k="access.elsewhere.title" />
      </h1>
      <p className="lead">
        <Say k="access.elsewhere.lead" />
      </p>
      <CodeForm action={actionOf(token)} form={form} />
    </Page>
  );
}
