import { RingDueClocks } from '@app/clocks';
import { momentPhrase } from '@app/language';
import ICAL from 'ical.js';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { type Service, startService } from '../support/service';
import { aSignInToken } from '../support/sign-in-token';
import type { SunkMail } from '../support/smtp-sink';
import type { Visitor } from '../support/visitor';

const DAY_MS = 86_400_000;
/** In three weeks at nine in Tokyo, whatever day it is. */
const START = Math.ceil(Date.now() / DAY_MS) * DAY_MS + 21 * DAY_MS;
const onDay = (days: number) => {
  const startsAt = new Date(START + days * DAY_MS);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
};

let service: Service;
let admin: DataSource;

beforeAll(async () => {
  service = await startService('postgres');
  admin = await adminOf(service.database.adminUrl);
});

afterAll(async () => {
  await admin.destroy();
  await service.close();
});

async function signedIn(accountId: string): Promise<Visitor> {
  const visitor = service.visitor();
  await visitor.json('POST', '/api/v1/session', { token: await aSignInToken(admin.manager, accountId) });
  return visitor;
}

const emailOf = async (accountId: string): Promise<string> =>
  (await admin.query('SELECT email FROM accounts WHERE id = $1', [accountId]))[0].email;
const stateOf = async (matchId: string): Promise<string> =>
  (await admin.query('SELECT state FROM matches WHERE id = $1', [matchId]))[0].state;

/** 永山グリーンクラブ asks 佐藤さん over HTTP; the mail is waited for. */
async function invited() {
  const { manager } = admin;
  const group = await aGroup(manager);
  const open = { publishedAt: new Date(0), meetingPoint: '公園の時計の下', whatToBring: '軍手' };
  const opening = await anOpening(manager, group.groupIds[0] as string, open, { ...onDay(0), capacity: 5 });
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  const [{ number }] = await admin.query('SELECT number FROM people WHERE id = $1', [resident.personId]);
  const member = await signedIn(group.accountId);
  const { id: matchId } = await member.json<{ id: string }>(
    'POST',
    `/api/v1/openings/${opening.openingId}/invitations`,
    { person: number },
  );
  const email = await emailOf(resident.accountId);
  return { ...opening, group, member, resident, matchId, email, mail: await service.sink.nth(email, 1) };
}

