import type { IndicatorUnit } from '@app/matches';
import { Say } from '../../frame/words';

/** 「1,200」「45%」「3.5日」; what there is nothing to count from is said so. */
export function IndicatorValue({ value, unit }: { value: number | null; unit: IndicatorUnit }) {
  if (value === null)
    return (
      <span className="meta">
        <Say k="desk.figures.no-value" />
      </span>
    );
  const number = value.toLocaleString('ja');
  if (unit === 'percent') return <Say k="desk.figures.percent" v={{ value: number }} />;
  return unit === 'days' ? <Say k="desk.figures.days" v={{ value: number }} /> : number;
}
