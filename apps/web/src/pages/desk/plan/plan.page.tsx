import type { KeptPlanAtDesk } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { DoneNotice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { DeskStyles } from '../desk-island';
import { GapBoard } from './gap-board';
import type { GapWeek } from './gap-week';
import { GapWeekTable } from './gap-week-table';
import { IntroducedNotice } from './introduced-notice';
import { KeptPlanList } from './kept/kept-plan-list';
import type { GapOpened, GapRow } from './load-gaps';
import type { MadePlan } from './load-plan';
import type { PlanAsked } from './plan.form';
import { PlanForm } from './plan-form';
import { PlanLines } from './plan-lines';
import type { Told } from './told';

interface PlanPageProps extends Told {
  readonly wish: PlanAsked;
  readonly gaps: readonly GapRow[];
  readonly opened: GapOpened | null;
  /** Shown instead of the openings. */
  readonly week: GapWeek | null;
  /** `null` until it is asked for. */
  readonly plan: MadePlan | null;
  readonly kept: readonly KeptPlanAtDesk[];
  readonly done: unknown;
  readonly ticked: boolean;
}

/** What lacks people, and a plan for everybody at once. */
export function PlanPage({ wish, plan, kept, done, refused, introduced, ticked, ...gaps }: PlanPageProps) {
  const text = useText();
  return (
    <Page title={text('desk.plan.title')} wide>
      <div className="desk-sheet">
        <p>
          <a href="/desk">
            <Say k="desk.approvals.to-desk" />
          </a>
        </p>
        <h1>
          <Say k="desk.plan.title" />
        </h1>
        <DoneNotice done={done} of={['thrown-away']} k="desk.plan.kept.done-" />
        <IntroducedNotice {...{ introduced, refused }} />
        <Gaps {...gaps} isOpen={plan === null} />
        <section id="plan">
          <h2>
            <Say k="desk.plan.plan-title" />
          </h2>
          <p>
            <Say k="desk.plan.lead" />
          </p>
          <PlanForm wish={wish} />
          {plan === null && <KeptPlanList plans={kept} />}
          {plan && <PlanLines plan={plan} wish={wish} refused={refused} ticked={ticked} />}
        </section>
      </div>
      <DeskStyles />
    </Page>
  );
}

type GapsProps = Pick<PlanPageProps, 'gaps' | 'opened' | 'week'> & { readonly isOpen: boolean };

/** What lacks people, opening by opening or all at a glance. */
function Gaps({ gaps, opened, week, isOpen }: GapsProps) {
  return (
    <section>
      <h2>
        <Say k="desk.plan.gap-title" />
      </h2>
      <details open={isOpen}>
        <summary>
          <Say k={week ? 'desk.plan.week.by-week' : 'desk.plan.gaps'} v={{ number: gaps.length }} />
        </summary>
        <Views isWeek={week !== null} />
        {week ? <GapWeekTable week={week} /> : <GapBoard gaps={gaps} opened={opened} />}
      </details>
    </section>
  );
}

function Views({ isWeek }: { isWeek: boolean }) {
  const text = useText();
  return (
    <nav className="filters views" aria-label={text('desk.plan.week.views')}>
      <a href="/desk/plan" aria-current={isWeek ? undefined : 'true'}>
        <Say k="desk.plan.week.by-opening" />
      </a>
      <a href="/desk/plan?view=week" aria-current={isWeek ? 'true' : undefined}>
        <Say k="desk.plan.week.by-week" />
      </a>
    </nav>
  );
}
