import { plainReadings } from '@app/language';
import { useAsked, useText } from './asked-context';
import { describedBy, Field, FieldProblem, type FieldProps, Hint, LabelWords } from './field';
import { useField } from './form-state';
import { Say, Words } from './words';

export interface Option {
  readonly value: string;
  /** Words already in the reader's language. */
  readonly label: string;
}

interface OptionsProps extends FieldProps {
  readonly options: readonly Option[];
}

interface ChoicesProps extends OptionsProps {
  /** Two columns on a telephone: for long lists of short words. */
  readonly dense?: boolean;
  /** Closed until something is chosen or wrong: for what few people need. */
  readonly folded?: boolean;
  /** So many stand open, the rest behind a line: what most people choose comes first. */
  readonly shown?: number;
}

/** Options whose labels stand in the room `words`. */
export function useOptions(room: string, codes: readonly string[]): Option[] {
  const { t } = useAsked();
  return codes.map((value) => ({ value, label: t(`words.${room}.${value}`) }));
}

/** One of a list, with a first line for nothing chosen. */
export function SelectField({ options, empty, ...props }: OptionsProps & { readonly empty?: string }) {
  const { name, hint } = props;
  const field = useField(name);
  const text = useText();
  return (
    <Field {...props}>
      <select
        id={field.id}
        name={name}
        defaultValue={field.value}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.problem ? true : undefined}
      >
        <option value="">{text(empty ?? 'forms.choose')}</option>
        <PlainOptions options={options} />
      </select>
    </Field>
  );
}

export function PlainOptions({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {plainReadings(label)}
    </option>
  ));
}

export function CheckField(props: ChoicesProps) {
  return <Choices {...props} type="checkbox" />;
}

export function RadioField(props: OptionsProps) {
  return <Choices {...props} type="radio" />;
}

interface AllProps extends ChoicesProps {
  readonly type: 'checkbox' | 'radio';
}

function Choices({ folded = false, ...props }: AllProps) {
  const { name, hint } = props;
  const field = useField(name);
  return (
    <fieldset className={field.problem ? 'field wrong' : 'field'} aria-describedby={describedBy(field, hint)}>
      <legend>
        <LabelWords {...props} />
      </legend>
      <Hint {...props} />
      <FieldProblem name={name} />
      {folded ? (
        <details open={field.chosen.length > 0 || field.problem !== null}>
          <summary>
            <Say k="forms.unfold" v={{ number: props.options.length }} />
          </summary>
          <ChoiceList {...props} />
        </details>
      ) : (
        <ChoiceList {...props} />
      )}
    </fieldset>
  );
}

function ChoiceList({ shown, ...props }: AllProps) {
  const { chosen } = useField(props.name);
  const { options } = props;
  if (shown === undefined || options.length <= shown) return <OpenChoices {...props} />;
  const rest = options.slice(shown);
  return (
    <>
      <OpenChoices {...props} options={options.slice(0, shown)} />
      <details open={rest.some(({ value }) => chosen.includes(value))}>
        <summary>
          <Say k="forms.unfold-rest" v={{ number: rest.length }} />
        </summary>
        <OpenChoices {...props} options={rest} inside />
      </details>
    </>
  );
}

function OpenChoices({
  name,
  type,
  options,
  dense = false,
  inside = false,
}: AllProps & { inside?: boolean }) {
  return (
    <div className={dense ? 'choices dense' : 'choices'}>
      {options.map((option, index) => (
        <Choice key={option.value} name={name} type={type} option={option} first={index === 0 && !inside} />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly type: 'checkbox' | 'radio';
  readonly option: Option;
  /** The first carries the field's id, where the links of the summary lead. */
  readonly first: boolean;
}

export function Choice({ name, type, option, first }: ChoiceProps) {
  const { id, chosen } = useField(name);
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        id={first ? id : undefined}
        value={option.value}
        defaultChecked={chosen.includes(option.value)}
      />
      <span>
        <Words>{option.label}</Words>
      </span>
    </label>
  );
}
