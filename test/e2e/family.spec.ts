import { aGroup, anOpening } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey } from './journey';

const service = ourService();
let journey: Journey;
let coordinator: Visitor;

const WEEK_MS = 7 * 24 * 3_600_000;
const PARENT = 'sato.ken@example.jp';

beforeAll(async () => {
  journey = await Journey.begin(service);
  coordinator = await journey.signIn(COORDINATOR);
});

const read = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();
const waysTo = (response: Response) => [response.status, response.headers.get('location')];

/** A minor with a card, and interest in an opening three weeks ahead. */
async function aMinorWhoAsks(
  email: string,
  guardianEmail: string,
): Promise<{ minor: Visitor; matchId: string }> {
  const minor = await journey.signIn(email);
  const card = { ...journey.card(), name: '佐藤 ひなた', birthDate: '2011-06-01' };
  await minor.json('PUT', '/api/v1/me/card', card);
  const groupId = (await aGroup(service.admin.manager)).groupIds[0] as string;
  const [first] = journey.opening().sessions;
  const ahead = (time?: string | null) => new Date(new Date(time as string).getTime() + 2 * WEEK_MS);
  const times = { startsAt: ahead(first?.startsAt), endsAt: ahead(first?.endsAt), capacity: 5 };
  const opening = await anOpening(service.admin.manager, groupId, { publishedAt: new Date(0) }, times);
  await minor.post(`/openings/${opening.openingId}/interest`, { sessions: opening.sessionId, message: '' });
  await minor.post('/me/guardian', { guardianName: '佐藤 健', guardianEmail, guardianPhone: '' });
  const [match] = await minor.json<{ matchId: string }[]>('GET', '/api/v1/me/activities');
  return { minor, matchId: match?.matchId as string };
}

const approve = (matchId: string) => coordinator.post(`/desk/matches/${matchId}/answer`, { answer: 'yes' });

describe('a parent with an account', () => {
  it('sees what the child asks, consents, follows it and takes the consent back', async () => {
    const { minor, matchId } = await aMinorWhoAsks('hinata@example.jp', PARENT);
    const parent = await journey.signIn(PARENT);
    expect(await read(parent, '/me')).toContain('href="/me/family"');
    const asked = await read(parent, '/me/family');
    for (const part of [
      '佐藤 ひなたさん',
      '花壇の水やり',
      '永山グリーンクラブ',
      '午前9時30分～11時30分',
      '同意しない',
    ])
      expect(asked).toContain(part);
    const [, path = ''] = /action="(\/me\/family\/requests\/[\w-]+\/answer)"/.exec(asked) ?? [];
    const [, until = ''] = /name="consentUntil"[^>]*value="([\d-]+)"/.exec(asked) ?? [];

    const stranger = await journey.signIn('tonari@example.jp');
    expect(await read(stranger, '/me')).not.toContain('/me/family');
    expect(await read(stranger, '/me/family')).toContain('ここに出るお子さんはいません');
    for (const other of [stranger, minor])
      expect((await other.post(path, { answer: 'yes', consentUntil: until })).status).toBe(404);
    expect(waysTo(await service.visitor().post(path, { answer: 'yes', consentUntil: until }))[0]).not.toBe(
      200,
    );

    const consented = await parent.post(path, { answer: 'yes', consentUntil: until });
    expect(waysTo(consented)).toEqual([303, '/me/family?done=consented']);
    // Once for the group, once for the centre.
    await approve(matchId);
    await approve(matchId);
    const follows = await read(parent, '/me/family?done=consented');
    for (const part of ['同意を受け取りました', '参加が決まりました', 'これまでの同意', '同意を取り消す'])
      expect(follows).toContain(part);

    const back = path.replace(/answer$/, 'withdrawal');
    expect((await stranger.post(back, {})).status).toBe(404);
    expect(waysTo(await parent.post(back, {}))).toEqual([303, '/me/family?done=withdrawn']);
    expect(await read(parent, '/me/family')).toContain('に取り消しました');
    const [match] = await minor.json<{ state: string }[]>('GET', '/api/v1/me/activities');
    expect(match?.state).toBe('declined');
    expect((await parent.post(back, {})).status).toBe(409);
  });

  it('does the same over the API', async () => {
    const email = 'yoshida@example.jp';
    const { matchId } = await aMinorWhoAsks('aoi@example.jp', email);
    const parent = await journey.signIn(email);
    const family = await parent.json<Family>('GET', '/api/v1/me/family');
    const [child] = family.children;
    expect(child).toMatchObject({ request: { activities: [{ matchId }] }, activities: null });
    const request = `/api/v1/me/family/requests/${child?.request?.requestId}`;
    await parent.json('PUT', `${request}/consent`, { until: child?.request?.days.year });
    await approve(matchId);
    await approve(matchId);
    const after = await parent.json<Family>('GET', '/api/v1/me/family');
    expect(after.children).toMatchObject([{ request: null, activities: [{ matchId, state: 'approved' }] }]);
    await parent.json('PUT', `${request}/withdrawal`);
    const over = await parent.json<Family>('GET', '/api/v1/me/family');
    expect(over.children).toMatchObject([{ activities: [{ state: 'declined' }] }]);
    const none = await journey.signIn('kodomo.inai@example.jp');
    expect(await none.json('GET', '/api/v1/me/family')).toEqual({ children: [] });
    expect((await none.send('PUT', `${request}/refusal`)).status).toBe(404);
  });
});

interface Family {
  children: { request: { requestId: string; days: { year: string } } | null; activities: unknown[] | null }[];
}
