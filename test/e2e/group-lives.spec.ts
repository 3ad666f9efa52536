import { randomUUID } from 'node:crypto';
import { aGroup, anAccount, anOpening } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

const page = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();

async function aMember(more = {}) {
  const { accountId, groupIds } = await aGroup(service.admin.manager, more);
  return { visitor: await service.signedIn(accountId), groupId: groupIds[0] as string };
}

function aClock(wait: string, kind: string, subjectId: string, step: string, due: Date, end: Date) {
  return service.admin.query(
    `INSERT INTO clocks (id, wait, subject_kind, subject_id, owner, since, step, due_at, ends_at)
     VALUES ($1, $2, $3, $4, 'group', now(), $5, $6, $7)`,
    [randomUUID(), wait, kind, subjectId, step, due, end],
  );
}

describe('the year of a group', () => {
  it('is renewed where it is asked, and no longer asked then', async () => {
    const { visitor, groupId } = await aMember();
    expect(await page(visitor, '/group')).not.toContain('/group/renewal');
    await aClock('group-renews', 'group', groupId, 'remind', inDays(3), inDays(20));
    expect(await page(visitor, '/group')).toContain('登録を更新する時期です');
    const answer = await visitor.post(`/group/renewal?group=${groupId}`, {});
    expect(answer.headers.get('location')).toBe(`/group?group=${groupId}&done=renewed`);
    expect(await page(visitor, '/group?done=renewed')).toContain('これから1年間続きます');
    expect(await page(visitor, '/group')).not.toContain('/group/renewal');
  });

  it('goes to review again when it has lapsed', async () => {
    const { visitor, groupId } = await aMember({
      registeredAt: null,
      submittedAt: null,
      lapsedAt: inDays(-2),
    });
    expect(await page(visitor, '/group')).toContain('登録の期限が過ぎました');
    const renewal = `/api/v1/groups/${groupId}/renewal`;
    expect(await visitor.json('PUT', renewal)).toEqual({ outcome: 'in-review' });
    expect((await visitor.send('PUT', renewal)).status).toBe(409);
    expect(await page(visitor, '/group')).toContain('センターが登録を確認しています');
  });
});

describe('an opening', () => {
  it.each([
    ['that was asked about', 'end', 5, true],
    ['that will be asked about within two weeks', 'remind', 13, true],
    ['that will be asked about later', 'remind', 15, false],
  ])('%s', async (_, step, days, isAsked) => {
    const { visitor, groupId } = await aMember();
    const times = { startsAt: inDays(40), endsAt: inDays(40.1) };
    const { openingId } = await anOpening(service.admin.manager, groupId, {}, times);
    await aClock('opening-still-open', 'opening', openingId, step, inDays(days), inDays(days + 14));
    const button = `/group/openings/${openingId}/still-open`;
    expect((await page(visitor, `/group/openings/${openingId}`)).includes(button)).toBe(isAsked);
    expect((await visitor.post(button, {})).status).toBe(303);
    expect(await page(visitor, `/group/openings/${openingId}?done=still-open`)).toContain(
      'ありがとうございます',
    );
    expect(await page(visitor, `/group/openings/${openingId}`)).not.toContain(button);
  });

  it('is confirmed by its own group alone', async () => {
    const { groupId } = await aMember();
    const { visitor } = await aMember();
    const { openingId } = await anOpening(service.admin.manager, groupId);
    const path = `/api/v1/openings/${openingId}/confirmation-of-openness`;
    expect((await visitor.send('PUT', path)).status).toBe(403);
  });
});

describe('the representative', () => {
  async function asked(email = `${randomUUID()}@example.jp`) {
    const { visitor, groupId } = await aMember();
    await visitor.post(`/group/hand-over?group=${groupId}`, { successorEmail: email });
    const [transfer] = await service.admin.query(
      'SELECT id, to_account_id AS "to" FROM representative_transfers WHERE group_id = $1',
      [groupId],
    );
    return { visitor, groupId, email, path: `/group/hand-over/${transfer.id}`, to: transfer.to as string };
  }

  it('types an address that is one', async () => {
    const { visitor, groupId } = await aMember();
    const answer = await visitor.post(`/group/hand-over?group=${groupId}`, { successorEmail: '佐藤さん' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="佐藤さん"');
  });

  it('hands over to whoever accepts, once', async () => {
    const { visitor, groupId, email, path, to } = await asked();
    expect(await page(visitor, '/group')).toContain(email);
    expect(await page(visitor, path)).toContain('次は相手の方の番です');
    const successor = await service.signedIn(to);
    expect(await page(successor, path)).toContain('次はあなたの番です');
    expect((await successor.post(`${path}/acceptance`, {})).headers.get('location')).toBe(path);
    expect(await page(successor, path)).toContain(`/group?group=${groupId}`);
    expect((await successor.post(`${path}/refusal`, {})).status).toBe(409);
    expect(await page(successor, '/group')).toContain('/group/hand-over?group=');
    expect(await page(visitor, '/group')).not.toContain('/group/hand-over?group=');
  });

  it('stays when the other declines', async () => {
    const { visitor, path, to } = await asked();
    const successor = await service.signedIn(to);
    const id = path.split('/').at(-1);
    const answer = { accept: false };
    await successor.json('PUT', `/api/v1/representative-transfers/${id}/answer`, answer);
    expect(await page(successor, path)).toContain('この依頼は断られました');
    expect(await page(visitor, '/group')).toContain('/group/hand-over?group=');
  });

  it('is nobody else’s business', async () => {
    const { path } = await asked();
    const stranger = await service.signedIn(await anAccount(service.admin.manager));
    expect((await stranger.send('GET', path)).status).toBe(404);
    expect((await stranger.post(`${path}/acceptance`, {})).status).toBe(404);
    const anyone = await service.visitor().send('GET', path);
    expect(anyone.headers.get('location')).toContain(`/sign-in?next=`);
  });

  it('asks through the API, one at a time', async () => {
    const { visitor, groupId } = await aMember();
    const path = `/api/v1/groups/${groupId}/representative-transfers`;
    const body = { email: `${randomUUID()}@example.jp` };
    expect(await visitor.json('POST', path, body)).toEqual({ id: expect.any(String) });
    expect((await visitor.send('POST', path, body)).status).toBe(409);
  });
});
