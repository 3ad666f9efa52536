import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';

/** The first run: nobody is there yet who could let anybody in. */
export function SetupPage({ form }: { form: FormState }) {
  const text = useText();
  return (
    <Page title={text('access.setup.title')} form={form}>
      <h1>
        <Say k="access.setup.title" />
      </h1>
      <p className="lead">
        <Say k="access.setup.lead" />
      </p>
      <Form action="/setup" submit="access.setup.submit" state={form}>
        <TextField name="email" type="email" autoComplete="email" inputMode="email" hint />
        <TextField name="setupCode" short />
      </Form>
    </Page>
  );
}
