import type { PlanReport } from '@app/matches';
import type { ReactNode } from 'react';
import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { WhenPhrase } from '../../frame/times';
import { Say, Words } from '../../frame/words';
import type { MadePlan, PlannedPair } from './load-plan';
import { lineValue, type PlanAsked, planAddress } from './plan.form';

const ON_A_PAGE = 50;
const CODES = [
  'not-eligible',
  'already-under-way',
  'registration-lapsed',
  'session-not-open',
  'card-not-complete',
];

interface PlanLinesProps {
  readonly plan: MadePlan;
  readonly wish: PlanAsked;
  readonly refused: ReadonlyMap<string, string>;
  readonly ticked: boolean;
}

/** The plan's figures, and its lines with a box each: nobody is asked before a coordinator says so. */
export function PlanLines({ plan: { report, pairs }, wish, refused, ticked }: PlanLinesProps) {
  const first = (wish.page - 1) * ON_A_PAGE;
  const shown = pairs.slice(first, first + ON_A_PAGE);
  const free = shown.filter(({ pair }) => pair.matchId === null).length;
  return (
    <>
      <Figures report={report} />
      {report.why && (
        <p>
          <Say k={`desk.plan.why.${report.why}`} />
        </p>
      )}
      {free > 0 && (
        <p>
          <a className="btn quiet" href={planAddress(wish, ticked ? {} : { tick: 'all' })} data-key="t">
            <Say k={ticked ? 'desk.approvals.tick-none' : 'desk.plan.tick-all'} v={{ number: free }} />
          </a>
        </p>
      )}
      {shown.length > 0 && (
        <div data-key="a">
          <PageForm action={planAddress(wish)} free={free}>
            <ol className="plan-lines" start={first + 1} data-list>
              {shown.map((each) => (
                <Line
                  key={`${each.pair.personId}${each.pair.openingId}`}
                  of={each}
                  ticked={ticked}
                  code={refused.get(`${each.pair.personId}.${each.pair.openingId}`)}
                />
              ))}
            </ol>
          </PageForm>
        </div>
      )}
      <More wish={wish} all={pairs.length} end={first + shown.length} />
    </>
  );
}

function PageForm({ action, free, children }: { action: string; free: number; children: ReactNode }) {
  if (free === 0) return children;
  return (
    <Form action={action} submit="desk.plan.introduce">
      {children}
    </Form>
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

function Line({
  of: { pair, lines },
  ticked,
  code,
}: {
  of: PlannedPair;
  ticked: boolean;
  code?: string | undefined;
}) {
  const { personId, openingId, matchId, state } = pair;
  const [first] = lines;
  const words = `${first?.title} ← ${pair.personName}${pair.townName ? `（${pair.townName}）` : ''}`;
  const value = lineValue({ personId, openingId, sessions: lines.map(({ number }) => number) });
  return (
    <li>
      {matchId ? (
        <p className="looked-at">
          <b>
            <Words>{words}</Words>
          </b>
        </p>
      ) : (
        <label className="choice">
          <input type="checkbox" name="line" value={value} defaultChecked={ticked} />
          <b>
            <Words>{words}</Words>
          </b>
        </label>
      )}
      <div className="meta">
        {lines.map(({ number, startsAt, endsAt, score }) => (
          <div key={number}>
            <WhenPhrase startsAt={startsAt} endsAt={endsAt} /> · <Say k="desk.plan.points" v={{ score }} />
          </div>
        ))}
        {pair.groupName}
      </div>
      <p className="meta">
        {matchId ? (
          <a href={`/desk/matches/${matchId}`}>
            <Say k={`desk.match.state-${state}`} />
          </a>
        ) : (
          <a href={`/desk/introduce?person=${personId}&opening=${openingId}`}>
            <Say k="desk.plan.side-by-side" />
          </a>
        )}
      </p>
      {code && !matchId && (
        <p className="no">
          <Say k={`desk.plan.because.${CODES.includes(code) ? code : 'other'}`} />
        </p>
      )}
    </li>
  );
}

function More({ wish, all, end }: { wish: PlanAsked; all: number; end: number }) {
  const to = (page: number) => `${planAddress({ ...wish, page })}#plan`;
  return (
    <p className="filters">
      {wish.page > 1 && (
        <a href={to(wish.page - 1)}>
          <Say k="desk.plan.before" />
        </a>
      )}
      {end < all && (
        <a href={to(wish.page + 1)}>
          <Say k="desk.plan.after" v={{ number: all - end }} />
        </a>
      )}
    </p>
  );
}
