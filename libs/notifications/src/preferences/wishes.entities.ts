import { type ChannelWish, DIGESTS, type DigestWish, type MessageKind } from '@app/outbox';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const oneOf = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

/** When somebody wishes to be told; whoever has said nothing has no row. */
@Entity('message_wishes')
@Check(
  'message_wishes_quiet_check',
  '(quiet_from IS NULL) = (quiet_until IS NULL) AND quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23',
)
@Check('message_wishes_digest_check', `digest IN (${oneOf(DIGESTS)})`)
export class MessageWishes {
  @PrimaryColumn('uuid')
  @ForeignKey('Account', { onDelete: 'CASCADE' })
  accountId: string;

  /** Whole hours in Tokyo; null where the usual quiet hours are good. */
  @Column('integer', { nullable: true })
  quietFrom: number | null;

  @Column('integer', { nullable: true })
  quietUntil: number | null;

  @Column('text', { default: 'weekly' })
  digest: DigestWish;

  @Column('timestamptz')
  changedAt: Date;
}

/** Over which channel somebody wishes a kind of message, where that is not the usual one. */
@Entity('channel_wishes')
@Check(
  'channel_wishes_kind_check',
  "kind IN ('decision', 'reminder', 'invitation', 'thanks', 'digest', 'work')",
)
@Check('channel_wishes_channel_check', "channel IN ('mail', 'line', 'push', 'paper', 'phone', 'none')")
@Check('channel_wishes_none_check', "channel <> 'none' OR kind IN ('reminder', 'invitation', 'thanks')")
export class ChannelWishRow {
  @PrimaryColumn('uuid')
  @ForeignKey('Account', { onDelete: 'CASCADE' })
  accountId: string;

  @PrimaryColumn('text')
  kind: MessageKind;

  @Column('text')
  channel: ChannelWish;

  @Column('timestamptz')
  changedAt: Date;
}

/** How often a resident is glad to be asked, and from when on again. */
@Entity('asking_wishes')
@Check('asking_wishes_weekly_asks_check', 'weekly_asks BETWEEN 0 AND 7')
export class AskingWishes {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('integer', { default: 1 })
  weeklyAsks: number;

  /** Asked from this day on again. */
  @Column('date', { nullable: true })
  noAsksUntil: string | null;

  @Column('timestamptz')
  changedAt: Date;
}
