import type { IndicatorLine } from '@app/matches';
import { DeskStyles } from '../../desk/desk-island';
import { PlanIndicators } from '../../desk/statistics/plan-indicators';
import { AdminFrame } from '../admin-frame';

/** What the city's plan wants to reach, beside what there is. */
export function TargetsPage({ lines, done }: { lines: readonly IndicatorLine[]; done: string | null }) {
  return (
    <AdminFrame section="targets" done={done}>
      <PlanIndicators indicators={lines} path={(indicator) => `/admin/targets/${indicator}`} />
      <DeskStyles />
    </AdminFrame>
  );
}
