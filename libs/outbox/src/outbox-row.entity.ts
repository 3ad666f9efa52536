import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One message to one recipient over one channel: ids only, the address is read at the moment of sending. */
@Entity('outbox')
@Unique(['event', 'eventId', 'recipientId', 'channel'])
@Index(['dueAt'], { where: 'sent_at IS NULL AND failed_at IS NULL' })
export class OutboxRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** Names the template. */
  @Column('text')
  event: string;

  /** What happened; the same event never writes to a recipient twice. */
  @Column('uuid')
  @Index()
  eventId: string;

  /** An account. */
  @Column('uuid')
  recipientId: string;

  @Column('text', { default: 'mail' })
  channel: string;

  /** What the message is about: a match, an opening, a group, a sign-in link. */
  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz', { nullable: true })
  usefulUntil: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  /** How often a lease ran out with the message perhaps sent. */
  @Column('integer', { default: 0 })
  ambiguous: number;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  failedAt: Date | null;

  @Column('text', { nullable: true })
  failure: string | null;
}
