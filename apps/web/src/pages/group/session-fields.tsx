import { rowOf, useForm } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { RecurrenceFields } from './lives/recurrence-fields';
import { Part } from './opening-fields';
import { lastUsedRow, ROWS } from './session-rows';

const ALWAYS_SHOWN = 2;
const ROWS_OF_A_NEW_FORM = 8;

/** Eight days, or more where more are used; those beyond the second stay folded until something stands in them. */
export function SessionRows({ action }: { action: string }) {
  const { values, problems } = useForm();
  const isUsed = (row: number) => Boolean(values[`date-${row}`]);
  const wrong = problems.some(({ field }) => (rowOf(field) ?? 0) > ALWAYS_SHOWN);
  const shown = ROWS.slice(0, Math.max(ROWS_OF_A_NEW_FORM, lastUsedRow(values) + 1));
  return (
    <Part k="when">
      <p className="hint">
        <Say k="pages.opening-form.when-hint" />
      </p>
      {shown.slice(0, ALWAYS_SHOWN).map((row) => (
        <SessionRow key={row} row={row} />
      ))}
      <details className="field" open={wrong || shown.slice(ALWAYS_SHOWN).some(isUsed)}>
        <summary>
          <Say k="pages.opening-form.more-days" v={{ last: shown.length }} />
        </summary>
        <div className="form">
          {shown.slice(ALWAYS_SHOWN).map((row) => (
            <SessionRow key={row} row={row} />
          ))}
        </div>
      </details>
      <RecurrenceFields action={action} />
    </Part>
  );
}

function SessionRow({ row }: { row: number }) {
  return (
    <fieldset className="field">
      <legend>
        <Say k="pages.opening-form.day" v={{ row: row + 1 }} />
      </legend>
      <div className="row">
        <TextField name={`date-${row}`} type="date" />
        <TextField name={`start-${row}`} type="time" />
        <TextField name={`end-${row}`} type="time" />
        <TextField name={`capacity-${row}`} inputMode="numeric" />
      </div>
    </fieldset>
  );
}
