import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ApproveMatch } from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const DAY_MS = 86_400_000;

const service = ourService({ UNDO_MINUTES: '10' });
let hayase: Visitor;
let ogawa: Awaited<ReturnType<typeof aCoordinator>>;
let groupId: string;

beforeAll(async () => {
  hayase = await aCoordinatorAtHer(await aCoordinator(service.admin.manager));
  ogawa = await aCoordinator(service.admin.manager);
  groupId = (await aGroup(service.admin.manager)).groupIds[0] as string;
});

const aCoordinatorAtHer = ({ accountId }: { accountId: string }) => service.signedIn(accountId);

interface Waiting {
  readonly matchId: string;
  readonly name: string;
}

let days = 5;

/** Somebody who waits for the centre's approval, on a day of their own. */
async function waiting(
  name: string,
  { capacity = 3, birthDate = '1990-05-14' }: { capacity?: number; birthDate?: string } = {},
): Promise<Waiting> {
  days += 1;
  const startsAt = new Date(Date.now() + days * DAY_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * 3600_000);
  const { personId } = await aResident(service.admin.manager, { name, birthDate });
  const opening = await anOpening(service.admin.manager, groupId, {}, { startsAt, endsAt, capacity });
  const matchId = await aMatch(service.admin.manager, personId as string, opening, {
    ...{ stateSince: new Date(), createdAt: new Date() },
  });
  return { matchId, name };
}

const page = async (path: string) => (await hayase.send('GET', path)).text();

/** Ticks several and posts them as the browser does. */
async function approve(matchIds: readonly string[]): Promise<string> {
  const response = await fetch(`${service.origin}/desk/approvals`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: hayase.cookies, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(matchIds.map((id): [string, string] => ['match', id])),
  });
  expect(response.status).toBe(303);
  return response.headers.get('location') as string;
}

/** As if the mail server had been slow. */
/** Everybody who is to be told of it at once has been told. */
async function isTold(matchId: string): Promise<boolean> {
  const [{ waiting }] = await service.admin.query(
    `SELECT count(*)::int AS waiting FROM outbox
    WHERE subject_id = $1 AND sent_at IS NULL AND failed_at IS NULL AND due_at <= now()`,
    [matchId],
  );
  return waiting === 0;
}

/** Not before the worker is done: what it is about to send would be sent all the same. */
async function asIfUntold(matchId: string): Promise<void> {
  while (!(await isTold(matchId))) await wait(50);
  await service.admin.query(
    `UPDATE outbox SET sent_at = NULL, lease_until = NULL, attempts = 0, due_at = now() + interval '1 hour' WHERE subject_id = $1`,
    [matchId],
  );
}

const rowOf = (html: string, name: string) => html.split('<tr>').find((row) => row.includes(name)) ?? '';

describe('several matches approved together', () => {
  it('says of each what happened: approved, taken meanwhile, or to be looked at', async () => {
    const clear = await waiting('吉田 ふみ');
    const taken = await waiting('佐藤 健一');
    const minor = await waiting('田中 陽菜', { birthDate: '2012-06-01' });
    const sheet = await page('/desk/approvals');
    expect(sheet).toContain(`value="${clear.matchId}"`);
    expect(sheet).not.toContain(`value="${minor.matchId}"`);
    expect(sheet).toContain('保護者');
    await service.web.get(ApproveMatch).run(taken.matchId, ogawa, new Date());
    const done = await approve([clear.matchId, taken.matchId, minor.matchId]);
    const html = await page(done);
    expect(html).toContain('3件のうち1件を承認しました');
    expect(rowOf(html, clear.name)).toContain('承認しました');
    expect(rowOf(html, taken.name)).toContain('先に動きがありました');
    expect(rowOf(html, taken.name)).not.toContain('/reversal');
    expect(rowOf(html, minor.name)).toContain('席に必要なものが、まだそろっていません');
  });

  it('is told the same when it is sent twice, and may be taken back while nobody is told', async () => {
    const { matchId, name } = await waiting('中村 恵子');
    await approve([matchId]);
    const done = await approve([matchId]);
    expect(rowOf(await page(done), name)).toContain('承認しました');
    await asIfUntold(matchId);
    expect(rowOf(await page(done), name)).toContain(`/matches/${matchId}/reversal`);
    const undone = await hayase.post(`/matches/${matchId}/reversal`, { back: '/desk/approvals' });
    expect(undone.headers.get('location')).toBe('/desk/approvals?done=undone');
    expect(rowOf(await page(done), name)).toContain('まだ承認していません');
    const [{ state }] = await service.admin.query('SELECT state FROM matches WHERE id = $1', [matchId]);
    expect(state).toBe('with-coordinator');
  });

  it('puts the one for whom there is no place on the waiting list', async () => {
    const { matchId, name } = await waiting('森 一郎', { capacity: 1 });
    await service.admin.query(
      'UPDATE sessions SET taken = 1 WHERE id = (SELECT session_id FROM match_sessions WHERE match_id = $1)',
      [matchId],
    );
    expect(rowOf(await page(await approve([matchId])), name)).toContain('定員のため補欠にしました');
  });

  it('takes what is no match for nothing, and posts without a tick lead back', async () => {
    expect(await approve([])).toBe('/desk/approvals');
    expect(await approve(['nonsense'])).toBe('/desk/approvals');
    expect(await page(await approve([randomUUID()]))).toContain('0件のうち0件を承認しました');
  });

  it('ticks by a link only those that nothing stands against', async () => {
    const clear = await waiting('山口 正');
    const full = await waiting('井上 久美子', { capacity: 1 });
    await service.admin.query(
      'UPDATE sessions SET taken = 1 WHERE id = (SELECT session_id FROM match_sessions WHERE match_id = $1)',
      [full.matchId],
    );
    const html = await page('/desk/approvals?tick=clear');
    const box = (id: string) => new RegExp(`<input[^>]*value="${id}"[^>]*>`).exec(html)?.[0] ?? '';
    expect(box(clear.matchId)).toContain('checked');
    expect(box(full.matchId)).not.toContain('checked');
  });
});

