import type { KeptPlanAtDesk } from '@app/matches';
import { DayOf } from '../../../frame/times';
import { Say } from '../../../frame/words';

/** Plans to come back to, the newest first, each with how far it has come. */
export function KeptPlanList({ plans }: { plans: readonly KeptPlanAtDesk[] }) {
  if (plans.length === 0) return null;
  return (
    <section className="box">
      <h3>
        <Say k="desk.plan.kept.title" />
      </h3>
      <ul>
        {plans.map((plan) => (
          <li key={plan.planId}>
            <a href={`/desk/plan/kept/${plan.planId}`}>
              <PeriodOf plan={plan} />
            </a>
            <p className="meta">
              <KeptBy plan={plan} /> <Say k="desk.plan.kept.far" v={farOf(plan)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function farOf({ pairs, begun, approved }: KeptPlanAtDesk) {
  return { pairs, begun, approved };
}

export function PeriodOf({ plan: { from, until } }: { plan: KeptPlanAtDesk }) {
  return (
    <>
      <DayOf at={from} />～<DayOf at={new Date(until.getTime() - 1)} />
    </>
  );
}

export function KeptBy({ plan: { keptAt, keptBy } }: { plan: KeptPlanAtDesk }) {
  return (
    <>
      <DayOf at={keptAt} />{' '}
      {keptBy ? <Say k="desk.plan.kept.by" v={{ name: keptBy }} /> : <Say k="desk.plan.kept.by-centre" />}
    </>
  );
}
