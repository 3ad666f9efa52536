import {
  CHANNELS,
  type ChannelName,
  type ChannelWish,
  channelFor,
  MESSAGE_KINDS,
  usualWishes,
} from '@app/outbox';
import { anAccount } from '../support/factories';
import { domain } from './messages-to-people';

it('writes for the channel that the rule gives, whatever is wished and reachable', async () => {
  const accountId = await anAccount(domain.admin.manager);
  const differ: string[] = [];
  const wishes: (ChannelWish | undefined)[] = [undefined, 'mail', 'line', 'push', 'none'];
  const reaches: ChannelName[][] = [['mail'], ['mail', 'line'], ['mail', 'push', 'line']];
  await domain.admin.query('ALTER TABLE channel_wishes DROP CONSTRAINT channel_wishes_none_check');
  for (const reachable of reaches)
    for (const wished of wishes)
      for (const kind of MESSAGE_KINDS.filter((each) => each !== 'access')) {
        const view = reachable.map((channel) => `('${accountId}'::uuid, '${channel}'::text)`).join();
        const [found] = await domain.admin.transaction(async (manager) => {
          await manager.query(`CREATE OR REPLACE VIEW reachable_channels AS
            SELECT v.id AS recipient_id, v.channel FROM (VALUES ${view}) v (id, channel)`);
          if (wished)
            await manager.query(
              `INSERT INTO channel_wishes VALUES ($1, $2, $3, now())
               ON CONFLICT (account_id, kind) DO UPDATE SET channel = $3`,
              [accountId, kind, wished],
            );
          const rows = await manager.query('SELECT channels_of($1, $2) AS channel', [accountId, kind]);
          await manager.query('DELETE FROM channel_wishes');
          return rows;
        });
        const said = { ...usualWishes(null), channels: wished ? { [kind]: wished } : {} };
        const rule = channelFor(kind, said, reachable);
        if (rule !== 'unwanted' && rule !== found.channel)
          differ.push(`${kind} ${wished} ${reachable}: ${rule}, ${found.channel}`);
      }
  expect(differ).toEqual([]);
  expect(CHANNELS).toContain('mail');
});
