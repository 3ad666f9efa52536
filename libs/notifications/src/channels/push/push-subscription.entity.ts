import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A browser that takes push messages for an account (RFC 8030), with the keys that its messages are sealed with. */
@Entity('push_subscriptions')
@Index(['accountId'], { where: 'ended_at IS NULL' })
export class PushSubscription {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Account')
  accountId: string;

  @Column('text', { unique: true })
  endpoint: string;

  @Column('text')
  p256dh: string;

  @Column('text')
  auth: string;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
