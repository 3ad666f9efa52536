import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';

export function SignInPage({ form, next }: { form: FormState; next: string }) {
  const text = useText();
  return (
    <Page title={text('pages.sign-in.title')} form={form}>
      <h1>
        <Say k="pages.sign-in.title" />
      </h1>
      <p className="lead">
        <Say k="pages.sign-in.lead" />
      </p>
      <Form action="/sign-in" submit="pages.sign-in.submit" state={form}>
        <TextField name="email" type="email" autoComplete="email" inputMode="email" hint />
        <input type="hidden" name="next" value={next} />
      </Form>
    </Page>
  );
}
