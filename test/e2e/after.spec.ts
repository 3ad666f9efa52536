import { attendanceCode } from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import { TEST_SECRET } from '../support/sign-in-token';
import type { Visitor } from '../support/visitor';

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS);

const service = ourService();

/** 佐藤さん holds a place at 永山グリーンクラブ in three days. */
async function approved() {
  const { manager } = service.admin;
  const group = await aGroup(manager);
  const times = { startsAt: inHours(72), endsAt: inHours(74), capacity: 5 };
  const opening = await anOpening(manager, group.groupIds[0] as string, { publishedAt: new Date(0) }, times);
  const who = await aResident(manager);
  const matchId = await aMatch(manager, who.personId as string, opening);
  const coordinator = await service.signedIn((await aCoordinator(manager)).accountId);
  await coordinator.json('PUT', `/api/v1/matches/${matchId}/approval`);
  const [{ id: placeId }] = await service.admin.query('SELECT id FROM held_places WHERE match_id = $1', [
    matchId,
  ]);
  return {
    ...opening,
    ...{ matchId, placeId: placeId as string, coordinator },
    member: await service.signedIn(group.accountId),
    resident: await service.signedIn(who.accountId),
  };
}

/** As if the days had passed: the session has been under way for half an hour. */
async function letItBegin(sessionId: string): Promise<void> {
  const [startsAt, endsAt] = [inHours(-0.5), inHours(1.5)];
  await service.admin.query('UPDATE sessions SET starts_at = $2, ends_at = $3 WHERE id = $1', [
    ...[sessionId, startsAt, endsAt],
  ]);
  await service.admin.query('UPDATE held_places SET during = tstzrange($2, $3) WHERE session_id = $1', [
    ...[sessionId, startsAt, endsAt],
  ]);
}

const read = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();
/** Where a form leads. */
const press = async (visitor: Visitor, path: string, fields: Record<string, string> = {}) =>
  (await visitor.post(path, fields)).headers.get('location');

describe('what comes after an approval', () => {
  it('goes from the yes of the last week to the certificate', async () => {
    const { matchId, placeId, sessionId, member, resident, coordinator } = await approved();
    expect(await read(resident, '/me/activities')).toContain('行きます</button>');
    expect(await press(resident, `/me/activities/${matchId}/confirmation`)).toBe(
      '/me/activities?done=confirmed',
    );
    expect(await read(resident, '/me/activities')).toContain('「行きます」とお返事いただきました');
    const sheet = `/group/attendance/${sessionId}`;
    expect(await read(member, sheet)).toContain('「行きます」とのお返事です');

    const code = attendanceCode(sessionId, TEST_SECRET);
    const arrival = `/attend/${sessionId}/${code}`;
    expect(await read(resident, arrival)).toContain('まだ受付の時間ではない');
    expect(await read(member, `${sheet}/code`)).toContain(arrival);
    await letItBegin(sessionId);
    expect(await read(resident, arrival)).toContain('到着しました</button>');
    expect(await read(member, sheet)).not.toContain('現地のコードで到着を記録しました');
    expect(await press(resident, arrival)).toBe(arrival);
    expect(await read(resident, arrival)).toContain('到着を記録しました。ようこそ');

    const list = await read(member, sheet);
    expect(list).toContain('佐藤 美咲');
    expect(list).toContain('現地のコードで到着を記録しました');
    expect(list).toMatch(/value="attended"[^>]*checked|checked[^>]*value="attended"/);
    const lines = { [`presence-${placeId}`]: 'attended', [`minutes-${placeId}`]: '100' };
    expect(await press(member, sheet, lines)).toBe(`${sheet}?done=recorded`);

    expect(await read(resident, '/me/activities')).toContain('この時間で合っています</button>');
    const word = { presence: 'attended', minutes: '100' };
    expect(await press(resident, `/me/activities/${placeId}/word`, word)).toBe('/me/activities?done=word');
    expect(await read(resident, '/me/activities')).toContain('ご本人と団体が確かめました');

    expect((await resident.post(`/matches/${matchId}/thanks`, { thanks: ' ' })).status).toBe(422);
    const thanks = `/matches/${matchId}/thanks`;
    expect(await press(resident, thanks, { thanks: '楽しい時間でした。' })).toBe(`${thanks}?done=yes`);
    expect(await read(member, sheet)).toContain('楽しい時間でした。');
    const toAll = { matches: matchId, thanks: 'おかげで花が元気です。' };
    expect((await member.post(`${sheet}/thanks`, { thanks: 'だれにも' })).status).toBe(422);
    expect(await press(member, `${sheet}/thanks`, toAll)).toBe(`${sheet}?done=thanked`);
    expect(await read(resident, '/me/activities')).toContain('おかげで花が元気です。');
    expect((await resident.post(thanks, { thanks: 'もう一度' })).status).toBe(409);

    const record = await read(resident, '/me/record');
    expect(record).toContain('1時間40分');
    const certificate = await read(resident, '/me/record/certificate');
    expect(certificate).toContain('佐藤 美咲 様');
    expect(certificate).toMatch(/令和\d+年\d+月\d+日/);
    expect(certificate).toContain('本人と団体が確かめた時間の合計　1時間40分');

    const history = `/matches/${matchId}/history`;
    expect(await read(resident, history)).toContain('本人が「行きます」と答えました');
    expect(await read(member, history)).toContain('団体がお礼を伝えました');
    expect(await read(coordinator, `/desk/matches/${matchId}`)).toContain('参加したことを記録しました');
  });

  it('is said over the API, too', async () => {
    const { matchId, placeId, sessionId, member, resident, coordinator } = await approved();
    const put = async (visitor: Visitor, path: string, body?: unknown) =>
      (await visitor.send('PUT', `/api/v1${path}`, body)).status;
    expect(await put(resident, `/matches/${matchId}/confirmation`)).toBe(204);
    const line = { placeId, state: 'attended', minutes: 90 };
    expect(await put(member, `/sessions/${sessionId}/attendance`, { lines: [line] })).toBe(409);
    await letItBegin(sessionId);
    const code = attendanceCode(sessionId, TEST_SECRET);
    expect(await put(resident, `/sessions/${sessionId}/check-in`, { code })).toBe(204);
    expect(await put(resident, `/sessions/${sessionId}/check-in`, { code: 'not-it' })).toBe(404);
    expect(await put(member, `/sessions/${sessionId}/attendance`, { lines: [line] })).toBe(204);
    const said = { state: 'attended', minutes: 90 };
    expect(await put(resident, `/held-places/${placeId}/word`, said)).toBe(204);
    expect(await put(member, `/held-places/${placeId}/word`, said)).toBe(404);
    const sheet = await (await member.send('GET', `/api/v1/sessions/${sessionId}/attendance`)).json();
    expect(sheet).toMatchObject({ lines: [{ name: '佐藤 美咲', isConfirmed: true, recorded: said }] });
    const thanks = await resident.send('POST', `/api/v1/matches/${matchId}/thanks`, { words: 'ありがとう' });
    expect(thanks.status).toBe(204);
    expect(await (await resident.send('GET', '/api/v1/me/record')).json()).toMatchObject([{ minutes: 90 }]);
    const history = `/api/v1/matches/${matchId}/history`;
    expect(await (await member.send('GET', history)).json()).toMatchObject({ reader: 'group' });
    expect((await service.visitor().send('GET', history)).status).toBe(401);
    const consultations = `/api/v1/matches/${matchId}/consultations`;
    const { id } = await resident.json<{ id: string }>('POST', consultations, { words: '遅れた' });
    const outcome = { outcome: 'explained', note: '' };
    expect(await put(member, `/consultations/${id}/outcome`, outcome)).toBe(403);
    expect(await put(coordinator, `/consultations/${id}/outcome`, outcome)).toBe(204);
  });
});

