import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How often and when the city asks, from a moment on; never changed, only followed by the next. */
@Entity('asking_settings')
@Check('asking_settings_weekly_asks_check', 'weekly_asks BETWEEN 1 AND 7')
@Check('asking_settings_both_hours_check', 'num_nulls(quiet_from, quiet_until) IN (0, 2)')
@Check('asking_settings_quiet_from_check', 'quiet_from = 0 OR quiet_from BETWEEN 17 AND 23')
@Check('asking_settings_quiet_until_check', 'quiet_until BETWEEN 5 AND 11')
export class AskingSettingRow {
  @PrimaryColumn('timestamptz')
  changedAt: Date;

  /** Asks a week of whoever has said nothing; empty where the default holds. */
  @Column('integer', { nullable: true })
  weeklyAsks: number | null;

  /** Whole hours in Tokyo; empty where the server's own hold. */
  @Column('integer', { nullable: true })
  quietFrom: number | null;

  @Column('integer', { nullable: true })
  quietUntil: number | null;
}
