import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey, MEMBER, tokenIn } from './journey';

jest.setTimeout(120_000);

const service = ourService();
let journey: Journey;
let member: Visitor;
let groupId: string;

beforeAll(async () => {
  journey = await Journey.begin(service);
  // Before there is anything else that they are told.
  const coordinator = await journey.signIn(COORDINATOR);
  member = await journey.signIn(MEMBER);
  const registered = await member.json<{ id: string }>('POST', '/api/v1/groups', journey.group());
  groupId = registered.id;
  await coordinator.json('PUT', `/api/v1/groups/${groupId}/registration`);
});

const opening = (more: Record<string, string> = {}) => ({
  ...{
    title: '花壇に、夏の花を植えます',
    body: 'みんなで植えます。',
    field: 'green',
    openingTown: journey.town.id,
  },
  ...{ 'date-0': '2099-07-04', 'start-0': '10:00', 'end-0': '12:00', 'capacity-0': '5' },
  ...{ payment: 'unpaid', insurance: 'not-needed', beginnersWelcome: 'yes' },
  ...more,
});
const address = () => `/group/openings/new?group=${groupId}`;
const saved = async (visitor: Visitor, fields: Record<string, string>) => {
  const answer = await visitor.post(address(), fields);
  if (answer.status !== 303) throw new Error(await answer.text());
  return /openings\/([^?]+)\?/.exec(answer.headers.get('location') ?? '')?.[1] as string;
};
const text = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();
const drafts = async (): Promise<{ title: string; body: string; ends: string }[]> =>
  service.admin.query(
    `SELECT title, body, (SELECT to_char(max(ends_at) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') FROM sessions
      WHERE opening_id = o.id) AS ends FROM openings o ORDER BY number`,
  );

afterEach(() =>
  service.admin.query('TRUNCATE opening_match, session_match, opening_editions, sessions, openings CASCADE'),
);

describe('an opening as it is typed', () => {
  it('may be full of emoji, and as long as its fields are', async () => {
    const title = `💐${'花'.repeat(58)}🌷`;
    await saved(member, opening({ title, body: 'いっしょに🌻を植えましょう👨‍👩‍👧\r\n雨の日は☔休み' }));
    expect(await drafts()).toMatchObject([
      { title, body: 'いっしょに🌻を植えましょう👨‍👩‍👧\n雨の日は☔休み' },
    ]);
    const answer = await member.post(address(), opening({ title: `${title}花` }));
    const page = await answer.text();
    expect([answer.status, page.includes('「見出し」が長すぎます'), page.includes(`${title}花`)]).toEqual([
      422,
      true,
      true,
    ]);
  });

  it('may be written in half-width kana, and reads like the others', async () => {
    await saved(member, opening({ title: 'ﾊﾅﾉ ﾐｽﾞﾔﾘ' }));
    expect(await drafts()).toMatchObject([{ title: 'ハナノ ミズヤリ' }]);
  });

  it('may go on past midnight, and says what to do where it cannot be so', async () => {
    await saved(member, opening({ 'start-0': '22:00', 'end-0': '25:00' }));
    expect(await drafts()).toMatchObject([{ ends: '2099-07-05 01:00' }]);
    const wrong = await (
      await member.post(address(), opening({ 'start-0': '25:00', 'end-0': '26:00' }))
    ).text();
    expect(wrong).toContain('夜中の0時からの活動は、次の日の日付にします');
    const before = await (
      await member.post(address(), opening({ 'start-0': '12:00', 'end-0': '10:00' }))
    ).text();
    expect(before).toContain('終わりを「25:00」のように書くか');
    expect(before).toContain('value="10:00"');
  });

  it('says how much, where money is paid', async () => {
    const page = await (await member.post(address(), opening({ payment: 'expenses' }))).text();
    expect(page).toContain('参加する人が決めるときに見ます');
    await saved(member, opening({ payment: 'expenses', costNote: '交通費を500円まで' }));
  });

  it('is saved once when the button is pressed twice, or after going back', async () => {
    const fields = opening({ _once: 'a-form-that-was-sent-twice' });
    const [first, second] = await Promise.all([
      member.post(address(), fields),
      member.post(address(), fields),
    ]);
    const third = await member.post(address(), fields);
    const places = [first, second, third].map(({ headers }) => headers.get('location'));
    expect([new Set(places).size, (await drafts()).length]).toEqual([1, 1]);
  });
});

