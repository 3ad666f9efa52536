import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Length, StepName } from './waits';

/** A length of the table of clocks that the centre has set otherwise. */
@Entity('clock_settings')
@Check('clock_settings_amount_check', 'amount > 0')
@Check('clock_settings_unit_check', "unit IN ('hours', 'days', 'working-days')")
export class ClockSettingRow {
  @PrimaryColumn('text')
  wait: string;

  @PrimaryColumn('text')
  step: StepName;

  @Column('integer')
  amount: number;

  @Column('text')
  unit: Length['unit'];

  @Column('timestamptz')
  changedAt: Date;
}
