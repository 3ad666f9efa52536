import { RingDueClocks } from '@app/clocks';
import { aGroup, anAccount, anOpening } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey } from './journey';

interface Id {
  id: string;
}

interface Applicant {
  matchId: string;
  adults: number;
  children: number;
  name: string | null;
  companions: { name: string; kind: string }[];
}

const service = ourService();
let journey: Journey;
let coordinator: Visitor;
let groupId: string;
let people = 0;

const WEEK_MS = 7 * 24 * 3_600_000;

beforeAll(async () => {
  journey = await Journey.begin(service);
  coordinator = await journey.signIn(COORDINATOR);
  groupId = (await aGroup(service.admin.manager)).groupIds[0] as string;
});

/** A public opening three weeks ahead, on a Saturday morning. */
async function opening(more: object = {}, capacity = 5) {
  const [first] = journey.opening().sessions;
  const later = (time: string | null | undefined) =>
    new Date(new Date(time as string).getTime() + 2 * WEEK_MS);
  const times = { startsAt: later(first?.startsAt), endsAt: later(first?.endsAt), capacity };
  return anOpening(service.admin.manager, groupId, { publishedAt: new Date(0), ...more }, times);
}

async function resident(birthDate: string, name = '佐藤 ひなた') {
  const email = `hito${++people}@example.jp`;
  const visitor = await journey.signIn(email);
  await visitor.json('PUT', '/api/v1/me/card', { ...journey.card(), name, birthDate });
  return { visitor, email };
}

async function matchOf(visitor: Visitor): Promise<{ matchId: string; state: string }> {
  const [match] = await visitor.json<{ matchId: string; state: string }[]>('GET', '/api/v1/me/activities');
  return match as { matchId: string; state: string };
}

const desk = (matchId: string) => coordinator.post(`/desk/matches/${matchId}/answer`, { answer: 'yes' });
const text = async (response: Response) => [response.status, await response.text()] as const;
const waysTo = (response: Response) => [response.status, response.headers.get('location')];
const aMember = async (): Promise<Visitor> => {
  const email = `dantai${++people}@example.jp`;
  const accountId = await anAccount(service.admin.manager, email);
  await service.admin.query(
    "INSERT INTO group_members (group_id, account_id, role, since) VALUES ($1, $2, 'contact', now())",
    [groupId, accountId],
  );
  return journey.signIn(email);
};

/** A minor shows interest and names a guardian; gives the guardian's link as the mail has it. */
async function asked() {
  const minor = await resident('2010-06-01');
  const { openingId, sessionId } = await opening();
  const interest = await minor.visitor.post(`/openings/${openingId}/interest`, {
    sessions: sessionId,
    message: '',
  });
  expect(waysTo(interest)).toEqual([303, '/me/guardian?done=interest']);
  const guardianEmail = `hogosha${people}@example.jp`;
  const named = await minor.visitor.post('/me/guardian', {
    ...{ guardianName: '佐藤 健', guardianEmail, guardianPhone: '' },
  });
  expect(waysTo(named)).toEqual([303, '/me/guardian?done=asked']);
  const mail = await service.sink.nth(guardianEmail, 1);
  expect(mail.text).toContain('佐藤 ひなた');
  expect(mail.text).toContain('花壇の水やり');
  const link = /\/guardian\/[\w-]+/.exec(mail.text)?.[0] ?? '';
  return { minor, guardianEmail, link, ...(await matchOf(minor.visitor)) };
}