describe('a form left open until the session had ended', () => {
  it('is sent to the sign-in, and stands as it was typed afterwards; sent again, it is saved once', async () => {
    const visitor = service.visitor();
    await signInHere(visitor);
    await service.admin.query('UPDATE devices SET ended_at = now()');
    const answer = await visitor.post(address(), opening({ title: '一晩かけて書いた募集' }));
    const to = answer.headers.get('location') as string;
    expect([answer.status, to]).toEqual([303, `/sign-in?next=${encodeURIComponent(address())}&kept=yes`]);
    expect(await text(visitor, to)).toContain('書いたものは残してあります');
    await signInHere(visitor);
    const page = await text(visitor, address());
    expect(page).toContain('前に書いたものを、そのまま出しました');
    expect(page).toContain('value="一晩かけて書いた募集"');
    await saved(visitor, opening({ title: '一晩かけて書いた募集' }));
    expect(await text(visitor, address())).not.toContain('一晩かけて書いた募集');
    expect(await drafts()).toHaveLength(1);
    member = visitor;
  });

  it('is kept for whoever wrote it: somebody else who signs in here sees nothing of it', async () => {
    const visitor = await journey.signIn('moto.no.hito@example.jp');
    await service.admin.query('UPDATE devices SET ended_at = now()');
    await visitor.post('/groups/new', { groupName: '名前の見えない会' });
    await signInHere(visitor, 'tsugi.no.hito@example.jp');
    expect(await text(visitor, '/groups/new')).not.toContain('名前の見えない会');
    member = service.visitor();
    await signInHere(member);
  });

  it('is not kept beyond an hour, nor where it is no long form', async () => {
    const visitor = service.visitor();
    const answer = await visitor.post('/group/hand-over', { successorEmail: 'a@example.jp' });
    expect(answer.headers.get('location')).not.toContain('kept');
    await visitor.post('/groups/new', { groupName: '朝まで待った会' });
    const [row] = await service.admin.query(
      "SELECT expire < now() + interval '61 minutes' AS soon FROM signed_in WHERE sess::text LIKE '%朝まで待った会%'",
    );
    expect(row).toEqual({ soon: true });
  });
});

describe('the count beside the form', () => {
  const count = (fields: Record<string, string>, visitor = member) =>
    visitor.post(`/group/openings/estimate?group=${groupId}`, fields);

  it('says what is still missing, then how many could come, and keeps nothing', async () => {
    const missing = await (await count({ title: '花' })).text();
    expect(missing).toContain('日付と、始まり・終わりの時刻');
    expect(missing).not.toContain('<html');
    const words = await (await count(opening())).text();
    expect(words).toContain('来られそうな方は5人未満です');
    expect(await drafts()).toEqual([]);
  });

  it('is there without scripts, by a button that keeps what is typed', async () => {
    const page = await (
      await member.post(address(), opening({ recount: 'yes', title: '数えるだけ' }))
    ).text();
    expect(page).toContain('来られそうな方は5人未満です');
    expect(page).toContain('value="数えるだけ"');
    expect(await drafts()).toEqual([]);
  });

  it('bears whatever is typed', async () => {
    const odd = opening({
      openingTown: 'x',
      minimumAge: '九十',
      'date-0': '99/99',
      field: '<b>',
      'capacity-0': '多め',
    });
    expect((await count(odd)).status).toBe(200);
    expect(
      (await count(opening({ openingTown: groupId, minimumAge: '-5', wantedSkills: 'nothing' }))).status,
    ).toBe(200);
    expect((await count(opening(), service.visitor())).status).toBe(303);
  });
});

describe('an opening in plain Japanese and in English', () => {
  it('is shown in the reader’s language, with the Japanese beside it and each passage in its own', async () => {
    const id = await saved(member, opening({ meetingPoint: '時計の下' }));
    const write = (language: string, fields: Record<string, string>) =>
      member.post(`/group/openings/${id}/editions/${language}`, fields);
    expect((await write('en', { editionTitle: '' })).status).toBe(422);
    expect((await write('fr', { editionTitle: 'Fleurs', editionBody: 'Fleurs' })).status).toBe(404);
    await write('en', {
      editionTitle: 'Plant <summer> flowers',
      editionBody: 'Together.',
      editionMeetingPoint: 'Under the clock',
    });
    await write('ja-easy', { editionTitle: '花（はな）を うえます', editionBody: 'いっしょに うえます。' });
    await service.admin.query(
      'UPDATE openings SET submitted_at = now(), published_at = now() WHERE id = $1',
      [id],
    );
    const reader = service.visitor();
    const read = async (language: string) => {
      await reader.send('GET', `/language/${language}?next=/`);
      return text(reader, `/openings/${id}`);
    };
    const english = await read('en');
    expect(english).toContain('<h1>Plant &lt;summer&gt; flowers</h1>');
    expect(english).toContain('<div lang="en"><p class="words">Together.');
    expect(english).toContain('Under the clock');
    expect(english).toMatch(/<div lang="ja"><p class="lead">花壇に、夏の花を植えます/);
    expect(await read('ja-easy')).toContain('<ruby>花<rp>（</rp><rt>はな</rt>');
    const chinese = await read('zh');
    expect(chinese).toMatch(/<p class="words" lang="ja">みんなで植えます。/);
    expect(chinese).toMatch(/<summary lang="en">English/);
    expect((await write('en', { editionTitle: 'Other', editionBody: 'Other' })).status).toBe(409);
  });
});

/** Signs in with the cookies that this browser has. */
async function signInHere(visitor: Visitor, email = MEMBER): Promise<void> {
  const before = service.sink.to(email).length;
  await visitor.json('POST', '/api/v1/sign-in-links', { email });
  await visitor.json('POST', '/api/v1/session', { token: await nextToken(email, before + 1) });
}

/** Of the next mail with a link; others may come between. */
async function nextToken(email: string, from: number): Promise<string> {
  const { text } = await service.sink.nth(email, from);
  return tokenIn(text) || nextToken(email, from + 1);
}
