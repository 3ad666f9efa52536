import { useText } from '../../frame/asked-context';
import { PlainOptions } from '../../frame/choice-fields';
import { FieldProblem } from '../../frame/field';
import { useField } from '../../frame/form-state';
import { Say } from '../../frame/words';
import { unitField } from './clock.form';

/** An amount and its unit, as one question. */
export function LengthField({ name, units }: { name: string; units: readonly string[] }) {
  const text = useText();
  const amount = useField(name);
  const unit = useField(unitField(name));
  return (
    <fieldset className={amount.problem ? 'field wrong' : 'field'}>
      <legend>
        <Say k={`forms.labels.${name}`} />
      </legend>
      <FieldProblem name={name} />
      <div className="row">
        <div className="field">
          <input
            id={amount.id}
            name={name}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={amount.value}
            aria-label={text('admin.clocks.amount')}
            aria-describedby={amount.problem ? `${amount.id}-problem` : undefined}
            aria-invalid={amount.problem ? true : undefined}
          />
        </div>
        <div className="field">
          <select
            id={unit.id}
            name={unitField(name)}
            defaultValue={unit.value}
            aria-label={text('admin.clocks.unit')}
          >
            <PlainOptions
              options={units.map((value) => ({ value, label: text(`admin.clocks.units.${value}`) }))}
            />
          </select>
        </div>
      </div>
    </fieldset>
  );
}
