import { PARTS, STANDING_WEIGHTS, type WeightsOutcome } from '@app/matches';
import { ENGINE_VERSION, WEIGHTS } from '@app/matching';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';
import { weightField } from './weights.form';

interface WeightsProps {
  readonly form: FormState;
  readonly outcome?: WeightsOutcome;
}

/** What a score is made of. To be read and tried; it changes with the program only, under a new version. */
export function WeightsPage({ form, outcome }: WeightsProps) {
  return (
    <AdminFrame section="weights" form={form}>
      <dl className="facts">
        <Fact k="admin.weights.version">{ENGINE_VERSION}</Fact>
        {PARTS.map((part) => (
          <Fact key={part} k={`reasons.part.${part}`}>
            <Say k="admin.weights.most" v={{ points: STANDING_WEIGHTS[part].toLocaleString('ja') }} />
          </Fact>
        ))}
        <Fact k="reasons.part.need">
          <Say k="admin.weights.most" v={{ points: WEIGHTS.need.toLocaleString('ja') }} />
        </Fact>
      </dl>
      <p className="meta">
        <Say k="admin.weights.why-not" />
      </p>
      <h2>
        <Say k="admin.weights.try-title" />
      </h2>
      <Form action="/admin/weights" submit="admin.weights.try" state={form} quiet>
        {PARTS.map((part) => (
          <TextField key={part} name={weightField(part)} inputMode="numeric" short />
        ))}
      </Form>
      {outcome && <Outcome {...outcome} />}
    </AdminFrame>
  );
}

function Outcome({ openings, changed, firstChanged, gone, isCut }: WeightsOutcome) {
  return (
    <section className="box" id="preview">
      <h2>
        <Say k="admin.weights.outcome" />
      </h2>
      <p>
        <Say k="admin.weights.changed" v={{ openings, changed, first: firstChanged }} />
      </p>
      {changed > 0 && (
        <ul>
          {gone.map((count, number) =>
            count > 0 && number > 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is how many of the ten are gone
              <li key={number}>
                <Say k="admin.weights.gone" v={{ number, count }} />
              </li>
            ) : null,
          )}
        </ul>
      )}
      <p className="meta">
        <Say k={isCut ? 'admin.weights.how-cut' : 'admin.weights.how'} />
      </p>
    </section>
  );
}
