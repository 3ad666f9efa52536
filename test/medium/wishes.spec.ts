import { randomUUID } from 'node:crypto';
import { MyWishes } from '@app/notifications';
import { NOW } from '../support/factories';
import { aScene, deliver, domain, mailsTo, nightNow, row, wish, written } from './messages-to-people';

describe('wishes', () => {
  it('take effect on a message that waits already', async () => {
    const { resident, matchId } = await aScene();
    const id = await written('thanks-from-group', resident.accountId, matchId);
    await wish({ channels: { thanks: 'none' } }, resident);
    await deliver(id);
    expect(await row(id)).toMatchObject({ failure: 'unwanted', sent_at: null });
    expect(await mailsTo(resident.accountId)).toEqual([]);
  });

  it('never silence a decision', async () => {
    const { resident, matchId } = await aScene();
    await expect(wish({ channels: { decision: 'none' } }, resident)).rejects.toMatchObject({
      code: 'must-be-told',
    });
    await expect(wish({ channels: { work: 'none' } }, resident)).rejects.toMatchObject({
      code: 'must-be-told',
    });
    const id = await written('match-declined', resident.accountId, matchId);
    await deliver(id);
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('move a decision back to mail when the wished channel is gone', async () => {
    const { resident, matchId } = await aScene();
    await wish({ channels: { decision: 'line' } }, resident);
    const id = await written('match-declined', resident.accountId, matchId);
    await domain.admin.query("UPDATE outbox SET channel = 'push' WHERE id = $1", [id]);
    await deliver(id);
    await deliver(id);
    expect(await row(id)).toMatchObject({ channel: 'mail', failure: null });
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('ask nobody who wants a pause', async () => {
    const { resident, matchId } = await aScene();
    await wish({ asking: { weeklyAsks: 1, noAsksUntil: '2999-01-01' } }, resident);
    const id = await written('invitation-arrived', resident.accountId, matchId);
    await deliver(id);
    expect(await row(id)).toMatchObject({ failure: 'unwanted' });
    await wish({ asking: { weeklyAsks: 0, noAsksUntil: null } }, resident);
    const another = await written('invitation-arrived', resident.accountId, matchId);
    await deliver(another);
    expect(await row(another)).toMatchObject({ failure: 'unwanted' });
    await wish({ asking: { weeklyAsks: 2, noAsksUntil: '2026-01-01' } }, resident);
    const third = await written('invitation-arrived', resident.accountId, matchId);
    await deliver(third);
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('are read back as they were said', async () => {
    const { resident } = await aScene();
    await wish({ channels: { reminder: 'none' }, quiet: { from: 22, until: 7 }, digest: 'daily' }, resident);
    await wish({ channels: { reminder: 'mail', thanks: 'none' } }, resident);
    const view = await domain.get(MyWishes).run(resident, NOW);
    expect(view).toMatchObject({
      kinds: ['decision', 'reminder', 'invitation', 'thanks', 'digest'],
      reachable: ['mail'],
      asking: { weeklyAsks: 1, noAsksUntil: null },
      wishes: {
        channels: { reminder: 'mail', thanks: 'none' },
        quiet: { from: 22, until: 7 },
        digest: 'daily',
      },
    });
  });
});

describe('quiet hours', () => {
  it('hold a decision until the morning, and let it go at once when they are given up', async () => {
    const { resident, matchId } = await aScene();
    await wish({ quiet: nightNow() }, resident);
    const id = await written('match-declined', resident.accountId, matchId);
    await domain.admin.query("UPDATE outbox SET created_at = now() - interval '71 hours' WHERE id = $1", [
      id,
    ]);
    await deliver(id);
    const held = await row(id);
    expect(held).toMatchObject({ attempts: 0, failed_at: null, lease_until: null, troubled_since: null });
    expect(held.held_until.getTime()).toBeGreaterThan(Date.now());
    expect(Math.abs(held.due_at - held.held_until)).toBeLessThan(1500);
    await deliver(id);
    expect(await mailsTo(resident.accountId)).toHaveLength(0);
    await wish({ quiet: { from: 3, until: 3 } }, resident);
    await deliver(id);
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });

  it('hold no way in', async () => {
    const { resident } = await aScene();
    await wish({ quiet: nightNow() }, resident);
    const linkId = randomUUID();
    await domain.admin.query(
      `INSERT INTO sign_in_links (id, account_id, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, now(), now() + interval '10 minutes')`,
      [linkId, resident.accountId, randomUUID()],
    );
    await deliver(await written('sign-in-link', resident.accountId, linkId));
    expect(await mailsTo(resident.accountId)).toHaveLength(1);
  });
});
