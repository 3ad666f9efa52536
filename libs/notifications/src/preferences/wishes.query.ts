import { Config } from '@app/config';
import type { Tx } from '@app/database';
import { type ChannelName, type QuietHours, usualWishes, type Wishes } from '@app/outbox';
import { Injectable } from '@nestjs/common';

export interface WishesNow {
  readonly wishes: Wishes;
  /** The channels that reach the account now. */
  readonly reachable: readonly ChannelName[];
}

interface Row {
  readonly reachable: ChannelName[];
  readonly channels: Wishes['channels'] | null;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  readonly digest: Wishes['digest'] | null;
  readonly mayBeAsked: boolean;
  readonly cityFrom: number | null;
  readonly cityUntil: number | null;
}

/** What an account wishes to be told, and what reaches it; whoever has said nothing has the usual wishes. */
@Injectable()
export class WishesQuery {
  constructor(private readonly config: Config) {}

  async run(tx: Tx, accountId: string, now: Date): Promise<WishesNow> {
    const [row]: Row[] = await tx.manager.query(WISHES, [accountId, now]);
    const { reachable, ...said } = row as Row;
    return { reachable, wishes: wishesOf(said, usualQuiet(said, this.config.quietHours)) };
  }
}

/** The hours that the city set go before the server's; a server that is set to send at any hour does so. */
function usualQuiet({ cityFrom, cityUntil }: Pick<Row, 'cityFrom' | 'cityUntil'>, server: QuietHours | null) {
  if (!server || cityFrom === null || cityUntil === null) return server;
  return { from: cityFrom, until: cityUntil };
}

function wishesOf(said: Omit<Row, 'reachable'>, hours: QuietHours | null): Wishes {
  const usual = usualWishes(hours);
  const { channels, quietFrom: from, quietUntil: until, digest, mayBeAsked } = said;
  return {
    channels: channels ?? usual.channels,
    quiet: from === null || until === null ? usual.quiet : { from, until },
    digest: digest ?? usual.digest,
    mayBeAsked,
  };
}

const WISHES = `
SELECT ARRAY(SELECT r.channel FROM reachable_channels r WHERE r.recipient_id = $1) AS reachable,
  (SELECT jsonb_object_agg(c.kind, c.channel) FROM channel_wishes c WHERE c.account_id = $1) AS channels,
  w.quiet_from AS "quietFrom", w.quiet_until AS "quietUntil", w.digest,
  NOT EXISTS (SELECT FROM asking_wishes a JOIN people p ON p.id = a.person_id WHERE p.account_id = $1
    AND (a.weekly_asks = 0 OR a.no_asks_until > ($2::timestamptz AT TIME ZONE 'Asia/Tokyo')::date)) AS "mayBeAsked",
  c.quiet_from AS "cityFrom", c.quiet_until AS "cityUntil"
FROM (VALUES ($1::uuid)) AS who (id) LEFT JOIN message_wishes w ON w.account_id = who.id
LEFT JOIN (SELECT quiet_from, quiet_until FROM asking_settings ORDER BY changed_at DESC LIMIT 1) c ON true`;