const linksIn = (text: string) => [...text.matchAll(/https?:\/\/[^\s"<>]+/g)].map(([url]) => pathOf(url));
const pathOf = (url: string) => {
  const { pathname, search } = new URL(url.replaceAll('&amp;', '&'));
  return pathname + search;
};
const answerLinks = ({ text }: SunkMail) => linksIn(text).filter((path) => path.startsWith('/answer/'));
const page = async (path: string, visitor = service.visitor()) => {
  const response = await visitor.send('GET', path);
  return { response, status: response.status, text: await response.text() };
};

describe('a mail that asks', () => {
  it('carries the same three answers in text and HTML, what to bring, and when it ends', async () => {
    const { mail, matchId } = await invited();
    const [yes, no, later] = answerLinks(mail);
    expect([yes, no, later].map((path) => path?.split('=')[1])).toEqual(['yes', 'no', 'later']);
    const inHtml = new Set(linksIn(mail.html).filter((path) => path.startsWith('/answer/')));
    for (const path of [yes, no, later]) expect(inHtml).toContain(path);
    const [{ ends_at: due }] = await admin.query('SELECT ends_at FROM clocks WHERE subject_id = $1', [
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
    const steps = await admin.query(
      "SELECT FROM match_steps WHERE match_id = $1 AND step = 'invitation-accepted'",
      [matchId],
    );
    expect(steps).toHaveLength(1);
    expect((await page('/me', await signedIn(resident.accountId))).status).toBe(200);
  });

  it('shows a friend to whom it is sent on nobody and nothing, and says whom it is for', async () => {
    const { mail, matchId } = await invited();
    const [path] = answerLinks(mail) as [string];
    const shown = await page(path);
    expect(shown.text).toContain('お知らせを受け取ったご本人のためのものです');
    expect(shown.text).not.toMatch(/佐藤|さとう|090-1234|@example\.jp/);
    expect(shown.response.headers.get('cache-control')).toBe('no-store');
    expect(shown.response.headers.get('x-robots-tag')).toBe('noindex');
    const friend = await aResident(admin.manager, { name: '鈴木 一郎' });
    const visitor = await signedIn(friend.accountId);
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
});

describe('the calendar of a resident', () => {
  const eventIn = ({ calendars }: SunkMail) => {
    const root = new ICAL.Component(ICAL.parse(calendars[0] as string));
    const event = new ICAL.Event(root.getFirstSubcomponent('vevent') as ICAL.Component);
    const { uid, sequence, startDate, endDate } = event;
    return {
      ...{ method: root.getFirstPropertyValue('method'), uid, sequence },
      startsAt: startDate.toJSDate(),
      endsAt: endDate.toJSDate(),
    };
  };

  /** A match that waits for the coordinator, who approves it over HTTP. */
  async function approved() {
    const { manager } = admin;
    const group = await aGroup(manager);
    const opening = await anOpening(
      manager,
      group.groupIds[0] as string,
      { publishedAt: new Date(0) },
      { ...onDay(1), capacity: 3 },
    );
    const resident = await aResident(manager);
    const matchId = await aMatch(manager, resident.personId as string, opening);
    const coordinator = await signedIn((await aCoordinator(manager)).accountId);
    await coordinator.json('PUT', `/api/v1/matches/${matchId}/approval`);
    const email = await emailOf(resident.accountId);
    const told = await service.sink.nth(email, 1);
    return { ...opening, group: await signedIn(group.accountId), resident, matchId, email, told };
  }

  it('is told of a place, of its new time, and that it is cancelled: one entry, counting up', async () => {
    const { told, group, sessionId, email } = await approved();
    const first = eventIn(told);
    expect(first).toMatchObject({ method: 'PUBLISH', ...onDay(1) });
    await group.json('PUT', `/api/v1/sessions/${sessionId}/times`, onDay(2));
    const moved = eventIn(await service.sink.nth(email, 2));
    expect(moved).toMatchObject({ method: 'PUBLISH', uid: first.uid, ...onDay(2) });
    await group.json('PUT', `/api/v1/sessions/${sessionId}/cancellation`, { reason: 'weather', note: '' });
    const cancelled = eventIn(await service.sink.nth(email, 3));
    expect(cancelled).toMatchObject({ method: 'CANCEL', uid: first.uid });
    expect(first.sequence).toBeLessThan(moved.sequence);
    expect(moved.sequence).toBeLessThan(cancelled.sequence);
  });

  it('is told when the resident steps back', async () => {
    const { told, resident, matchId, email } = await approved();
    const first = eventIn(told);
    const visitor = await signedIn(resident.accountId);
    await visitor.post(`/me/activities/${matchId}/withdrawal`, { reason: 'health' });
    const receipt = await service.sink.nth(email, 2);
    expect(receipt.subject).toBe('取りやめを受け付けました：花壇の水やり');
    expect(eventIn(receipt)).toMatchObject({ method: 'CANCEL', uid: first.uid, ...onDay(1) });
    expect(receipt.calendars[0]).not.toMatch(/佐藤|\/answer\//);
  });

  it('is read under a secret address until that is renewed', async () => {
    const { resident } = await approved();
    const visitor = await signedIn(resident.accountId);
    const opened = await visitor.post('/me/calendar/address', {});
    expect(opened.headers.get('location')).toBe('/me/calendar?done=opened');
    const addressOn = (text: string) => pathOf(/https?:\/\/[^"<]+\.ics/.exec(text)?.[0] as string);
    const address = addressOn((await page('/me/calendar', visitor)).text);
    const read = await page(address);
    expect([read.status, read.response.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(read.text).toContain('SUMMARY:花壇の水やり');
    await visitor.post('/me/calendar/address', {});
    expect((await page(address)).status).toBe(404);
    expect((await page(addressOn((await page('/me/calendar', visitor)).text))).status).toBe(200);
  });

  it('is not told of what was never in it', async () => {
    const { mail } = await invited();
    expect(mail.calendars).toEqual([]);
  });

  it('hears of a day a week and a day before, never a minute early, once, and not when it is called off', async () => {
    const comes = await approved();
    const off = await approved();
    const back = await approved();
    await off.group.json('PUT', `/api/v1/sessions/${off.sessionId}/cancellation`, {
      reason: 'weather',
      note: '',
    });
    const visitor = await signedIn(back.resident.accountId);
    await visitor.post(`/me/activities/${back.matchId}/withdrawal`, { reason: 'health' });
    await service.sink.nth(off.email, 2);
    await service.sink.nth(back.email, 2);
    const start = onDay(1).startsAt.getTime();
    const ring = (msBefore: number) =>
      service.worker.get(RingDueClocks, { strict: false }).run(new Date(start - msBefore));
    const reminders = async ({ matchId }: { matchId: string }) =>
      (
        await admin.query(
          `SELECT event FROM outbox WHERE subject_id = $1 AND event IN ('session-in-a-week', 'session-tomorrow') ORDER BY created_at`,
          [matchId],
        )
      ).map(({ event }: { event: string }) => event);
    await ring(7 * DAY_MS + 1000);
    expect(await reminders(comes)).toEqual([]);
    await ring(7 * DAY_MS);
    await ring(7 * DAY_MS - 60_000);
    expect(await reminders(comes)).toEqual(['session-in-a-week']);
    await ring(DAY_MS + 1000);
    await ring(DAY_MS);
    await ring(DAY_MS - 60_000);
    expect(await reminders(comes)).toEqual(['session-in-a-week', 'session-tomorrow']);
    const week = await service.sink.nth(comes.email, 2);
    const tomorrow = await service.sink.nth(comes.email, 3);
    expect(answerLinks(week).map((path) => path.split('=')[1])).toEqual(['yes', 'no']);
    expect(tomorrow.subject).toContain('あすは活動の日です');
    expect(tomorrow.text).toMatch(/～/);
    expect([await reminders(off), await reminders(back)]).toEqual([[], []]);
  });
});
