import type { ReactNode } from 'react';
import { ProblemWords } from './error-summary';
import { type FieldState, useField, wordOf } from './form-state';
import { Say } from './words';

export interface FieldProps {
  readonly name: string;
  /** A line of help below the label. */
  readonly hint?: boolean;
  readonly optional?: boolean;
}

/** Ids of what describes a field, for `aria-describedby`. */
export function describedBy({ id, problem }: FieldState, hint: boolean | undefined): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function LabelWords({ name, optional }: FieldProps) {
  return (
    <>
      <Say k={`forms.labels.${wordOf(name)}`} />
      {optional && (
        <span className="optional">
          <Say k="forms.optional" />
        </span>
      )}
    </>
  );
}

export function Hint({ name, hint }: FieldProps) {
  const { id } = useField(name);
  if (!hint) return null;
  return (
    <p className="hint" id={`${id}-hint`}>
      <Say k={`forms.hints.${wordOf(name)}`} />
    </p>
  );
}

export function FieldProblem({ name }: { name: string }) {
  const { id, problem } = useField(name);
  if (!problem) return null;
  return (
    <p className="problem" id={`${id}-problem`}>
      <ProblemWords name={name} code={problem} />
    </p>
  );
}

/** Label, hint and problem around one input. */
export function Field({ children, ...props }: FieldProps & { readonly children: ReactNode }) {
  const { id, problem } = useField(props.name);
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        <LabelWords {...props} />
      </label>
      <Hint {...props} />
      <FieldProblem name={props.name} />
      {children}
    </div>
  );
}
