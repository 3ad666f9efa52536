import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A plan as it was when somebody kept it; it is never changed, only thrown away. */
@Entity('kept_plans')
@Check('kept_plans_period_check', 'period_from < period_until')
@Check('kept_plans_coverage_check', 'coverage BETWEEN 0 AND 1000')
@Check('kept_plans_per_week_check', 'per_week > 0')
export class KeptPlan {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('timestamptz')
  keptAt: Date;

  @Column('uuid')
  @ForeignKey('Account')
  keptBy: string;

  @Column('timestamptz')
  periodFrom: Date;

  @Column('timestamptz')
  periodUntil: Date;

  /** Empty is everywhere. */
  @Column('uuid', { nullable: true })
  @ForeignKey('CommunityArea')
  areaId: string | null;

  @Column('integer')
  coverage: number;

  /** Empty is no limit. */
  @Column('integer', { nullable: true })
  perWeek: number | null;

  /** Free seats of the period at that time, and its sessions. */
  @Column('integer')
  seats: number;

  @Column('integer')
  sessions: number;
}

/** One resident in one session of a kept plan. */
@Entity('kept_plan_lines')
export class KeptPlanLine {
  @PrimaryColumn('uuid')
  @ForeignKey(() => KeptPlan, { onDelete: 'CASCADE' })
  planId: string;

  @PrimaryColumn('uuid')
  @Index('kept_plan_lines_person_id_idx')
  @ForeignKey('Person')
  personId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Session')
  sessionId: string;

  @Column('integer')
  score: number;
}
