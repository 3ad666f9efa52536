import { DECLINE_REASONS, RETURN_REASONS } from '@app/vocabulary';
import type { Problem } from '../../frame/check-form';
import { RadioField, useOptions } from './choice-fields';
import { Form } from './form';
import { LongTextField } from './text-field';
import { Say } from './words';

/** The scope of the one form with which a page says no. */
export const NO_SCOPE = 'no';

interface DeclineProps {
  readonly action: string;
  /** Who says no to what; each has its own words. */
  readonly purpose: 'applicants' | 'match' | 'opening' | 'group';
  readonly scope: string;
  readonly typed: { readonly values: Record<string, unknown>; readonly problems: readonly Problem[] } | null;
}

/** To say no takes a reason that the other side reads. */
export function DeclineForm({ action, purpose, scope, typed }: DeclineProps) {
  const state = { values: typed?.values ?? {}, problems: typed?.problems ?? [], scope };
  return (
    <details open={typed !== null}>
      <summary>
        <Say k={`pages.decline.${purpose}`} />
      </summary>
      <Form action={action} submit={`pages.decline.${purpose}-submit`} state={state} quiet>
        <input type="hidden" name="answer" value="no" />
        {purpose === 'opening' || purpose === 'group' ? <ReturnReason /> : <DeclineReason />}
        <LongTextField name="note" rows={3} hint optional />
      </Form>
    </details>
  );
}

function DeclineReason() {
  return <RadioField name="reason" options={useOptions('decline-reason', DECLINE_REASONS)} />;
}

function ReturnReason() {
  return <RadioField name="reason" options={useOptions('return-reason', RETURN_REASONS)} />;
}
