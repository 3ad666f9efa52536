import { unsubscribeToken } from '@app/notifications';
import { aGroup, anAccount, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import { TEST_SECRET } from '../support/sign-in-token';
import { Visitor } from '../support/visitor';

interface Wishes {
  kinds: string[];
  channels: Record<string, string>;
  quiet: { from: number; until: number } | null;
  digest: string;
  asking: { weeklyAsks: number; noAsksUntil: string | null } | null;
}

const CROSS_SITE = { origin: 'https://mail.example.com', 'sec-fetch-site': 'cross-site' };

function multipart(): FormData {
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  return form;
}

/** Choosing what one is told, and the link of a mail that ends one kind of it: over HTTP. */
describe('wishes', () => {
  const service = ourService();

  const wishesOf = (visitor: Visitor) => visitor.json<Wishes>('GET', '/api/v1/me/notifications');

  it('are changed over the API, part by part', async () => {
    const visitor = await service.signedIn((await aResident(service.admin.manager)).accountId);
    expect(await wishesOf(visitor)).toEqual({
      ...{ kinds: ['decision', 'reminder', 'invitation', 'thanks', 'digest'], reachable: ['mail'] },
      ...{ channels: {}, quiet: null, digest: 'weekly', asking: { weeklyAsks: 1, noAsksUntil: null } },
    });
    const asking = { weeklyAsks: 3, noAsksUntil: '2027-04-01' };
    await visitor.json('PATCH', '/api/v1/me/notifications', { digest: 'off', asking });
    await visitor.json('PATCH', '/api/v1/me/notifications', {
      ...{ channels: { thanks: 'none' }, quiet: { from: 22, until: 6 } },
    });
    expect(await wishesOf(visitor)).toMatchObject({
      ...{ channels: { thanks: 'none' }, quiet: { from: 22, until: 6 }, digest: 'off', asking },
    });
  });

  it.each([
    ['a decision that is switched off', { channels: { decision: 'none' } }, 422],
    ['an hour that does not exist', { quiet: { from: 24, until: 8 } }, 422],
    ['more questions than a week has days', { asking: { weeklyAsks: 8, noAsksUntil: null } }, 422],
    ['a channel of nobody', { channels: { thanks: 'fax' } }, 422],
  ])('refuse %s', async (_, body, status) => {
    const visitor = await service.signedIn((await aResident(service.admin.manager)).accountId);
    expect((await visitor.send('PATCH', '/api/v1/me/notifications', body)).status).toBe(status);
  });

  it('are nobody else’s, and a group is not asked how often it may be asked', async () => {
    expect((await service.visitor().send('GET', '/api/v1/me/notifications')).status).toBe(401);
    const member = await service.signedIn((await aGroup(service.admin.manager)).accountId);
    expect(await wishesOf(member)).toMatchObject({ kinds: ['decision', 'work', 'thanks'], asking: null });
    const asking = { weeklyAsks: 0, noAsksUntil: null };
    expect((await member.send('PATCH', '/api/v1/me/notifications', { asking })).status).toBe(403);
  });

  it('are changed on the page, which repeats what was wrong', async () => {
    const visitor = await service.signedIn((await aResident(service.admin.manager)).accountId);
    const typed = {
      channelReminder: 'none',
      digest: 'daily',
      quietFrom: '23',
      quietUntil: '6',
      weeklyAsks: '2',
    };
    const wrong = await visitor.post('/me/notifications', { ...typed, noAsksUntil: '2026-02-30' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="2026-02-30"');
    const right = await visitor.post('/me/notifications', { ...typed, noAsksUntil: '' });
    expect([right.status, right.headers.get('location')]).toEqual([303, '/me/notifications?done=yes']);
    expect(await wishesOf(visitor)).toMatchObject({
      ...{ channels: { reminder: 'none' }, quiet: { from: 23, until: 6 }, digest: 'daily' },
      asking: { weeklyAsks: 2, noAsksUntil: null },
    });
  });

  describe('the link of a mail', () => {
    let accountId: string;
    let path: string;

    beforeEach(async () => {
      accountId = await anAccount(service.admin.manager);
      path = `/unsubscribe/${unsubscribeToken({ accountId, kind: 'reminder' }, TEST_SECRET)}`;
    });

    const isOff = async () =>
      (await wishesOf(await service.signedIn(accountId))).channels.reminder === 'none';

    it('ends nothing when a program opens it', async () => {
      for (const method of ['GET', 'HEAD']) {
        const response = await fetch(service.origin + path, { method });
        expect(response.status).toBe(200);
      }
      expect(await isOff()).toBe(false);
    });

    it.each([
      ['a form', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), {}],
      ['a form of many parts', multipart(), {}],
      ['a mail page elsewhere', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), CROSS_SITE],
    ])('ends that kind with one click as %s, without signing in', async (_, body, headers) => {
      const post = () => fetch(service.origin + path, { method: 'POST', redirect: 'manual', body, headers });
      expect((await post()).status).toBe(200);
      expect((await post()).status).toBe(200);
      expect(await isOff()).toBe(true);
    });

    it('takes it back on the page, in the language of the account', async () => {
      await service.admin.query("UPDATE accounts SET language = 'ko' WHERE id = $1", [accountId]);
      const visitor = service.visitor();
      const done = await (await visitor.post(path, {})).text();
      expect(done).toContain('lang="ko"');
      expect(done).toContain(`action="${path}/undo"`);
      expect((await visitor.post(`${path}/undo`, { before: 'mail' })).status).toBe(200);
      expect(await isOff()).toBe(false);
    });

    it('lets no foreign page switch anything on', async () => {
      await fetch(service.origin + path, { method: 'POST' });
      const answer = await fetch(`${service.origin}${path}/undo`, { method: 'POST', headers: CROSS_SITE });
      expect(answer.status).toBe(403);
      expect(await isOff()).toBe(true);
    });

    it('is nothing when it is not ours', async () => {
      expect((await fetch(`${service.origin}${path}x`, { method: 'POST' })).status).toBe(404);
      expect((await fetch(`${service.origin}${path.replace('reminder', 'thanks')}`)).status).toBe(404);
    });
  });
});
