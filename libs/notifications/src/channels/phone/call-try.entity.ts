import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What came of a call, or of the slip that came back with a letter. */
export const CALL_OUTCOMES = ['not-reached', 'told', 'yes', 'no', 'later'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

@Entity('call_tries')
@Check('call_tries_outcome_check', "outcome IN ('not-reached', 'told', 'yes', 'no', 'later')")
export class CallTry {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('OutboxRow')
  @Index()
  outboxId: string;

  @Column('timestamptz')
  triedAt: Date;

  @Column('uuid')
  @ForeignKey('Account')
  triedBy: string;

  @Column('text')
  outcome: CallOutcome;
}
