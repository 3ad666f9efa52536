import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { TextField } from '../frame/text-field';

/** The six digits of the mail. */
export function CodeForm({ action, form }: { action: string; form: FormState }) {
  return (
    <Form action={action} submit="access.code.submit" state={form}>
      <TextField name="mailCode" autoComplete="one-time-code" inputMode="numeric" short />
    </Form>
  );
}
