import { useText } from '../../../frame/asked-context';
import { Form } from '../../../frame/form';
import { DoneNotice } from '../../../frame/notice';
import { Page } from '../../../frame/page';
import { Say } from '../../../frame/words';
import { DeskStyles } from '../../desk-island';
import { IntroducedNotice } from '../introduced-notice';
import { MorePairs, ON_A_PAGE, PairList } from '../pair-list';
import type { Told } from '../told';
import { farOf, KeptBy, PeriodOf } from './kept-plan-list';
import type { KeptPlanNow } from './load-kept-plan';

interface KeptPlanProps extends KeptPlanNow, Told {
  readonly page: number;
  readonly ticked: boolean;
  readonly done: unknown;
}

/** A plan that was kept, with what has come of it, and what no longer holds. */
export function KeptPlanPage({ plan, pairs, page, ticked, done, introduced, refused }: KeptPlanProps) {
  const text = useText();
  const address = `/desk/plan/kept/${plan.planId}`;
  const to = (number: number) => `${address}?page=${number}`;
  const first = (page - 1) * ON_A_PAGE;
  return (
    <Page title={text('desk.plan.kept.heading')} wide>
      <div className="desk-sheet">
        <p>
          <a href="/desk/plan">
            <Say k="desk.plan.kept.back" />
          </a>
        </p>
        <h1>
          <Say k="desk.plan.kept.heading" />
        </h1>
        <DoneNotice done={done} of={['kept']} k="desk.plan.kept.done-" />
        <IntroducedNotice {...{ introduced, refused }} />
        <p className="lead">
          <b>
            <PeriodOf plan={plan} />
          </b>{' '}
          <Say k="desk.plan.kept.far" v={farOf(plan)} />
        </p>
        <Settings plan={plan} />
        <PairList
          pairs={pairs}
          start={first + 1}
          action={address}
          tick={ticked ? to(page) : `${to(page)}&tick=all`}
          {...{ ticked, refused }}
        />
        <MorePairs page={page} all={plan.pairs} end={first + pairs.length} to={to} />
        <p className="meta">
          <Say k="desk.plan.kept.away-word" />
        </p>
        <Form action={`${address}/removal`} submit="desk.plan.kept.away" quiet />
      </div>
      <DeskStyles />
    </Page>
  );
}

function Settings({ plan }: Pick<KeptPlanNow, 'plan'>) {
  const { perWeek, coverage, areaNumber, seats, sessions } = plan;
  return (
    <p className="meta">
      <KeptBy plan={plan} /> <Say k="desk.plan.kept.seats" v={{ seats, sessions }} />{' '}
      {perWeek === null ? (
        <Say k="desk.plan.no-limit" />
      ) : (
        <>
          <Say k="desk.plan.per-week" /> <Say k="desk.plan.times" v={{ times: perWeek }} />
        </>
      )}
      {' · '}
      <Say k="desk.plan.kept.coverage" v={{ coverage }} />
      {areaNumber !== null && (
        <>
          {' · '}
          <Say k="desk.plan.kept.area" v={{ area: areaNumber }} />
        </>
      )}
    </p>
  );
}
