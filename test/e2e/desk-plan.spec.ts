import { aCoordinator, aGroup, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const DAY_MS = 86_400_000;

// The index may be a second behind; what is asked for here is a moment old.
const service = ourService({ TSUMUGI_INDEX: 'off' });
let hayase: Visitor;
let openingId: string;
let sessionNumber: number;
let plan: string;

beforeAll(async () => {
  const { manager } = service.admin;
  const { accountId } = await aCoordinator(manager);
  hayase = await service.signedIn(accountId);
  const groupId = (await aGroup(manager)).groupIds[0] as string;
  const startsAt = new Date(Date.now() + 3 * DAY_MS);
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + 2 * 3600_000) };
  const opening = await anOpening(manager, groupId, { wantedSkills: [] }, { ...times, capacity: 3 });
  openingId = opening.openingId;
  [{ number: sessionNumber }] = await service.admin.query('SELECT number FROM sessions WHERE id = $1', [
    opening.sessionId,
  ]);
  const day = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  plan = `/desk/plan?from=${day(1)}&until=${day(10)}&coverage=0&perWeek=1`;
});

const page = async (path: string) => (await hayase.send('GET', path)).text();
const named = async (name: string) =>
  (await aResident(service.admin.manager, { name, longestWay: 5000 })).personId as string;
const line = (personId: string) => `${personId}.${openingId}.${sessionNumber}`;

describe('the gap board and the plan', () => {
  it('says what lacks people, and makes no plan before it is asked for one', async () => {
    const html = await page('/desk/plan');
    expect(html).toContain('花壇の水やり');
    expect(html).toContain('3 / 3');
    expect(html).toContain('5人未満');
    expect(html).not.toContain('name="line"');
    expect(await page('/desk/plan?from=2026-02-31&until=2026-03-01')).toContain('93日以内');
  });

  it('proposes, introduces the lines that are ticked, and tells of each how it stands', async () => {
    const [yoshida, sato] = [await named('吉田 ふみ'), await named('佐藤 健一')];
    const made = await page(plan);
    expect(made).toContain(`value="${line(yoshida)}"`);
    expect(made).toContain(`value="${line(sato)}"`);
    expect(made).toContain('これよりよい計画はありません');
    const done = await hayase.post(plan, { line: line(yoshida) });
    expect(done.status).toBe(303);
    const after = await page((done.headers.get('location') as string).replace('#plan', ''));
    expect(after).toContain('1件を紹介しました');
    expect(after).not.toContain(`value="${line(yoshida)}"`);
    expect(after).toContain(`value="${line(sato)}"`);
    const [match] = await service.admin.query(
      `SELECT m.state, m.origin, m.asked_by, array_agg(s.number) AS sessions FROM matches m
       JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
       WHERE m.person_id = $1 GROUP BY m.id`,
      [yoshida],
    );
    expect(match).toEqual({
      ...{ state: 'invited', origin: 'introduction', asked_by: 'coordinator', sessions: [sessionNumber] },
    });
  });

  it('introduces nobody whose line became stale, and says why', async () => {
    const tanaka = await named('田中 恵');
    await hayase.post(plan, { line: line(tanaka) });
    const twice = await hayase.post(plan, { line: line(tanaka) });
    expect(twice.headers.get('location')).toContain('introduced=0');
    expect(twice.headers.get('location')).toContain('already-under-way');
    const mori = await named('森 一郎');
    await service.admin.query('UPDATE people SET paused_at = now() WHERE id = $1', [mori]);
    const paused = await hayase.post(plan, { line: line(mori) });
    expect(paused.headers.get('location')).toContain('not-eligible');
    const kato = await named('加藤 みどり');
    const gone = await hayase.post(plan, { line: `${kato}.${openingId}.999999` });
    expect(gone.headers.get('location')).toContain('session-not-open');
  });

  it('keeps a plan to come back to: what has come of it, what has changed, and away with it', async () => {
    const ito = await named('伊藤 さくら');
    await service.admin.query('UPDATE sessions SET capacity = 20');
    const [, query] = plan.split('?');
    const kept = await hayase.post(`/desk/plan/kept?${query}`, {});
    const address = (kept.headers.get('location') as string).split('?')[0] as string;
    expect(address).toMatch(/^\/desk\/plan\/kept\/[0-9a-f-]{36}$/);
    expect(await page('/desk/plan')).toContain(`href="${address}"`);
    expect(await page(address)).toContain(`value="${line(ito)}"`);
    await service.admin.query('UPDATE people SET paused_at = now() WHERE id = $1', [ito]);
    const changed = await page(address);
    expect(changed).not.toContain(`value="${line(ito)}"`);
    expect(changed).toContain('受け取りをお休みしています');
    await service.admin.query('UPDATE people SET paused_at = NULL WHERE id = $1', [ito]);
    const done = await hayase.post(address, { line: line(ito) });
    expect(await page(done.headers.get('location') as string)).toContain('1件を紹介しました');
    expect(await page(address)).not.toContain(`value="${line(ito)}"`);
    const [{ id }] = await service.admin.query('SELECT id FROM matches WHERE person_id = $1', [ito]);
    expect(await page(address)).toContain(`href="/desk/matches/${id}"`);
    const gone = await hayase.post(`${address}/removal`, {});
    expect(await page(gone.headers.get('location') as string)).toContain('計画を捨てました');
    expect((await hayase.send('GET', address)).status).toBe(404);
  });

  it('shows by field and time of the week how many hands are missing', async () => {
    const html = await page('/desk/plan?view=week');
    expect(html).toMatch(/<th scope="row">[^<]*花[^<]*<\/th>/);
    expect(html).not.toContain('来られる人');
  });

  it('is for the centre', async () => {
    const stranger = await service.visitor().send('GET', '/desk/plan');
    expect(stranger.headers.get('location')).toContain('/sign-in');
  });
});
