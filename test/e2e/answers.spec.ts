import { RingDueClocks } from '@app/clocks';
import { momentPhrase } from '@app/language';
import { aGroup, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import { answerLinks, DAY_MS, linksIn, onDay, openPage } from './mails-with-links';

const service = ourService();
const page = (path: string, visitor = service.visitor()) => openPage(path, visitor);
const emailOf = async (accountId: string): Promise<string> =>
  (await service.admin.query('SELECT email FROM accounts WHERE id = $1', [accountId]))[0].email;
const stateOf = async (matchId: string): Promise<string> =>
  (await service.admin.query('SELECT state FROM matches WHERE id = $1', [matchId]))[0].state;

/** 永山グリーンクラブ asks 佐藤さん over HTTP; the mail is waited for. */
async function invited() {
  const { manager } = service.admin;
  const group = await aGroup(manager);
  const open = { publishedAt: new Date(0), meetingPoint: '公園の時計の下', whatToBring: '軍手' };
  const opening = await anOpening(manager, group.groupIds[0] as string, open, { ...onDay(0), capacity: 5 });
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  const [{ number }] = await service.admin.query('SELECT number FROM people WHERE id = $1', [
    resident.personId,
  ]);
  const member = await service.signedIn(group.accountId);
  const { id: matchId } = await member.json<{ id: string }>(
    'POST',
    `/api/v1/openings/${opening.openingId}/invitations`,
    { person: number },
  );
  const email = await emailOf(resident.accountId);
  return { ...opening, group, member, resident, matchId, email, mail: await service.sink.nth(email, 1) };
}

describe('a mail that asks', () => {
  it('carries the same three answers in text and HTML, what to bring, and when it ends', async () => {
    const { mail, matchId } = await invited();
    const [yes, no, later] = answerLinks(mail);
    expect([yes, no, later].map((path) => path?.split('=')[1])).toEqual(['yes', 'no', 'later']);
    const inHtml = new Set(linksIn(mail.html).filter((path) => path.startsWith('/answer/')));
    for (const path of [yes, no, later]) expect(inHtml).toContain(path);
    const [{ ends_at: due }] = await service.admin.query('SELECT ends_at FROM clocks WHERE subject_id = $1', [
      matchId,
    ]);
    expect(mail.text).toContain(`いつまでに\n　${momentPhrase(due, 'ja')}`);
    for (const word of ['公園の時計の下', '軍手', 'いつまでに', '～', '行けます', '今回はやめておきます'])
      expect(mail.text).toContain(word);
  });

  it('is opened by every scanner on its way, by GET and HEAD, and nothing is answered', async () => {
    const { mail, matchId } = await invited();
    for (const path of [...linksIn(mail.text), ...linksIn(mail.html)]) {
      await service.visitor().send('HEAD', path);
      await page(path);
    }
    expect(await stateOf(matchId)).toBe('invited');
  });

  it('is answered with one press, without signing in, and a second press changes nothing', async () => {
    const { mail, matchId, resident } = await invited();
    const [path] = answerLinks(mail) as [string];
    const shown = await page(path);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('永山グリーンクラブから声がかかっています');
    const [address] = path.split('?') as [string];
    const answered = await service.visitor().post(address, { answer: 'yes' });
    expect([answered.status, answered.headers.get('location')]).toEqual([303, `${address}?done=yes`]);
    expect(await stateOf(matchId)).toBe('with-coordinator');
    const again = await service.visitor().post(address, { answer: 'yes' });
    expect(again.headers.get('location')).toBe(address);
    const after = await page(address);
    expect(after.text).toContain('に「行けます」とお答えいただいています');
    expect(after.text).toContain('ご都合が変わったときは、ここで変えられます');
    const steps = await service.admin.query(
      "SELECT FROM match_steps WHERE match_id = $1 AND step = 'invitation-accepted'",
      [matchId],
    );
    expect(steps).toHaveLength(1);
    expect((await page('/me', await service.signedIn(resident.accountId))).status).toBe(200);
  });

  it('shows a friend to whom it is sent on nobody and nothing, and says whom it is for', async () => {
    const { mail, matchId } = await invited();
    const [path] = answerLinks(mail) as [string];
    const shown = await page(path);
    expect(shown.text).toContain('お知らせを受け取ったご本人のためのものです');
    expect(shown.text).not.toMatch(/佐藤|さとう|090-1234|@example\.jp/);
    expect(shown.response.headers.get('cache-control')).toBe('no-store');
    expect(shown.response.headers.get('x-robots-tag')).toBe('noindex');
    const friend = await aResident(service.admin.manager, { name: '鈴木 一郎' });
    const visitor = await service.signedIn(friend.accountId);
    const theirs = await page(path, visitor);
    expect(theirs.status).toBe(403);
    expect(theirs.text).toContain('ほかの方へのお知らせのリンクです');
    expect(theirs.text).not.toContain('花壇の水やり');
    const [address] = path.split('?') as [string];
    expect((await visitor.post(address, { answer: 'yes' })).status).toBe(403);
    expect(await stateOf(matchId)).toBe('invited');
  });

  it('signs nobody in', async () => {
    const { mail } = await invited();
    const [path] = answerLinks(mail) as [string];
    const visitor = service.visitor();
    const [address] = path.split('?') as [string];
    await visitor.post(address, { answer: 'yes' });
    const me = await visitor.send('GET', '/me/activities');
    expect([me.status, me.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fme%2Factivities']);
  });

  it('that came too late says so in its own words', async () => {
    const { mail, matchId } = await invited();
    await service.worker.get(RingDueClocks, { strict: false }).run(new Date(Date.now() + 5 * DAY_MS));
    expect(await stateOf(matchId)).toBe('expired');
    const [path] = answerLinks(mail) as [string];
    expect((await page(path)).text).toContain('お答えの期限が過ぎました');
    const [address] = path.split('?') as [string];
    expect((await service.visitor().post(address, { answer: 'yes' })).headers.get('location')).toBe(address);
    expect(await stateOf(matchId)).toBe('expired');
  });

  it.each(['x', 'a'.repeat(43), '%00', '..%2Fme'])('with a broken address %j is not known', async (token) => {
    const shown = await page(`/answer/${token}`);
    expect(shown.status).toBe(404);
  });

  it('is answered over the API as well', async () => {
    const { mail, matchId } = await invited();
    const [path] = answerLinks(mail) as [string];
    const token = path.split('?')[0]?.split('/')[2];
    const visitor = service.visitor();
    const question = await visitor.json<Record<string, unknown>>('GET', `/api/v1/questions/${token}`);
    expect(question).toMatchObject({
      question: 'invitation',
      standing: 'open',
      answers: ['yes', 'no', 'later'],
    });
    const put = (answer: string) => visitor.send('PUT', `/api/v1/questions/${token}/answer`, { answer });
    expect((await put('maybe')).status).toBe(422);
    expect((await put('no')).status).toBe(204);
    expect((await put('no')).status).toBe(204);
    const late = await put('yes');
    expect([late.status, await late.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'already-answered' }),
    ]);
    expect(await stateOf(matchId)).toBe('declined');
  });

  it('has no entry for the calendar: nothing is settled yet', async () => {
    const { mail } = await invited();
    expect(mail.calendars).toEqual([]);
  });
});
