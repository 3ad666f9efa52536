import { useForm } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { Part } from './opening-fields';
import { ROWS } from './session-rows';

const ALWAYS_SHOWN = 2;

/** Up to eight days; those beyond the second stay folded until something stands in them. */
export function SessionRows() {
  const { values, problems } = useForm();
  const isUsed = (row: number) => Boolean(values[`date-${row}`]);
  const wrong = problems.some(({ field }) => /-[2-7]$/.test(field));
  return (
    <Part k="when">
      <p className="hint">
        <Say k="pages.opening-form.when-hint" />
      </p>
      {ROWS.slice(0, ALWAYS_SHOWN).map((row) => (
        <SessionRow key={row} row={row} />
      ))}
      <details className="field" open={wrong || ROWS.slice(ALWAYS_SHOWN).some(isUsed)}>
        <summary>
          <Say k="pages.opening-form.more-days" />
        </summary>
        <div className="form">
          {ROWS.slice(ALWAYS_SHOWN).map((row) => (
            <SessionRow key={row} row={row} />
          ))}
        </div>
      </details>
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
