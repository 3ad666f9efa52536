import { RingDueClocks } from '@app/clocks';
import ICAL from 'ical.js';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { SunkMail } from '../support/smtp-sink';
import { answerLinks, DAY_MS, onDay, openPage, pathOf } from './mails-with-links';

const service = ourService();
const page = (path: string, visitor = service.visitor()) => openPage(path, visitor);
const emailOf = async (accountId: string): Promise<string> =>
  (await service.admin.query('SELECT email FROM accounts WHERE id = $1', [accountId]))[0].email;

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
    const { manager } = service.admin;
    const group = await aGroup(manager);
    const opening = await anOpening(
      manager,
      group.groupIds[0] as string,
      { publishedAt: new Date(0) },
      { ...onDay(1), capacity: 3 },
    );
    const resident = await aResident(manager);
    const matchId = await aMatch(manager, resident.personId as string, opening);
    const coordinator = await service.signedIn((await aCoordinator(manager)).accountId);
    await coordinator.json('PUT', `/api/v1/matches/${matchId}/approval`);
    const email = await emailOf(resident.accountId);
    const told = await service.sink.nth(email, 1);
    return { ...opening, group: await service.signedIn(group.accountId), resident, matchId, email, told };
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
    const visitor = await service.signedIn(resident.accountId);
    await visitor.post(`/me/activities/${matchId}/withdrawal`, { reason: 'health' });
    const receipt = await service.sink.nth(email, 2);
    expect(receipt.subject).toBe('取りやめを受け付けました：花壇の水やり');
    expect(eventIn(receipt)).toMatchObject({ method: 'CANCEL', uid: first.uid, ...onDay(1) });
    expect(receipt.calendars[0]).not.toMatch(/佐藤|\/answer\//);
  });

  it('is read under a secret address until that is renewed', async () => {
    const { resident } = await approved();
    const visitor = await service.signedIn(resident.accountId);
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

  it('hears of a day a week and a day before, never a minute early, once, and not when it is called off', async () => {
    const comes = await approved();
    const off = await approved();
    const back = await approved();
    await off.group.json('PUT', `/api/v1/sessions/${off.sessionId}/cancellation`, {
      reason: 'weather',
      note: '',
    });
    const visitor = await service.signedIn(back.resident.accountId);
    await visitor.post(`/me/activities/${back.matchId}/withdrawal`, { reason: 'health' });
    await service.sink.nth(off.email, 2);
    await service.sink.nth(back.email, 2);
    const start = onDay(1).startsAt.getTime();
    const ring = (msBefore: number) =>
      service.worker.get(RingDueClocks, { strict: false }).run(new Date(start - msBefore));
    const reminders = async ({ matchId }: { matchId: string }) =>
      (
        await service.admin.query(
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
