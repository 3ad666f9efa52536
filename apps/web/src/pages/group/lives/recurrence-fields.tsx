import { useAsked } from '../../frame/asked-context';
import { CheckField, RadioField } from '../../frame/choice-fields';
import { useForm } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { ADD_SESSIONS, REPETITIONS } from './recurrence.form';

/** Days that come again: a button of its own fills them in, and saves nothing. */
export function RecurrenceFields({ action }: { action: string }) {
  const { t } = useAsked();
  const { problems } = useForm();
  const options = REPETITIONS.map((value) => ({ value, label: t(`lives.recurrence.${value}`) }));
  return (
    <details className="field" open={problems.some(({ field }) => field.startsWith('recurrence'))}>
      <summary>
        <Say k="lives.recurrence.legend" />
      </summary>
      <div className="form">
        <p className="hint">
          <Say k="lives.recurrence.word" />
        </p>
        <RadioField name="recurrence" options={options} />
        <TextField name="recurrenceUntil" type="date" />
        <CheckField name="skipHolidays" options={[{ value: 'yes', label: t('forms.yes') }]} />
        <button
          className="btn quiet"
          type="submit"
          name={ADD_SESSIONS}
          value="yes"
          formAction={`${action}#date-0`}
        >
          <Say k="lives.recurrence.submit" />
        </button>
      </div>
    </details>
  );
}
