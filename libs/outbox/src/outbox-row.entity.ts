import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { CHANNELS, type ChannelName } from './channels';
import { MESSAGE_KINDS, type MessageKind } from './kinds';

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** One message to one recipient over one channel: ids only, the address is read at the moment of sending. */
@Entity('outbox')
@Unique(['event', 'eventId', 'recipientId', 'channel'])
@Check('outbox_kind_check', `kind IN (${quoted(MESSAGE_KINDS)})`)
@Check('outbox_channel_check', `channel IN (${quoted(CHANNELS)})`)
@Index('outbox_kind_due_at_idx', ['kind', 'dueAt'], { where: 'sent_at IS NULL AND failed_at IS NULL' })
@Index('outbox_by_hand_idx', ['channel', 'createdAt'], { where: "channel IN ('paper', 'phone')" })
@Index('outbox_line_sent_idx', ['sentAt'], { where: "channel = 'line'" })
@Index('outbox_held_idx', ['recipientId'], {
  where: 'held_until IS NOT NULL AND sent_at IS NULL AND failed_at IS NULL',
})
@Index('outbox_untold_idx', ['recipientId'], {
  where: 'told_at IS NULL AND (failed_at IS NOT NULL OR troubled_since IS NOT NULL)',
})
export class OutboxRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** Names the template. */
  @Column('text')
  event: string;

  /** Decides its queue, and whether it may be switched off. */
  @Column('text', { default: 'decision' })
  kind: MessageKind;

  /** What happened; the same event never writes to a recipient twice. */
  @Column('uuid')
  @Index()
  eventId: string;

  /** An account; for letters and calls also a person without one. */
  @Column('uuid')
  recipientId: string;

  @Column('text', { default: 'mail' })
  channel: ChannelName;

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

  /** How often it was tried and not taken. */
  @Column('integer', { default: 0 })
  setbacks: number;

  /** How often a lease ran out with the message perhaps sent. */
  @Column('integer', { default: 0 })
  ambiguous: number;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  failedAt: Date | null;

  @Column('text', { nullable: true })
  failure: string | null;

  /** The first time that it did not get through, and might yet. */
  @Column('timestamptz', { nullable: true })
  troubledSince: Date | null;

  /** The end of the recipient's quiet hours, for which it waits or waited. */
  @Column('timestamptz', { nullable: true })
  heldUntil: Date | null;

  /** When somebody from the centre told it by other means. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;

  /** Their account. */
  @Column('uuid', { nullable: true })
  toldBy: string | null;
}