describe('the queue', () => {
  it('is filtered by the address, with counts, and keeps the filter from case to case', async () => {
    const { matchId } = await waiting('小林 さくら');
    const html = await page(`/desk?kind=match&group=${groupId}`);
    expect(html).toContain(`/desk/matches/${matchId}?kind=match&amp;group=${groupId}`);
    expect(html).toContain('永山グリーンクラブ（');
    expect(await page(`/desk?group=${randomUUID()}`)).not.toContain(matchId);
    expect(await page('/desk?due=late')).not.toContain(matchId);
    const answered = await hayase.post(`/desk/matches/${matchId}/answer?kind=match&group=${groupId}`, {
      answer: 'yes',
    });
    expect(answered.headers.get('location')).toContain(`kind=match&group=${groupId}&done=approved`);
  });

  it('stands on pages of twenty', async () => {
    for (let index = 0; index < 21; index += 1) await waiting(`参加者 ${index}`);
    const lines = (html: string) => html.split('<li><a href="/desk/').length - 1;
    expect(lines(await page('/desk'))).toBe(20);
    expect(await page('/desk')).toContain('href="/desk?page=2"');
    expect(lines(await page('/desk?page=2'))).toBeGreaterThan(0);
  });
});

describe('news of the desk', () => {
  const listen = async (visitor: Visitor, until: (text: string) => boolean) => {
    const response = await fetch(`${service.origin}/desk/news`, {
      headers: { cookie: visitor.cookies, accept: 'text/event-stream' },
    });
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      if (until(text)) break;
    }
    return { response, text };
  };

  it('tells what waits as it changes, by ids alone, uncompressed', async () => {
    const begun = listen(hayase, (text) => text.split('event: cases').length > 2);
    await new Promise((done) => setTimeout(done, 500));
    const { matchId, name } = await waiting('加藤 みどり');
    const { response, text } = await begun;
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(text).toContain(`m${matchId.slice(-12)}`);
    expect(text).not.toContain(name);
  });

  it('ends when the session ends', async () => {
    const left = await aCoordinatorAtHer(await aCoordinator(service.admin.manager));
    const heard = listen(left, () => false);
    await new Promise((done) => setTimeout(done, 500));
    await left.json('DELETE', '/api/v1/session');
    expect((await heard).text).toContain('retry:');
  });

  it('is for the centre, four at once for each, and for who listens', async () => {
    const headers = { accept: 'text/event-stream' };
    const outside = await fetch(`${service.origin}/desk/news`, { headers, redirect: 'manual' });
    expect(outside.headers.get('location')).toContain('/sign-in');
    expect((await hayase.send('GET', '/desk/news')).status).toBe(406);
    const visitor = await aCoordinatorAtHer(await aCoordinator(service.admin.manager));
    const stop = new AbortController();
    const open = () =>
      fetch(`${service.origin}/desk/news`, {
        headers: { ...headers, cookie: visitor.cookies },
        signal: stop.signal,
      });
    const statuses = [];
    for (let tab = 0; tab < 5; tab += 1) statuses.push((await open()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    stop.abort();
  });
});
