import type { TownRow } from '@app/places';
import type { ReactNode } from 'react';
import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { EstimateBox, OPENING_FORM } from './estimate/estimate-box';
import { type Estimate } from './estimate/load-estimate';
import { AboutFields, ForWhomFields, MoneyFields, PlaceFields } from './opening-fields';
import { SessionRows } from './session-fields';

interface OpeningFormProps {
  readonly form: FormState;
  readonly towns: readonly TownRow[];
  readonly action: string;
  readonly isNew: boolean;
  readonly groupId: string;
  /** Who could come to what is typed; `null` before anything was. */
  readonly estimate: Estimate | null;
  /** What was filled in, or is offered, before anything is saved. */
  readonly before?: ReactNode;
}

/** The form asks what residents decide by, in the order in which they read it. */
export function OpeningFormPage(props: OpeningFormProps) {
  const { form, towns, action, isNew, before } = props;
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
      {before}
      <Form id={OPENING_FORM} action={action} submit="pages.opening-form.submit" state={form}>
        {/* Enter saves; without it the first button in the form, which fills in days, would be pressed. */}
        <button type="submit" hidden>
          <Say k="pages.opening-form.submit" />
        </button>
        <AboutFields />
        <SessionRows action={action} />
        <PlaceFields towns={towns} />
        <EstimateBox {...props} />
        <ForWhomFields />
        <MoneyFields />
      </Form>
    </Page>
  );
}
