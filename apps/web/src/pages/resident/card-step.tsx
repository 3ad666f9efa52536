import type { ReactNode } from 'react';
import { useText } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

export type Step = 1 | 2 | 3;
const STEPS: readonly Step[] = [1, 2, 3];

interface StepProps {
  readonly step: Step;
  readonly form: FormState;
  /** The card was finished before: its steps are corrections now. */
  readonly done: boolean;
  readonly children: ReactNode;
}

/** One step of the card: where one is, and that one may stop and come back. */
export function CardStep({ step, form, done, children }: StepProps) {
  const text = useText();
  return (
    <Page title={text(`pages.card-steps.title-${step}`)} form={form}>
      <Steps step={step} done={done} />
      <h1>
        <Say k={`pages.card-steps.title-${step}`} />
      </h1>
      <p className="lead">
        <Say k={`pages.card-steps.lead-${step}`} />
      </p>
      {step > 1 && !done && form.problems.length === 0 && <Notice k="pages.card-steps.kept" />}
      {children}
      {done && (
        <p className="ways">
          <a href="/me/notifications">
            <Say k="wishes.way" />
          </a>
        </p>
      )}
    </Page>
  );
}

function Steps({ step, done }: { step: Step; done: boolean }) {
  return (
    <ol className="steps">
      {STEPS.map((each) => (
        <li
          key={each}
          className={each < step || done ? 'done' : undefined}
          aria-current={each === step ? 'step' : undefined}
        >
          {done || each < step ? (
            <a href={`/me/card/${each}`}>{<Say k={`pages.card-steps.step-${each}`} />}</a>
          ) : (
            <Say k={`pages.card-steps.step-${each}`} />
          )}
        </li>
      ))}
    </ol>
  );
}
