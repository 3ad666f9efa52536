import { RingDueClocks } from '@app/clocks';
import { Database } from '@app/database';
import { AskedPeopleQuery } from '@app/notifications';
import { domain, inDays, invited, say } from './questions';

describe('the sender of an invitation', () => {
  const seen = (openingId: string, by: 'group' | 'all') =>
    domain
      .get(Database)
      .withActor({ kind: 'system', name: 'demo' }, (tx) =>
        domain.get(AskedPeopleQuery).run(tx, openingId, by),
      );
  const states = async (openingId: string, by: 'group' | 'all' = 'group') =>
    (await seen(openingId, by)).map(({ state }) => state);
  const mark = (matchId: string, column: string) =>
    domain.admin.query(
      `UPDATE outbox SET ${column} = now() WHERE subject_id = $1 AND event = 'invitation-arrived'`,
      [matchId],
    );

  it('sees it on its way, delivered, put off and answered', async () => {
    const { token, matchId, opening } = await invited();
    expect(await states(opening.openingId)).toEqual(['waiting']);
    await mark(matchId, 'sent_at');
    expect(await states(opening.openingId)).toEqual(['reached']);
    await say(token, 'later');
    expect(await states(opening.openingId)).toEqual(['later']);
    await say(token, 'no');
    expect(await states(opening.openingId)).toEqual(['no']);
  });

  it('sees a yes, a silence, and what could not be delivered', async () => {
    const yes = await invited();
    await say(yes.token, 'yes');
    expect(await states(yes.opening.openingId)).toEqual(['yes']);
    const silent = await invited();
    await mark(silent.matchId, 'failed_at');
    expect(await states(silent.opening.openingId)).toEqual(['undelivered']);
    await domain.get(RingDueClocks).run(inDays(5));
    expect(await states(silent.opening.openingId)).toEqual(['silent']);
  });

  it('hears of whom the centre introduces only with their yes', async () => {
    const { opening } = await invited('introduction');
    expect(await states(opening.openingId)).toEqual([]);
    expect(await states(opening.openingId, 'all')).toEqual(['waiting']);
    expect(JSON.stringify(await seen(opening.openingId, 'all'))).not.toMatch(/佐藤/);
  });
});
