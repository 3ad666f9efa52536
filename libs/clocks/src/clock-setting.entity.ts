import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Length, MomentKind, StepName } from './waits';

/** A length of the table of clocks that the centre has set otherwise, from a moment on; never changed, only followed by the next. */
@Entity('clock_settings')
@Check('clock_settings_length_check', 'num_nulls(amount, unit) IN (0, 2)')
@Check(
  'clock_settings_amount_check',
  "amount BETWEEN 1 AND CASE unit WHEN 'hours' THEN 1440 WHEN 'days' THEN 60 ELSE 40 END",
)
@Check('clock_settings_unit_check', "unit IN ('hours', 'days', 'working-days')")
@Check('clock_settings_moment_check', "moment IN ('after', 'before-session', 'after-session')")
@Check('clock_settings_session_check', "moment = 'after' OR unit <> 'working-days'")
export class ClockSettingRow {
  @PrimaryColumn('text')
  wait: string;

  @PrimaryColumn('text')
  step: StepName;

  @PrimaryColumn('text')
  moment: MomentKind;

  /** From when on it holds, for whatever begins to wait then. */
  @PrimaryColumn('timestamptz')
  changedAt: Date;

  /** Empty where the default holds again. */
  @Column('integer', { nullable: true })
  amount: number | null;

  @Column('text', { nullable: true })
  unit: Length['unit'] | null;
}
