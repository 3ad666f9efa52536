import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { OtherWays, type WaysIn } from './other-ways';

interface SignInProps extends WaysIn {
  readonly form: FormState;
  /** What was typed before waits for whoever signs in. */
  readonly kept?: boolean;
}

export function SignInPage({ form, next, provider, kept = false }: SignInProps) {
  const text = useText();
  return (
    <Page title={text('pages.sign-in.title')} form={form}>
      <h1>
        <Say k="pages.sign-in.title" />
      </h1>
      {kept && <Notice k="groups.kept.sign-in" />}
      <p className="lead">
        <Say k="pages.sign-in.lead" />
      </p>
      <section>
        <h2>
          <Say k="access.sign-in.mail-title" />
        </h2>
        <Form action="/sign-in" submit="pages.sign-in.submit" state={form}>
          <TextField name="email" type="email" autoComplete="email" inputMode="email" />
          <input type="hidden" name="next" value={next} />
        </Form>
      </section>
      <section>
        <h2>
          <Say k="access.sign-in.passkey-title" />
        </h2>
        <p>
          <Say k="access.sign-in.passkey-text" />
        </p>
        <OtherWays next={next} provider={provider} />
      </section>
    </Page>
  );
}