describe('a minor with a guardian', () => {
  it('has a place once the guardian has consented, and not before', async () => {
    const { minor, link, matchId, guardianEmail } = await asked();
    await desk(matchId);
    const [early, words] = await text(await desk(matchId));
    expect([early, words.includes('まだ参加を決められません')]).toEqual([409, true]);
    const [, waiting] = await text(await coordinator.send('GET', `/desk/matches/${matchId}`));
    expect(waiting).toMatch(/佐藤 健様におたずねしています。\d+月\d+日/);

    const guardian = service.visitor();
    for (const method of ['HEAD', 'GET', 'GET']) await guardian.send(method, link);
    const [status, page] = await text(await guardian.send('GET', link));
    expect(status).toBe(200);
    for (const part of [
      '花壇の水やり',
      '永山グリーンクラブ',
      '午前9時30分～11時30分',
      '同意する',
      '同意しない',
    ])
      expect(page).toContain(part);
    const until = /name="consentUntil"[^>]*value="([\d-]+)"/.exec(page)?.[1] ?? '';
    const consented = await guardian.post(`${link}/answer`, { answer: 'yes', consentUntil: until });
    expect(waysTo(consented)).toEqual([303, `${link}?done=consented`]);
    expect((await service.sink.nth(minor.email, 4)).subject).toContain('同意しました');
    expect((await service.sink.nth(guardianEmail, 2)).subject).toContain('お返事を受け取りました');

    const [again, usedUp] = await text(await guardian.post(`${link}/answer`, { answer: 'no' }));
    expect([again, usedUp.includes('もうお答えをいただいています')]).toEqual([409, true]);
    expect((await guardian.send('GET', link)).status).toBe(200);
    expect((await desk(matchId)).status).toBe(303);
    expect((await matchOf(minor.visitor)).state).toBe('approved');

    const [, standing] = await text(await guardian.send('GET', link));
    expect(standing).toContain('同意を取り消す');
    expect(waysTo(await guardian.post(`${link}/withdrawal`, {}))).toEqual([303, `${link}?done=withdrawn`]);
    expect((await matchOf(minor.visitor)).state).toBe('declined');
  });

  it('cannot answer for the guardian', async () => {
    const { minor, link } = await asked();
    const [status, page] = await text(await minor.visitor.send('GET', link));
    expect([status, page.includes('ほかの方あてです')]).toEqual([403, true]);
    expect((await minor.visitor.post(`${link}/answer`, { answer: 'yes' })).status).toBe(403);
    expect((await service.visitor().send('GET', '/guardian/never-sent')).status).toBe(404);
  });

  it('hears of a refusal, and so does the group', async () => {
    const { minor, link } = await asked();
    expect((await service.visitor().post(`${link}/answer`, { answer: 'no' })).status).toBe(303);
    expect((await matchOf(minor.visitor)).state).toBe('declined');
    expect((await service.sink.nth(minor.email, 3)).subject).toContain('見送り');
    const [, page] = await text(await service.visitor().send('GET', link));
    expect(page).toContain('「同意しない」とお答えになりました');
  });

  it('says what is wrong with the guardian’s address, and keeps what was typed', async () => {
    const { minor } = await asked();
    const [status, page] = await text(
      await minor.visitor.post('/me/guardian', {
        guardianName: '佐藤 健',
        guardianEmail: '',
        guardianPhone: '',
      }),
    );
    expect([status, page.includes('どちらかを書いてください'), page.includes('佐藤 健')]).toEqual([
      422,
      true,
      true,
    ]);
  });
});

describe('a party of three', () => {
  it('gets three places; the group sees how many first, and who after the approval', async () => {
    const member = await aMember();
    const { visitor } = await resident('1992-05-14', '佐藤 美咲');
    const { openingId, sessionId } = await opening({}, 4);
    const form = {
      sessions: sessionId,
      message: '',
      'companionName-0': '佐藤 健',
      'companionName-1': '高橋 結衣',
    };
    expect((await visitor.post(`/openings/${openingId}/interest`, form)).status).toBe(303);
    const { matchId } = await matchOf(visitor);
    const seen = async () => {
      const all = await member.json<Applicant[]>('GET', `/api/v1/groups/${groupId}/applicants`);
      return all.find((each) => each.matchId === matchId);
    };
    expect(await seen()).toMatchObject({ adults: 3, children: 0, name: null, companions: [] });
    const [, before] = await text(await member.send('GET', '/group/applicants'));
    expect([before.includes('大人3人で参加'), before.includes('高橋 結衣')]).toEqual([true, false]);
    await desk(matchId);
    await desk(matchId);
    expect(await seen()).toMatchObject({
      name: '佐藤 美咲',
      companions: [{ name: '佐藤 健' }, { name: '高橋 結衣' }],
    });
    const { sessions } = await visitor.json<{ sessions: { taken: number }[] }>(
      'GET',
      `/api/v1/openings/${openingId}`,
    );
    expect(sessions[0]?.taken).toBe(3);
    const list = await member.json<{ name: string }[]>('GET', `/api/v1/sessions/${sessionId}/insurance-list`);
    expect(list.map(({ name }) => name)).toEqual(['佐藤 美咲', '佐藤 健', '高橋 結衣']);
  });
});

describe('a family', () => {
  const family = { 'companionName-0': '佐藤 健', 'companionName-1': '佐藤 ひまり', 'companionAge-1': '7' };

  it('takes places for its adults; the children come along', async () => {
    const { visitor } = await resident('1992-05-14', '佐藤 美咲');
    const { openingId, sessionId } = await opening({ childrenWelcome: true }, 2);
    const sent = await visitor.post(`/openings/${openingId}/interest`, {
      sessions: sessionId,
      message: '',
      ...family,
    });
    expect(sent.status).toBe(303);
    const { matchId } = await matchOf(visitor);
    await desk(matchId);
    expect((await desk(matchId)).status).toBe(303);
    const { sessions } = await visitor.json<{ sessions: { taken: number }[] }>(
      'GET',
      `/api/v1/openings/${openingId}`,
    );
    expect(sessions[0]?.taken).toBe(2);
    const [, mine] = await text(await visitor.send('GET', '/me/activities'));
    expect(mine).toContain('大人2人・子ども1人で参加');
  });

  it('is told where children cannot come, with what was typed', async () => {
    const { visitor } = await resident('1992-05-14', '佐藤 美咲');
    const { openingId, sessionId } = await opening();
    const [status, page] = await text(
      await visitor.post(`/openings/${openingId}/interest`, { sessions: sessionId, message: '', ...family }),
    );
    expect([status, page.includes('18歳未満のお連れの方は参加できません'), page.includes('佐藤 健')]).toEqual(
      [422, true, true],
    );
  });
});

