import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { IndicatorName } from './indicators';

/** What the city wants to reach, from a moment on; never changed, only followed by the next. */
@Entity('indicator_targets')
@Check('indicator_targets_both_check', 'num_nulls(target, year) IN (0, 2)')
@Check('indicator_targets_target_check', 'target BETWEEN 0 AND 1000000')
@Check('indicator_targets_year_check', 'year BETWEEN 2020 AND 2100')
export class IndicatorTargetRow {
  @PrimaryColumn('text')
  indicator: IndicatorName;

  @PrimaryColumn('timestamptz')
  changedAt: Date;

  /** Empty where there is none any more. */
  @Column('integer', { nullable: true })
  target: number | null;

  /** At the end of this fiscal year. */
  @Column('integer', { nullable: true })
  year: number | null;
}
