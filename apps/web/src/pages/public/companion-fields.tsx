import { FieldProblem } from '../frame/field';
import { useForm } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { COMPANION_ROWS } from './companion-rows';

const FIRST = 3;

/** Who comes along: folded for those who come alone, and so is what goes beyond the third. */
export function CompanionFields({ childrenWelcome }: { childrenWelcome: boolean }) {
  const { problems } = useForm();
  const wrong = problems.some(({ field }) => field.startsWith('companion'));
  const used = useUsedRows();
  return (
    <details className="field" open={wrong || used.length > 0}>
      <summary id="companions">
        <Say k="ways-in.party.fold" />
      </summary>
      <div className="form">
        <p className="hint">
          <Say k="ways-in.party.lead" />
        </p>
        <p className="hint">
          <Say k={`ways-in.party.children-${childrenWelcome ? 'yes' : 'no'}`} />
        </p>
        <FieldProblem name="companions" />
        {COMPANION_ROWS.slice(0, FIRST).map((row) => (
          <CompanionRow key={row} row={row} childrenWelcome={childrenWelcome} />
        ))}
        <details open={used.some((row) => row >= FIRST)}>
          <summary>
            <Say k="ways-in.party.more" />
          </summary>
          {COMPANION_ROWS.slice(FIRST).map((row) => (
            <CompanionRow key={row} row={row} childrenWelcome={childrenWelcome} />
          ))}
        </details>
      </div>
    </details>
  );
}

function useUsedRows(): number[] {
  const { values } = useForm();
  return COMPANION_ROWS.filter((row) => values[`companionName-${row}`] || values[`companionAge-${row}`]);
}

function CompanionRow({ row, childrenWelcome }: { row: number; childrenWelcome: boolean }) {
  return (
    <fieldset className="field">
      <legend>
        <Say k="ways-in.party.row" v={{ row: row + 1 }} />
      </legend>
      <div className="row">
        <TextField name={`companionName-${row}`} />
        <TextField name={`companionKana-${row}`} optional />
        {childrenWelcome && <TextField name={`companionAge-${row}`} inputMode="numeric" short optional />}
      </div>
    </fieldset>
  );
}
