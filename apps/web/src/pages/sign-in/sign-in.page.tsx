import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { OtherWays, type WaysIn } from './other-ways';

export function SignInPage({ form, next, provider }: WaysIn & { readonly form: FormState }) {
  const text = useText();
  return (
    <Page title={text('pages.sign-in.title')} form={form}>
      <h1>
        <Say k="pages.sign-in.title" />
      </h1>
      <p className="lead">
        <Say k="pages.sign-in.lead" />
      </p>
      <section>
        <h2>
          <Say k="access.sign-in.mail-title" />
        </h2>
        <Form action="/sign-in" submit="pages.sign-in.submit" state={form}>
          <TextField name="email" type="email" autoComplete="email" inputMode="email" hint />
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
