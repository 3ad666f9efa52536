import { describedBy, Field, type FieldProps } from './field';
import { useField } from './form-state';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'search';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'email' | 'tel';
  readonly short?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { name, hint, type = 'text', short, optional } = props;
  const field = useField(name);
  return (
    <Field name={name} hint={hint} optional={optional}>
      <input
        id={field.id}
        name={name}
        type={type}
        className={short ? 'short' : undefined}
        defaultValue={field.value}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.problem ? true : undefined}
      />
    </Field>
  );
}

export function LongTextField({ rows = 5, ...props }: FieldProps & { readonly rows?: number }) {
  const { name, hint } = props;
  const field = useField(name);
  return (
    <Field {...props}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.value}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.problem ? true : undefined}
      />
    </Field>
  );
}
