import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Owner, StepName } from './waits';

/** One waiting thing: whom it waits for, its next step, and when that is due. Settled once it waits no more. */
@Entity('clocks')
@Check('clocks_step_check', "step IN ('remind', 'remind-again', 'desk', 'head', 'end')")
@Check('clocks_session_check', 'num_nulls(session_start, session_end) IN (0, 2)')
@Index(['subjectId', 'wait'], { unique: true, where: 'settled_at IS NULL' })
@Index('clocks_wait_since_idx', ['wait', 'since'])
@Index('clocks_due_at_idx', ['dueAt'], { where: 'settled_at IS NULL' })
export class Clock {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** One of WAITS. */
  @Column('text')
  wait: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  owner: Owner;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  sessionStart: Date | null;

  @Column('timestamptz', { nullable: true })
  sessionEnd: Date | null;

  /** The next step. */
  @Column('text')
  step: StepName;

  /** When the next step is due. */
  @Column('timestamptz')
  dueAt: Date;

  /** When the waiting ends by itself. */
  @Column('timestamptz')
  endsAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
