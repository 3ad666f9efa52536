import type { LadderSettings } from '@app/ladder';
import type { AsksOfCity } from '@app/matches';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';

interface AskingProps {
  readonly settings: LadderSettings;
  readonly asks: AsksOfCity;
  /** Hours between which no message leaves; `null` in the demo. */
  readonly quiet: { readonly from: number; readonly until: number } | null;
}

const FEW = 5;

/** How often residents may be asked and when: what is set, what they set themselves, and what stands outside. */
export function AskingPage({ settings, asks, quiet }: AskingProps) {
  return (
    <AdminFrame section="asking">
      <h2>
        <Say k="admin.asking.ladder" />
      </h2>
      <dl className="facts">
        <Fact k="forms.labels.cool-down-days">{settings.coolDownDays}</Fact>
        <Fact k="forms.labels.wave-hours">{settings.waveHours.join(', ')}</Fact>
        <Fact k="forms.labels.answer-hours">{settings.answerHours}</Fact>
        <Fact k="forms.labels.silent-days">{settings.silentDays}</Fact>
      </dl>
      <p>
        <a className="btn" href="/desk/ladder/settings">
          <Say k="admin.asking.change" />
        </a>
      </p>
      <h2>
        <Say k="admin.asking.budgets" />
      </h2>
      <p>
        <Say k="admin.asking.budgets-lead" v={{ asked: asks.asked }} />
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
      <h2>
        <Say k="admin.asking.quiet" />
      </h2>
      <p>
        {quiet ? <Say k="admin.asking.quiet-hours" v={{ ...quiet }} /> : <Say k="admin.asking.quiet-off" />}
      </p>
    </AdminFrame>
  );
}

/** No figure shows fewer than five people. */
function People({ number }: { number: number }) {
  if (number > 0 && number < FEW) return <Say k="admin.asking.few" />;
  return <Say k="admin.asking.people" v={{ number: number.toLocaleString('ja') }} />;
}