describe('the code at the place', () => {
  it('leads back after signing in, and says in words what is the matter', async () => {
    const { sessionId, coordinator } = await approved();
    const arrival = `/attend/${sessionId}/${attendanceCode(sessionId, TEST_SECRET)}`;
    const stranger = await service.visitor().send('GET', arrival);
    expect(stranger.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(arrival)}`);
    const other = await service.signedIn((await aResident(service.admin.manager)).accountId);
    expect((await other.send('GET', arrival)).status).toBe(403);
    expect((await other.send('GET', `/attend/${sessionId}/wrong`)).status).toBe(404);
    expect((await coordinator.post(arrival, {})).status).toBe(403);
  });
});

describe('what was not as agreed', () => {
  it('goes to the centre alone, stands on the desk, and is answered', async () => {
    const { matchId, sessionId, member, resident, coordinator } = await approved();
    await letItBegin(sessionId);
    expect(await read(resident, '/me/activities')).toContain(`/matches/${matchId}/consultation`);
    const path = `/matches/${matchId}/consultation`;
    expect(await press(resident, path, { told: '終わりが2時間おそくなりました。' })).toBe(`${path}?done=yes`);
    expect(await read(coordinator, '/desk')).toContain(`/desk/matches/${matchId}`);
    const desk = await read(coordinator, `/desk/matches/${matchId}`);
    expect(desk).toContain('終わりが2時間おそくなりました。');
    expect(desk).toContain('次はセンターの番です');
    const history = `/matches/${matchId}/history`;
    expect(await read(resident, history)).toContain('センターに相談がありました');
    expect(await read(member, history)).not.toContain('相談');

    const action = /action="(\/desk\/matches\/[^"]+\/consultations\/[^"]+)"/.exec(desk)?.[1] as string;
    const outcome = { outcome: 'talked-with-both', note: '団体と時間を確かめました。' };
    expect(await press(coordinator, action, outcome)).toBe(`/desk/matches/${matchId}?done=recorded`);
    expect(await read(coordinator, '/desk')).not.toContain(`/desk/matches/${matchId}`);
    expect(await read(resident, history)).toContain('両方とお話ししました');
    expect((await coordinator.post(action, outcome)).status).toBe(409);
  });

  it('is no business of somebody else', async () => {
    const { matchId } = await approved();
    const other = await service.signedIn((await aResident(service.admin.manager)).accountId);
    for (const page of ['thanks', 'consultation', 'history'])
      expect((await other.send('GET', `/matches/${matchId}/${page}`)).status).toBe(404);
  });
});
