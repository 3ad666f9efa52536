import type { ReactNode } from 'react';
import type { Problem } from '../../../frame/check-form';
import { Say } from '../../frame/words';
import type { RuleForm } from './rule.form';
import { problemOf, RuleProblem } from './rule-problems';

export interface FormProps {
  readonly form: RuleForm;
  readonly problems: readonly Problem[];
}

interface RuleFieldProps extends FormProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Several boxes or buttons share one name and stand in a fieldset. */
  readonly many?: boolean;
  readonly children: ReactNode;
}

/** Label, hint and problem around a field of the rule. */
export function RuleField({ name, label, hint, many = false, children, form, problems }: RuleFieldProps) {
  const problem = problemOf(problems, name);
  const frame = problem ? 'field wrong' : 'field';
  const about = (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          <Say k={hint} />
        </p>
      )}
      {problem && (
        <p className="problem" id={`${name}-problem`}>
          <RuleProblem form={form} problem={problem} />
        </p>
      )}
    </>
  );
  if (many)
    return (
      <fieldset className={frame} aria-describedby={describedBy(name, hint, problem)}>
        <legend>
          <Say k={label} />
        </legend>
        {about}
        {children}
      </fieldset>
    );
  return (
    <div className={frame}>
      <label htmlFor={name}>
        <Say k={label} />
      </label>
      {about}
      {children}
    </div>
  );
}

/** For `aria-describedby` of a field in a {@link RuleField}. */
export function describedBy(name: string, hint: string | undefined, problem: Problem | undefined) {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
