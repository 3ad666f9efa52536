import { useText } from '../../frame/asked-context';
import { Notice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { DeskStyles } from '../desk-island';
import { GapBoard } from './gap-board';
import type { GapOpened, GapRow, MadePlan } from './load-plan';
import type { PlanAsked } from './plan.form';
import { PlanForm } from './plan-form';
import { PlanLines } from './plan-lines';

interface PlanPageProps {
  readonly wish: PlanAsked;
  readonly gaps: readonly GapRow[];
  readonly opened: GapOpened | null;
  /** `null` until it is asked for. */
  readonly plan: MadePlan | null;
  /** Codes by person and opening. */
  readonly refused: ReadonlyMap<string, string>;
  readonly introduced: number;
  readonly ticked: boolean;
}

/** What lacks people, and a plan for everybody at once. */
export function PlanPage({ wish, gaps, opened, plan, refused, introduced, ticked }: PlanPageProps) {
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
        {introduced > 0 && <Notice k="desk.plan.introduced" v={{ number: introduced }} />}
        {refused.size > 0 && (
          <p className="no">
            <Say k="desk.plan.refused" v={{ number: refused.size }} />
          </p>
        )}
        <section>
          <h2>
            <Say k="desk.plan.gap-title" />
          </h2>
          <details open={plan === null}>
            <summary>
              <Say k="desk.plan.gaps" v={{ number: gaps.length }} />
            </summary>
            <GapBoard gaps={gaps} opened={opened} />
          </details>
        </section>
        <section id="plan">
          <h2>
            <Say k="desk.plan.plan-title" />
          </h2>
          <p>
            <Say k="desk.plan.lead" />
          </p>
          <PlanForm wish={wish} />
          {plan && <PlanLines plan={plan} wish={wish} refused={refused} ticked={ticked} />}
        </section>
      </div>
      <DeskStyles />
    </Page>
  );
}
