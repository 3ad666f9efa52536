import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type MatchState = 'with-group' | 'with-coordinator' | 'approved' | 'declined' | 'withdrawn';

/** A resident and an opening put together, from the first interest to its end. */
@Entity('matches')
@Check('matches_origin_check', "origin IN ('interest', 'invitation', 'introduction')")
@Check(
  'matches_state_check',
  "state IN ('with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn')",
)
@Check('matches_ended_by_check', "ended_by IN ('resident', 'group', 'coordinator')")
@Index(['personId', 'openingId'], {
  unique: true,
  where: "state IN ('with-group', 'with-coordinator', 'approved')",
})
@Index('matches_waiting_idx', ['state', 'stateSince'], {
  where: "state IN ('with-group', 'with-coordinator')",
})
export class Match {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('uuid')
  @ForeignKey('Opening')
  @Index()
  openingId: string;

  @Column('text', { default: 'interest' })
  origin: 'interest' | 'invitation' | 'introduction';

  @Column('text')
  state: MatchState;

  @Column('timestamptz')
  stateSince: Date;

  /** The resident's own words to the group. */
  @Column('text', { default: '' })
  message: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { default: '' })
  reasonNote: string;

  @Column('text', { nullable: true })
  endedBy: 'resident' | 'group' | 'coordinator' | null;

  @Column('timestamptz')
  createdAt: Date;
}
