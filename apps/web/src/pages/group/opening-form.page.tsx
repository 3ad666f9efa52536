import type { TownRow } from '@app/places';
import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { AboutFields, ForWhomFields, MoneyFields, PlaceFields } from './opening-fields';
import { SessionRows } from './session-fields';

interface OpeningFormProps {
  readonly form: FormState;
  readonly towns: readonly TownRow[];
  readonly action: string;
  readonly isNew: boolean;
}

/** The form asks what residents decide by, in the order in which they read it. */
export function OpeningFormPage({ form, towns, action, isNew }: OpeningFormProps) {
  const text = useText();
  const title = `pages.opening-form.${isNew ? 'new' : 'edit'}-title`;
  return (
    <Page title={text(title)} form={form}>
      <h1>
        <Say k={title} />
      </h1>
      <p className="lead">
        <Say k="pages.opening-form.lead" />
      </p>
      <Form action={action} submit="pages.opening-form.submit" state={form}>
        <AboutFields />
        <SessionRows />
        <PlaceFields towns={towns} />
        <ForWhomFields />
        <MoneyFields />
      </Form>
    </Page>
  );
}