describe('somebody without e-mail', () => {
  it('is entered by the coordinator, applies, is approved, and steps back', async () => {
    const card = {
      ...{
        name: '吉田 ふみ',
        kana: 'よしだ ふみ',
        birthEra: 'showa',
        birthYear: '21',
        birthMonth: '3',
        birthDay: '2',
      },
      ...{ phone: '042-000-7890', homeTown: journey.town.id, residency: 'lives' },
    };
    const [, none] = await text(await coordinator.post('/desk/proxy/search', card));
    expect(none).toContain('同じ方は見つかりませんでした');
    const [wrong, page] = await text(await coordinator.post('/desk/proxy/card', card));
    expect([wrong, page.includes('よしだ ふみ')]).toEqual([422, true]);
    const whole = { ...card, free: '5-9', longestWay: '3000', agreedBy: 'telephone' };
    const entered = await coordinator.post('/desk/proxy/card', whole);
    const person = /\/desk\/proxy\/people\/[\w-]+/.exec(entered.headers.get('location') ?? '')?.[0] ?? '';
    expect(entered.status).toBe(303);
    const [, known] = await text(
      await coordinator.post('/desk/proxy/search', { phone: '０４２０００７８９０' }),
    );
    expect([known.includes('同じ方のようです'), known.includes(person)]).toEqual([true, true]);

    const { openingId, sessionId } = await opening();
    const [, fits] = await text(await coordinator.send('GET', person));
    expect(fits).toContain(`${person}/openings/`);
    const applied = await coordinator.post(`${person}/openings/${openingId}`, {
      ...{ sessions: sessionId, message: '', agreedBy: 'telephone' },
    });
    expect(waysTo(applied)).toEqual([303, `${person}?done=interest`]);
    const [{ id: matchId }] = await service.admin.query('SELECT id FROM matches WHERE opening_id = $1', [
      openingId,
    ]);
    await desk(matchId);
    expect((await desk(matchId)).status).toBe(303);
    // Told by telephone: no mail, a line of the call list.
    const [, calls] = await text(await coordinator.send('GET', '/desk/calls'));
    expect(calls).toContain('吉田 ふみ');
    const stepped = await coordinator.post(`${person}/matches/${matchId}/withdrawal`, { reason: 'health' });
    expect(waysTo(stepped)).toEqual([303, `${person}?done=withdrawn`]);
    const [match] = await service.admin.query('SELECT state, consent_by FROM matches WHERE id = $1', [
      matchId,
    ]);
    expect(match).toEqual({ state: 'withdrawn', consent_by: 'telephone' });
  });

  it('is entered over the API, too; a resident may not', async () => {
    const body = { ...journey.card(), name: '高橋 キヨ', kana: 'たかはし きよ', consentBy: 'letter' };
    const { id } = await coordinator.json<Id>('POST', '/api/v1/people', body);
    const { openingId, sessionId } = await opening();
    const interest = { openingId, sessionIds: [sessionId], consentBy: 'letter' };
    await coordinator.json<Id>('POST', `/api/v1/people/${id}/interests`, interest);
    const found = await coordinator.json<{ personId: string }[]>('POST', '/api/v1/people-searches', {
      kana: 'タカハシキヨ',
    });
    expect(found.map(({ personId }) => personId)).toEqual([id]);
    const { visitor } = await resident('1992-05-14');
    expect((await visitor.send('POST', '/api/v1/people', body)).status).toBe(403);
  });
});

// Last, for it moves the time of all that waits.
describe('a guardian who does not answer', () => {
  it('is reminded, then too late; all sides hear of it', async () => {
    const { minor, link, guardianEmail } = await asked();
    const in_ = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
    await service.worker.get(RingDueClocks).run(in_(4.5));
    expect((await service.sink.nth(guardianEmail, 2)).subject).toContain('お待ちしています');
    await service.worker.get(RingDueClocks).run(in_(7.5));
    expect((await matchOf(minor.visitor)).state).toBe('expired');
    expect((await service.sink.nth(guardianEmail, 3)).subject).toContain('終わりになりました');
    const [status, page] = await text(await service.visitor().post(`${link}/answer`, { answer: 'no' }));
    expect([status, page.includes('期限が過ぎました')]).toEqual([410, true]);
    const [, shown] = await text(await service.visitor().send('GET', link));
    expect(shown).toContain('お答えの期限が過ぎました');
  });
});
