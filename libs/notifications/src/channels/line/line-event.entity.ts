import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What LINE told us, written down before anything is done about it; no words of anybody, only the hash of a code. */
@Entity('line_events')
@Index('line_events_received_at_idx', ['receivedAt'], { where: 'handled_at IS NULL' })
export class LineEvent {
  @PrimaryColumn('text')
  webhookEventId: string;

  /** `follow`, `unfollow`, `message`, or something that we do nothing about. */
  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  lineUserId: string | null;

  @Column('text', { nullable: true })
  codeHash: string | null;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('timestamptz', { nullable: true })
  handledAt: Date | null;

  @Column('text', { nullable: true })
  outcome: LineOutcome | null;
}

/** What an event came to. */
export type LineOutcome = 'linked' | 'not-linked' | 'blocked' | 'unblocked' | 'nothing';
