import { useText } from '../../frame/asked-context';
import { Say } from '../../frame/words';
import type { PlanAsked } from './plan.form';

const PER_WEEK = [1, 2, 3, 5, 7];

/** For which days, and how much covering every session counts beside the fit. */
export function PlanForm({ wish }: { wish: PlanAsked }) {
  const text = useText();
  return (
    <form className="box plan-form" action="/desk/plan#plan">
      {wish.isPeriodWrong && (
        <p className="no" role="alert">
          <Say k="desk.plan.wrong-period" />
        </p>
      )}
      <Day name="from" day={wish.from} />
      <Day name="until" day={wish.until} />
      <p>
        <label htmlFor="plan-per-week">
          <Say k="desk.plan.per-week" />
        </label>
        <select id="plan-per-week" name="perWeek" defaultValue={wish.perWeek ?? 'any'}>
          {PER_WEEK.map((times) => (
            <option key={times} value={times}>
              {text('desk.plan.times', { times })}
            </option>
          ))}
          <option value="any">{text('desk.plan.no-limit')}</option>
        </select>
      </p>
      <p className="slider">
        <label htmlFor="plan-coverage">
          <Say k="desk.plan.coverage" />
        </label>
        <input
          id="plan-coverage"
          name="coverage"
          type="range"
          min="0"
          max="1000"
          step="50"
          defaultValue={wish.coverage}
          aria-describedby="plan-coverage-hint"
        />
        <span className="meta" id="plan-coverage-hint">
          <Say k="desk.plan.coverage-hint" v={{ coverage: wish.coverage }} />
        </span>
      </p>
      <button className="btn" type="submit">
        <Say k="desk.plan.make" />
      </button>
    </form>
  );
}

function Day({ name, day }: { name: 'from' | 'until'; day: string }) {
  return (
    <p>
      <label htmlFor={`plan-${name}`}>
        <Say k={`desk.plan.${name}`} />
      </label>
      <input id={`plan-${name}`} name={name} type="date" defaultValue={day} required />
    </p>
  );
}
