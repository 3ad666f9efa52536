import { FACTS, type FactDescription, operatorsOf } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { type Option, PlainOptions } from '../../frame/choice-fields';
import { Say, Words } from '../../frame/words';
import type { Row } from './rule.form';
import { describedBy, type FormProps, RuleField } from './rule-field';
import { problemOf } from './rule-problems';
import { codeWords, factName } from './rule-words';

interface RowProps extends FormProps {
  readonly row: Row;
  readonly at: number;
}

/** One condition: how to compare, with what, and a button that takes it away. */
export function ConditionRow(props: RowProps) {
  const { row, at } = props;
  const { t } = useAsked();
  return (
    <fieldset className="box field">
      <legend>
        <Say k="rules.form.row" v={{ row: at + 1, fact: factName(row.fact, t) }} />
      </legend>
      <input type="hidden" name={`fact-${at}`} value={row.fact} />
      <div className={FACTS[row.fact].type === 'number' ? 'row' : 'form'}>
        <Comparison {...props} />
        <Value {...props} />
      </div>
      <p>
        <button className="link" type="submit" name="do" value={`remove-${at}`}>
          <Say k="rules.form.remove" v={{ row: at + 1 }} />
        </button>
      </p>
    </fieldset>
  );
}

function Comparison(props: RowProps) {
  const { row, at, problems } = props;
  const { t } = useAsked();
  const name = `operator-${at}`;
  const operators = operatorsOf(row.fact);
  // Yes or no is compared in one way only.
  if (operators.length === 1) return <input type="hidden" name={name} value={operators[0]} />;
  const options = operators.map((value) => ({ value, label: t(`rules.operator.${value}`) }));
  const problem = problemOf(problems, name);
  return (
    <RuleField {...props} name={name} label="rules.form.operator">
      <select
        id={name}
        name={name}
        defaultValue={row.operator}
        aria-describedby={describedBy(name, undefined, problem)}
        aria-invalid={problem ? true : undefined}
      >
        <PlainOptions options={options} />
      </select>
    </RuleField>
  );
}

function Value(props: RowProps) {
  const { row } = props;
  const { t } = useAsked();
  const fact: FactDescription = FACTS[row.fact];
  if (fact.type === 'number') return <NumberValue {...props} unit={fact.unit} />;
  const options =
    fact.type === 'yes-no'
      ? ['yes', 'no'].map((value) => ({ value, label: t(`rules.answer.${value}`) }))
      : fact.codes.map((value) => ({ value, label: codeWords(row.fact, value, t) }));
  return <ChosenValue {...props} options={options} type={fact.type === 'yes-no' ? 'radio' : 'checkbox'} />;
}

function NumberValue({ unit, ...props }: RowProps & { unit: string }) {
  const { row, at, problems } = props;
  const name = `value-${at}`;
  const problem = problemOf(problems, name);
  return (
    <RuleField {...props} name={name} label={`rules.form.value-in.${unit}`}>
      <input
        id={name}
        name={name}
        type="text"
        className="short"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={row.typed[0] ?? ''}
        aria-describedby={describedBy(name, undefined, problem)}
        aria-invalid={problem ? true : undefined}
      />
    </RuleField>
  );
}

interface ChosenProps extends RowProps {
  readonly options: readonly Option[];
  readonly type: 'radio' | 'checkbox';
}

function ChosenValue({ options, type, ...props }: ChosenProps) {
  const { row, at } = props;
  const name = `value-${at}`;
  return (
    <RuleField {...props} name={name} label="rules.form.value" many>
      <div className="choices dense">
        {options.map(({ value, label }, index) => (
          <label key={value} className="choice">
            <input
              type={type}
              name={name}
              id={index === 0 ? name : undefined}
              value={value}
              defaultChecked={row.typed.includes(value)}
            />
            <span>
              <Words>{label}</Words>
            </span>
          </label>
        ))}
      </div>
    </RuleField>
  );
}
