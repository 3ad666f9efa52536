import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import { FormProvider, type FormState, NOTHING_TYPED } from './form-state';
import { Say } from './words';

interface FormProps {
  readonly action: string;
  readonly submit: string;
  readonly state?: FormState;
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** A form that is posted; its problems stand in one place above it, and again at each field. */
export function Form({ action, submit, state = NOTHING_TYPED, quiet = false, children }: FormProps) {
  return (
    <FormProvider value={state}>
      <ErrorSummary />
      <form className="form" method="post" action={action} noValidate>
        {children}
        <button className={quiet ? 'btn quiet' : 'btn'} type="submit">
          <Say k={submit} />
        </button>
      </form>
    </FormProvider>
  );
}
