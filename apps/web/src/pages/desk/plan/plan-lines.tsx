import type { PlanReport } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import type { MadePlan } from './load-plan';
import { MorePairs, ON_A_PAGE, PairList } from './pair-list';
import { type PlanAsked, planAddress } from './plan.form';

interface PlanLinesProps {
  readonly plan: MadePlan;
  readonly wish: PlanAsked;
  readonly refused: ReadonlyMap<string, string>;
  readonly ticked: boolean;
}

/** The plan's figures, and its lines; it is gone with the page unless it is kept. */
export function PlanLines({ plan: { report, pairs }, wish, refused, ticked }: PlanLinesProps) {
  const first = (wish.page - 1) * ON_A_PAGE;
  const shown = pairs.slice(first, first + ON_A_PAGE).map(({ pair, lines }) => {
    return { pair, title: lines[0]?.title ?? '', sessions: lines, lost: [] };
  });
  return (
    <>
      <Figures report={report} />
      {report.why && (
        <p>
          <Say k={`desk.plan.why.${report.why}`} />
        </p>
      )}
      {pairs.length > 0 && <Keep wish={wish} />}
      <PairList
        pairs={shown}
        start={first + 1}
        action={planAddress(wish)}
        tick={planAddress(wish, ticked ? {} : { tick: 'all' })}
        {...{ ticked, refused }}
      />
      <MorePairs
        page={wish.page}
        all={pairs.length}
        end={first + shown.length}
        to={(page) => `${planAddress({ ...wish, page })}#plan`}
      />
    </>
  );
}

function Keep({ wish }: { wish: PlanAsked }) {
  const [, query] = planAddress({ ...wish, page: 1 }).split('?');
  return (
    <div className="box">
      <p className="meta">
        <Say k="desk.plan.kept.word" />
      </p>
      <Form action={`/desk/plan/kept?${query}`} submit="desk.plan.kept.keep" quiet />
    </div>
  );
}

function Figures({ report }: { report: PlanReport }) {
  const text = useText();
  const count = (number: number) => number.toLocaleString('ja');
  const percent = report.seats === 0 ? 0 : Math.round((100 * report.filled) / report.seats);
  const facts: [string, string][] = [
    [
      'filled',
      text('desk.plan.of-percent', { number: count(report.filled), of: count(report.seats), percent }),
    ],
    ['sessions', text('desk.plan.of', { number: count(report.sessionsCovered), of: count(report.sessions) })],
    ['openings', count(report.openingsCovered)],
    ['score', count(report.score)],
    ['value', text('desk.plan.of', { number: count(report.value), of: count(report.bound) })],
    [
      'gap',
      report.exact
        ? text('desk.plan.exact')
        : text('desk.plan.gap-most', { percent: (100 * report.gap).toFixed(2) }),
    ],
  ];
  return (
    <dl className="facts">
      {facts.map(([k, value]) => (
        <div key={k}>
          <dt>
            <Say k={`desk.plan.figure.${k}`} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
