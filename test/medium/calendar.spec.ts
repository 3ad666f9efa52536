import { Config } from '@app/config';
import { type Actor, ANYONE } from '@app/database';
import { ApproveMatch, CancelSession, MoveSession, WithdrawInterest } from '@app/matches';
import { CloseCalendar, MyCalendar, OpenCalendar, ReadCalendarFeed } from '@app/notifications';
import ICAL from 'ical.js';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let coordinator: Actor;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
});

const DAY_MS = 86_400_000;
const onDay = (days: number) => {
  const startsAt = new Date(NOW.getTime() + days * DAY_MS);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
};

/** 佐藤さん holds a place in twenty days and has a calendar. */
async function someone(more: Parameters<typeof aResident>[1] = {}) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(
    manager,
    group.groupIds[0] as string,
    { meetingPoint: '公園の時計の下', whatToBring: '軍手' },
    { ...onDay(20), capacity: 5 },
  );
  const resident = await aResident(manager, more);
  const matchId = await aMatch(manager, resident.personId as string, opening);
  await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
  await domain.get(OpenCalendar).run(resident, NOW);
  return { group, opening, resident, matchId, token: await tokenOf(resident) };
}

async function tokenOf(actor: Actor): Promise<string> {
  const address = (await domain.get(MyCalendar).run(actor)) as string;
  expect(address.startsWith(domain.get(Config).publicUrl)).toBe(true);
  return address.replace(/^.*\/calendar\/|\.ics$/g, '');
}

const read = async (token: string, now = NOW) => {
  const text = await domain.get(ReadCalendarFeed).run(token, now);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return { text, events: events.map((each) => new ICAL.Event(each)) };
};
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? error,
  );

describe('the calendar of a resident', () => {
  it('holds the place with start, end, meeting point and what to bring, and no name', async () => {
    const { token } = await someone();
    const { text, events } = await read(token);
    expect(events).toHaveLength(1);
    expect(events[0]?.startDate.toJSDate()).toEqual(onDay(20).startsAt);
    expect(events[0]?.endDate.toJSDate()).toEqual(onDay(20).endsAt);
    expect(events[0]?.location).toBe('永山公園 公園の時計の下');
    expect(events[0]?.description).toContain('軍手');
    expect(text).not.toMatch(/佐藤|@example\.jp/);
  });

  it('follows a move under the same id and a higher number, and loses what is cancelled', async () => {
    const { token, opening, group } = await someone();
    const [before] = (await read(token)).events;
    await domain.get(MoveSession).run(opening.sessionId, onDay(22), group, NOW);
    const [after] = (await read(token)).events;
    expect([after?.uid, after?.startDate.toJSDate()]).toEqual([before?.uid, onDay(22).startsAt]);
    expect(after?.sequence).toBeGreaterThan(before?.sequence as number);
    await domain.get(CancelSession).run(opening.sessionId, { reason: 'weather', note: '' }, group, NOW);
    expect((await read(token)).events).toEqual([]);
  });

  it('loses what the resident withdraws from', async () => {
    const { token, matchId, resident } = await someone();
    await domain.get(WithdrawInterest).run(matchId, 'health', resident, NOW);
    expect((await read(token)).events).toEqual([]);
  });

  it('forgets a day a month after it', async () => {
    const { token } = await someone();
    expect((await read(token, onDay(49).startsAt)).events).toHaveLength(1);
    expect((await read(token, onDay(51).startsAt)).events).toEqual([]);
  });

  it('gets a new address, and the old one is dead; closed, both are', async () => {
    const { token, resident } = await someone();
    await domain.get(OpenCalendar).run(resident, NOW);
    const renewed = await tokenOf(resident);
    expect(renewed).not.toBe(token);
    expect(await code(read(token))).toBe('calendar-unknown');
    expect((await read(renewed)).events).toHaveLength(1);
    await domain.get(CloseCalendar).run(resident, NOW);
    expect(await code(read(renewed))).toBe('calendar-unknown');
    expect(await domain.get(MyCalendar).run(resident)).toBeNull();
  });

  it('is nobody else’s, and no guess opens one', async () => {
    const { token } = await someone();
    const other = await aResident(domain.admin.manager, { name: '鈴木 一郎' });
    expect(await domain.get(MyCalendar).run(other)).toBeNull();
    const guess = `${token.slice(0, -2)}${token.endsWith('A') ? 'BA' : 'AA'}`;
    expect(await code(read(guess))).toBe('calendar-unknown');
    expect(await code(domain.get(OpenCalendar).run(ANYONE, NOW))).toBe('card-not-started');
    expect(await code(domain.get(OpenCalendar).run(coordinator, NOW))).toBe('card-not-started');
  });

  it('closes with the account of whoever is erased', async () => {
    const { token, resident } = await someone();
    await domain.admin.query("UPDATE accounts SET email = id || '@erased.invalid' WHERE id = $1", [
      resident.accountId,
    ]);
    expect(await code(read(token))).toBe('calendar-unknown');
  });
});
