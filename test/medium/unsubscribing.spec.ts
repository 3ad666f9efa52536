import { randomUUID } from 'node:crypto';
import { MyWishes, Unsubscribe, unsubscribeToken } from '@app/notifications';
import { NOW } from '../support/factories';
import { TEST_SECRET } from '../support/sign-in-token';
import { aScene, deliver, domain, mailsTo, row, wish, written } from './messages-to-people';

describe('unsubscribing by the address of a mail', () => {
  it('ends that kind only, and can be undone', async () => {
    const { resident, matchId } = await aScene();
    const { accountId } = resident;
    const token = unsubscribeToken({ accountId, kind: 'thanks' }, TEST_SECRET);
    const unsubscribe = domain.get(Unsubscribe);
    expect(await unsubscribe.look(token)).toMatchObject({ kind: 'thanks', isOff: false });
    const { before, isOff } = await unsubscribe.off(token, NOW);
    expect({ before, isOff }).toEqual({ before: 'mail', isOff: true });
    await unsubscribe.off(token, NOW);
    const thanks = await written('thanks-from-group', accountId, matchId);
    const reminder = await written('session-tomorrow', accountId, matchId);
    await deliver(thanks);
    await deliver(reminder);
    expect(await row(thanks)).toMatchObject({ failure: 'unwanted' });
    expect(await mailsTo(accountId)).toHaveLength(1);
    expect(await unsubscribe.on(token, before, NOW)).toMatchObject({ isOff: false });
    await deliver(await written('thanks-from-group', accountId, matchId));
    expect(await mailsTo(accountId)).toHaveLength(2);
  });

  it('is said by the headers of a mail that can be switched off, and of no other', async () => {
    const { resident, matchId } = await aScene();
    await deliver(await written('session-tomorrow', resident.accountId, matchId));
    await deliver(await written('match-declined', resident.accountId, matchId));
    const [reminder, decision] = await mailsTo(resident.accountId);
    const token = unsubscribeToken({ accountId: resident.accountId, kind: 'reminder' }, TEST_SECRET);
    const address = `http://localhost:3000/unsubscribe/${token}`;
    expect(reminder?.headers['list-unsubscribe']).toEqual([`<${address}>`]);
    expect(reminder?.headers['list-unsubscribe-post']).toEqual(['List-Unsubscribe=One-Click']);
    expect(reminder?.text).toContain(address);
    expect(reminder?.html).toContain(address);
    expect(decision?.headers['list-unsubscribe']).toBeUndefined();
    expect(decision?.text).not.toContain('/unsubscribe/');
    expect(decision?.text).toContain('/me/notifications');
  });

  it('ends the digest, daily as it was before', async () => {
    const { resident } = await aScene();
    await wish({ digest: 'daily' }, resident);
    const token = unsubscribeToken({ accountId: resident.accountId, kind: 'digest' }, TEST_SECRET);
    const { before } = await domain.get(Unsubscribe).off(token, NOW);
    expect((await domain.get(MyWishes).run(resident, NOW)).wishes.digest).toBe('off');
    await domain.get(Unsubscribe).on(token, before, NOW);
    expect((await domain.get(MyWishes).run(resident, NOW)).wishes.digest).toBe('daily');
  });

  it('knows no link that was not signed, and none of an account that is gone', async () => {
    const unsubscribe = domain.get(Unsubscribe);
    const refusal = { code: 'unsubscribe-link-unknown' };
    await expect(unsubscribe.look('not-a-token')).rejects.toMatchObject(refusal);
    const gone = unsubscribeToken({ accountId: randomUUID(), kind: 'thanks' }, TEST_SECRET);
    await expect(unsubscribe.off(gone, NOW)).rejects.toMatchObject(refusal);
  });
});
