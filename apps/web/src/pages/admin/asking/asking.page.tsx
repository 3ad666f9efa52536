import { randomUUID } from 'node:crypto';
import { type AskingOutcome, NIGHT_BEGINS, NIGHT_ENDS } from '@app/matches';
import { ONCE_FIELD } from '../../../frame/request-key';
import { useAsked } from '../../frame/asked-context';
import { SelectField } from '../../frame/choice-fields';
import { FormProvider, type FormState } from '../../frame/form-state';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';
import { TryOrSave } from '../try-or-save';
import { AskingChanges } from './asking-changes';
import { AskingOutcomeBox } from './asking-outcome';
import type { CityAsking } from './load-asking';

interface AskingProps {
  readonly city: CityAsking;
  readonly form: FormState;
  readonly done?: string | null;
  /** Of a try that saves nothing. */
  readonly outcome?: AskingOutcome;
}

const FEW = 5;
const BUDGETS = [1, 2, 3, 4, 5, 6, 7];

/** How often residents are asked and when: tried over the last ninety days before it is saved. */
export function AskingPage({ city, form, done = null, outcome }: AskingProps) {
  return (
    <AdminFrame section="asking" form={form} done={done}>
      <h2>
        <Say k="admin.asking.city" />
      </h2>
      <p className="meta">
        <Say k="admin.asking.at-once" />
      </p>
      {!city.isQuiet && (
        <p className="meta">
          <Say k="admin.asking.quiet-off" />
        </p>
      )}
      <FormProvider value={form}>
        <AskingForm city={city} />
      </FormProvider>
      {outcome && <AskingOutcomeBox {...outcome} />}
      <AskingChanges changes={city.changes} />
      <Budgets {...city} />
      <Ladder {...city} />
    </AdminFrame>
  );
}

function AskingForm({ city: { usual } }: { city: CityAsking }) {
  const { t } = useAsked();
  const option = (number: number, k: string, v: Record<string, number>) => ({
    ...{ value: String(number), label: t(k, v) },
  });
  const hours = (all: readonly number[]) => all.map((hour) => option(hour, 'admin.asking.hour', { hour }));
  return (
    <form className="form" method="post" action="/admin/asking" noValidate>
      <input type="hidden" name={ONCE_FIELD} value={randomUUID()} />
      <SelectField
        name="cityWeeklyAsks"
        options={BUDGETS.map((number) => option(number, 'admin.asking.times', { number }))}
        hint
      />
      <SelectField name="cityQuietFrom" options={hours(NIGHT_BEGINS)} hint />
      <SelectField name="cityQuietUntil" options={hours(NIGHT_ENDS)} />
      <p className="hint">
        <Say k="admin.asking.defaults" v={{ weekly: usual.weeklyAsks, ...usual.quiet }} />
      </p>
      <TryOrSave room="asking" />
    </form>
  );
}

function Budgets({ asks, standing }: CityAsking) {
  return (
    <>
      <h2>
        <Say k="admin.asking.budgets" />
      </h2>
      <p>
        <Say k="admin.asking.budgets-lead" v={{ asked: asks.asked, usual: standing.weeklyAsks }} />
      </p>
      <dl className="facts">
        {asks.budgets.map(({ weekly, residents }) => (
          <Fact key={weekly} k="admin.asking.weekly" v={{ number: weekly }}>
            <People number={residents} />
          </Fact>
        ))}
        <Fact k="admin.asking.resting">
          <People number={asks.resting} />
        </Fact>
      </dl>
    </>
  );
}

function Ladder({ ladder }: CityAsking) {
  return (
    <>
      <h2>
        <Say k="admin.asking.ladder" />
      </h2>
      <dl className="facts">
        <Fact k="forms.labels.cool-down-days">{ladder.coolDownDays}</Fact>
        <Fact k="forms.labels.wave-hours">{ladder.waveHours.join(', ')}</Fact>
        <Fact k="forms.labels.answer-hours">{ladder.answerHours}</Fact>
        <Fact k="forms.labels.silent-days">{ladder.silentDays}</Fact>
      </dl>
      <p>
        <a className="btn" href="/desk/ladder/settings">
          <Say k="admin.asking.change" />
        </a>
      </p>
    </>
  );
}

/** No figure shows fewer than five people. */
function People({ number }: { number: number }) {
  if (number > 0 && number < FEW) return <Say k="admin.asking.few" />;
  return <Say k="admin.asking.people" v={{ number: number.toLocaleString('ja') }} />;
}
