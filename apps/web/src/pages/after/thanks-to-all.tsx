import type { AttendanceSheet, SheetLine } from '@app/matches';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { LongTextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { SomebodyOf } from './somebody-of';

/** One text to everybody who came, or to some of them; and what they have written. */
export function ThanksToAll({ sheet, form }: { sheet: AttendanceSheet; form: FormState }) {
  const came = sheet.lines.filter(({ after }) => after.isAttended);
  const toThank = came.filter(({ after }) => !after.thanksFromGroup);
  if (came.length === 0) return null;
  return (
    <section>
      <h2>
        <Say k="after.thanks.heading-group" />
      </h2>
      {came.map((line) => (
        <Written key={line.matchId} line={line} />
      ))}
      {toThank.length === 0 ? (
        <p className="yes">
          <Say k="after.thanks.said-all" />
        </p>
      ) : (
        <Form
          action={`/group/attendance/${sheet.sessionId}/thanks`}
          submit="after.thanks.submit"
          state={form}
        >
          <People lines={toThank} />
          <LongTextField name="thanks" rows={4} hint />
        </Form>
      )}
    </section>
  );
}

function Written({ line }: { line: SheetLine }) {
  if (!line.after.thanksFromResident) return null;
  return (
    <blockquote className="words">
      {line.after.thanksFromResident}
      <br />
      <span className="meta">
        <SomebodyOf line={line} />
      </span>
    </blockquote>
  );
}

function People({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <fieldset className="field">
      <legend>
        <Say k="after.thanks.whom" />
      </legend>
      <div className="choices">
        {lines.map((line) => (
          <label className="choice" key={line.matchId}>
            <input type="checkbox" name="matches" value={line.matchId} defaultChecked />
            <span>
              <SomebodyOf line={line} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
