import type { DeskFigures, IndicatorLine } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { DeskStyles } from '../desk-island';
import { MonthCharts } from './month-chart';
import { PlanIndicators } from './plan-indicators';
import { TownMap } from './town-map';
import { WeekMaps } from './week-map';

/** What the service has brought about, as pictures and as tables. */
export function StatisticsPage({
  months,
  week,
  towns,
  indicators,
}: DeskFigures & { readonly indicators: readonly IndicatorLine[] }) {
  const text = useText();
  return (
    <Page title={text('desk.figures.title')} wide>
      <div className="desk-sheet">
        <p>
          <a href="/desk">
            <Say k="desk.approvals.to-desk" />
          </a>
        </p>
        <h1>
          <Say k="desk.figures.title" />
        </h1>
        <p className="meta">
          <Say k="desk.figures.small" />
        </p>
        <section>
          <h2>
            <Say k="desk.figures.plan" />
          </h2>
          <PlanIndicators indicators={indicators} />
        </section>
        <section>
          <h2>
            <Say k="desk.figures.by-month" />
          </h2>
          <div className="charts">
            <MonthCharts months={months} />
          </div>
        </section>
        <section>
          <h2>
            <Say k="desk.figures.by-week" />
          </h2>
          <div className="charts">
            <WeekMaps week={week} />
          </div>
        </section>
        <section>
          <h2>
            <Say k="desk.figures.by-town" />
          </h2>
          <TownMap towns={towns} />
        </section>
      </div>
      <DeskStyles />
    </Page>
  );
}
