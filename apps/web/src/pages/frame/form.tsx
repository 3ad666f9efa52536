import { randomUUID } from 'node:crypto';
import type { Values } from '@app/language';
import type { ReactNode } from 'react';
import { ONCE_FIELD } from '../../frame/request-key';
import { FormProvider, type FormState, NOTHING_TYPED } from './form-state';
import { Say } from './words';

interface FormProps {
  /** Where something outside of the form belongs to it. */
  readonly id?: string;
  readonly action: string;
  readonly submit: string;
  /** Tells one button of a list from the others. */
  readonly values?: Values;
  readonly state?: FormState;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/**
 * A form that is posted; its problems stand at each field, and all together at the top of the page. Each rendering has
 * a key of its own: pressed twice, or sent again after a cut, it counts once.
 */
export function Form({
  id,
  action,
  submit,
  values,
  state = NOTHING_TYPED,
  quiet = false,
  children,
}: FormProps) {
  return (
    <FormProvider value={state}>
      <form id={id} className="form" method="post" action={action} noValidate>
        <input type="hidden" name={ONCE_FIELD} value={randomUUID()} />
        {children}
        <button className={quiet ? 'btn quiet' : 'btn'} type="submit">
          <Say k={submit} v={values} />
        </button>
      </form>
    </FormProvider>
  );
}
