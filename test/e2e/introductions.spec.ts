import { aCoordinator, aGroup, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const DAY_MS = 86_400_000;
/** In three weeks at nine in Tokyo, whatever day it is. */
const START = Math.ceil(Date.now() / DAY_MS) * DAY_MS + 21 * DAY_MS;
const TIMES = { startsAt: new Date(START), endsAt: new Date(START + 7_200_000) };

const service = ourService();

/** 永山グリーンクラブ with a public opening, 佐藤さん with a telephone, a coordinator: each signed in. */
async function people() {
  const { manager } = service.admin;
  const group = await aGroup(manager);
  const open = { publishedAt: new Date(0) };
  const opening = await anOpening(manager, group.groupIds[0] as string, open, { ...TIMES, capacity: 5 });
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  const coordinator = await aCoordinator(manager);
  const [{ number: person }] = await service.admin.query('SELECT number FROM people WHERE id = $1', [
    resident.personId,
  ]);
  return {
    ...opening,
    ...{ person, personId: resident.personId as string },
    member: await service.signedIn(group.accountId),
    resident: await service.signedIn(resident.accountId),
    coordinator: await service.signedIn(coordinator.accountId),
  };
}

const read = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();
/** Where a form leads. */
const press = async (visitor: Visitor, path: string, fields: Record<string, string>) =>
  (await visitor.post(path, fields)).headers.get('location');
const matchOf = async (personId: string): Promise<string> =>
  (await service.admin.query('SELECT id FROM matches WHERE person_id = $1', [personId]))[0].id;

async function invited() {
  const who = await people();
  const path = `/group/openings/${who.openingId}`;
  expect(await read(who.member, path)).toContain('番目の方に声をかける');
  expect(await press(who.member, `${path}/invitations`, { person: String(who.person) })).toBe(
    `${path}?done=invited`,
  );
  const matchId = await matchOf(who.personId);
  return { ...who, matchId, page: `/me/invitations/${matchId}` };
}

describe('an invitation by a group', () => {
  it('is answered with yes, approved, shown as far as chosen, withdrawn, and the list destroyed', async () => {
    const { member, resident, coordinator, matchId, page, sessionId, openingId } = await invited();
    expect(await read(member, `/group/openings/${openingId}`)).toContain('もう声をかけました');
    expect(await read(member, '/group/introductions')).toContain('次はご本人の番です');
    expect(await read(resident, '/me/activities')).toContain(page);
    expect(await read(resident, page)).toContain('次はあなたの番です');
    const yes = { answer: 'yes', sessions: sessionId, shown: 'phone' };
    expect((await resident.post(`${page}/answer`, { answer: 'yes' })).status).toBe(422);
    expect(await press(resident, `${page}/answer`, yes)).toBe(`${page}?done=yes`);
    expect(await read(resident, page)).toContain('次はセンターの番です');
    expect(await read(member, '/group/applicants')).not.toMatch(/佐藤|090-1234/);

    await coordinator.json('PUT', `/api/v1/matches/${matchId}/approval`);
    const shown = await read(member, '/group/introductions');
    expect(shown).toContain('佐藤 美咲');
    expect(shown).toContain('090-1234-5678');
    expect(shown).not.toContain('@example.jp');
    expect(await read(resident, `/receipts/${matchId}`)).toContain('いま、団体に見えています');
    expect(await read(member, `/receipts/${matchId}`)).toContain('佐藤 美咲');

    expect(await press(resident, `/receipts/${matchId}/withdrawal`, {})).toBe(
      `/receipts/${matchId}?done=withdrawn`,
    );
    const gone = await read(member, '/group/introductions');
    expect(gone).toContain('同意が取り消されました');
    expect(gone + (await read(member, '/group/applicants'))).not.toMatch(/佐藤|090-1234/);
    const destroyed = `/group/introductions/${matchId}/destruction`;
    expect(await press(member, destroyed, {})).toBe('/group/introductions?done=destroyed');
    expect(await read(resident, `/receipts/${matchId}`)).toContain('名簿を消したと知らせました');
    const again = await member.post(destroyed, {});
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('いま消していただく名簿はありません');
  });

  it('is answered with no, and the group hears no name', async () => {
    const { resident, member, page } = await invited();
    expect(await press(resident, `${page}/answer`, { answer: 'no', reason: 'too-far' })).toBe(
      `${page}?done=no`,
    );
    expect(await read(resident, page)).toContain('この声かけは終わりです');
    expect(await read(resident, '/me/activities')).toContain('遠い');
    expect(await read(member, '/group/applicants')).not.toContain('佐藤');
    const twice = await resident.post(`${page}/answer`, { answer: 'no' });
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain('すでに返事がすんでいます');
  });

  it('is put off once', async () => {
    const { resident, page } = await invited();
    expect(await read(resident, page)).toContain('あとで考える');
    expect(await press(resident, `${page}/answer`, { answer: 'later' })).toBe(`${page}?done=later`);
    const later = await read(resident, page);
    expect(later).toContain('もう一度だけおたずねします');
    expect(later).not.toContain('あとで考える');
  });

  it('is nobody else’s, and is over in words of its own when it was called off', async () => {
    const { matchId, page, resident } = await invited();
    const stranger = await service.signedIn((await aResident(service.admin.manager)).accountId);
    expect((await stranger.send('GET', page)).status).toBe(404);
    expect((await stranger.post(`${page}/answer`, { answer: 'no' })).status).toBe(404);
    expect((await stranger.send('GET', `/receipts/${matchId}`)).status).toBe(404);
    await service.admin.query("UPDATE matches SET state = 'expired', ended_by = 'clock' WHERE id = $1", [
      matchId,
    ]);
    const late = await resident.post(`${page}/answer`, { answer: 'no' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('この声かけは、もう終わっています');
  });
});

describe('an introduction by a coordinator', () => {
  it('is put together side by side, and settled by the resident’s and then the group’s yes', async () => {
    const { coordinator, resident, member, personId, openingId, sessionId } = await people();
    const path = `/desk/introduce?person=${personId}`;
    const best = await read(coordinator, path);
    expect(best).toContain('この方に合う募集');
    const both = await read(coordinator, `${path}&opening=${openingId}`);
    expect(both).toContain('花壇の水やり');
    expect(both).toContain('この方に紹介する');
    await press(coordinator, '/desk/introduce', { person: personId, opening: openingId });
    const matchId = await matchOf(personId);
    expect(await read(member, '/group/introductions')).not.toContain('センターからの紹介');
    await resident.json('PUT', `/api/v1/invitations/${matchId}/acceptance`, {
      sessionIds: [sessionId],
      shown: ['phone'],
    });
    const card = await read(member, '/group/introductions');
    expect(card).toContain('センターの確認はすんでいます');
    expect(card).not.toContain('佐藤');
    const answer = { answer: 'yes' };
    expect(await press(member, `/group/introductions/${matchId}/answer`, answer)).toContain('done=accepted');
    expect(await read(member, '/group/introductions')).toContain('佐藤 美咲');
    expect(await resident.json('GET', `/api/v1/invitations/${matchId}`)).toMatchObject({ state: 'approved' });
    expect(await resident.json('GET', `/api/v1/matches/${matchId}/disclosure`)).toMatchObject({
      standing: 'open',
      fields: ['name', 'kana', 'phone'],
    });
  });

  it('reaches somebody without an account by telephone', async () => {
    const { coordinator, openingId, sessionId, member } = await people();
    const { personId } = await aResident(service.admin.manager, {
      ...{ accountId: null, name: '山田 花子', kana: 'やまだ はなこ', phone: '042-111-2222' },
    });
    expect(await read(coordinator, '/desk/introduce?name=やまだはなこ')).toContain('山田 花子');
    const done = await press(coordinator, '/desk/introduce', {
      person: personId as string,
      opening: openingId,
    });
    const matchId = await matchOf(personId as string);
    expect(done).toBe(`/desk/matches/${matchId}?done=introduced`);
    expect(await read(coordinator, done as string)).toContain('本人に電話して');
    expect(await read(coordinator, '/desk')).toContain(`/desk/matches/${matchId}`);
    const action = `/desk/invitations/${matchId}/answer`;
    const said = { answer: 'yes', sessions: sessionId, shown: 'phone', consentBy: 'telephone' };
    expect((await coordinator.post(action, { answer: 'yes' })).status).toBe(422);
    expect((await member.post(action, said)).status).toBe(403);
    expect(await press(coordinator, action, said)).toBe(`/desk/matches/${matchId}?done=answered`);
    await press(member, `/group/introductions/${matchId}/answer`, { answer: 'yes' });
    expect(await read(member, '/group/introductions')).toContain('042-111-2222');
    expect(await read(coordinator, `/desk/matches/${matchId}`)).toContain('団体に紹介しました');
    expect(await read(coordinator, `/receipts/${matchId}`)).toContain('電話で');
  });

  it('is refused for a pair that does not fit, and to whoever is not staff', async () => {
    const { coordinator, resident, openingId, personId } = await people();
    await service.admin.query('UPDATE people SET paused_at = now() WHERE id = $1', [personId]);
    const both = await read(coordinator, `/desk/introduce?person=${personId}&opening=${openingId}`);
    expect(both).toContain('紹介できません');
    expect(both).not.toContain('この方に紹介する');
    expect((await resident.send('GET', '/desk/introduce')).status).toBe(403);
    const body = { personId, openingId };
    expect((await resident.send('POST', '/api/v1/introductions', body)).status).toBe(403);
    expect((await coordinator.send('POST', '/api/v1/introductions', body)).status).toBe(422);
  });
});

it('sent no name and no telephone number to a group before its consent', async () => {
  const mails = service.sink.mails.filter(({ subject }) => /声をかけた|ご紹介/.test(subject));
  expect(mails.length).toBeGreaterThan(3);
  expect(mails.map(({ text, html }) => text + html).join('')).not.toMatch(/090-1234|042-111/);
});
