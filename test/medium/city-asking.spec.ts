import { randomUUID } from 'node:crypto';
import { type Actor, Database, system } from '@app/database';
import { DEFAULT_SETTINGS } from '@app/ladder';
import {
  AskableQuery,
  AskingPreview,
  type AskingSettings,
  askingChanges,
  RunWaves,
  SetAsking,
  SetLadder,
  StartLadder,
} from '@app/matches';
import { ChangeWishes, DeliverMessage, MyWishes } from '@app/notifications';
import { type EventName, leavesAt, Outbox, usualWishes } from '@app/outbox';
import { DateTime } from 'luxon';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { SmtpSink } from '../support/smtp-sink';

let sink: SmtpSink;
let domain: Domain;
let administrator: Actor;
let groupId: string;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Monday 23 November 2026, 9:00 in Tokyo. */
const MONDAY = new Date('2026-11-23T00:00:00Z');
const inHours = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR_MS);
const inDays = (days: number) => new Date(MONDAY.getTime() + days * DAY_MS);

/** Two hours around the present one, so that by the server's own setting it is night now. */
function nightNow(): string {
  const { hour } = DateTime.now().setZone('Asia/Tokyo');
  return `${hour}-${(hour + 2) % 24}`;
}

beforeAll(async () => {
  sink = await SmtpSink.open();
  domain = await startDomain(sink.url, { QUIET_HOURS: nightNow() });
  const coordinator = await aCoordinator(domain.admin.manager);
  administrator = { ...coordinator, staff: { role: 'administrator', areaId: null } } as Actor;
  groupId = (await aGroup(domain.admin.manager, { name: '永山こども食堂' })).groupIds[0] as string;
});

beforeEach(async () => {
  await domain.admin.query('DELETE FROM asking_settings');
});

afterAll(async () => {
  await domain.close();
  await sink.close();
});

const asking = (weeklyAsks: number, from = 21, until = 8): AskingSettings => ({
  ...{ weeklyAsks, quiet: { from, until } },
});
const set = (settings: AskingSettings, now = MONDAY, actor = administrator) =>
  domain.get(SetAsking).run(settings, actor, now);

const times = (days: number) => ({
  ...{ startsAt: inDays(days), endsAt: new Date(inDays(days).getTime() + 2 * HOUR_MS) },
});

async function aKitchen(days = 28, capacity = 2) {
  return anOpening(domain.admin.manager, groupId, { field: 'food' }, { ...times(days), capacity });
}

async function askedOn(personId: string, day: number, useful = 28): Promise<void> {
  const at = inDays(day);
  await aMatch(domain.admin.manager, personId, await aKitchen(useful), {
    ...{ origin: 'invitation', state: 'expired', reason: 'no-answer', stateSince: at, createdAt: at },
  } as never);
}

describe('the city’s budget', () => {
  const mayBeAsked = async (personId: string) => {
    const { openingId } = await aKitchen();
    const { free } = await domain
      .get(Database)
      .withActor(administrator, (tx) => domain.get(AskableQuery).run(tx, openingId, [personId], MONDAY));
    return free.has(personId);
  };

  it('holds at once for whoever has said nothing; who chose a number keeps it', async () => {
    const { manager } = domain.admin;
    const [sato, takahashi] = [await aResident(manager), await aResident(manager)];
    const own = { asking: { weeklyAsks: 1, noAsksUntil: null } };
    await domain.get(ChangeWishes).run(own, takahashi, MONDAY);
    for (const { personId } of [sato, takahashi]) await askedOn(personId as string, -4);
    expect(await mayBeAsked(sato.personId as string)).toBe(false);
    expect(await set(asking(2))).toEqual([]);
    expect(await mayBeAsked(sato.personId as string)).toBe(true);
    expect(await mayBeAsked(takahashi.personId as string)).toBe(false);
    expect(await domain.get(MyWishes).run(sato, MONDAY)).toMatchObject({
      ...{ asking: { weeklyAsks: 2, noAsksUntil: null }, usualAsks: 2 },
    });
    expect((await domain.get(MyWishes).run(takahashi, MONDAY)).asking?.weeklyAsks).toBe(1);
  });

  it('is what the next wave of a ladder goes by', async () => {
    await domain.admin.query('UPDATE people SET paused_at = now()');
    const sato = await aResident(domain.admin.manager, { wishes: ['food'] });
    await askedOn(sato.personId as string, -4);
    const { openingId } = await aKitchen();
    const coordinator = await aCoordinator(domain.admin.manager);
    await domain.get(StartLadder).run(openingId, false, coordinator, MONDAY);
    await set(asking(1));
    expect(await domain.get(RunWaves).run(MONDAY)).toBe(0);
    await set(asking(2), inHours(1));
    expect(await domain.get(RunWaves).run(inHours(4))).toBe(1);
  });
});

describe('the city’s night', () => {
  const aLadder = async () => {
    await domain.admin.query('UPDATE people SET paused_at = now()');
    await domain.admin.query(
      "UPDATE ladders SET state = 'stopped', next_wave_at = NULL WHERE state = 'running'",
    );
    await aResident(domain.admin.manager, { wishes: ['food'] });
    const { openingId } = await aKitchen();
    const coordinator = await aCoordinator(domain.admin.manager);
    await domain.get(StartLadder).run(openingId, false, coordinator, MONDAY);
    return openingId;
  };
  const nextWave = async (openingId: string) =>
    (await domain.admin.query('SELECT next_wave_at FROM ladders WHERE opening_id = $1', [openingId]))[0]
      .next_wave_at;

  it('is when no ladder asks', async () => {
    const openingId = await aLadder();
    await set(asking(1, 19, 9));
    expect(await domain.get(RunWaves).run(inHours(10.5))).toBe(0);
    expect(await nextWave(openingId)).toEqual(inHours(24));
    await aLadder();
    await set(asking(1, 23, 6), inHours(1));
    expect(await domain.get(RunWaves).run(inHours(13))).toBe(1);
  });

  it('lies over no wave, whichever of the two is set', async () => {
    expect(await set(asking(1, 18, 8))).toEqual([{ field: 'quiet-from', code: 'quiet-over-waves' }]);
    expect(await set(asking(1, 23, 6))).toEqual([]);
    const ladder = domain.get(SetLadder);
    const waves = (...waveHours: number[]) =>
      ladder.run({ ...DEFAULT_SETTINGS, waveHours }, administrator, MONDAY);
    expect(await waves(7, 22)).toEqual([]);
    expect(await set(asking(1, 22, 6), inHours(1))).toEqual([
      { field: 'quiet-from', code: 'quiet-over-waves' },
    ]);
    expect(await waves(9, 13, 18)).toEqual([]);
    expect(await set(asking(1, 21, 8), inHours(2))).toEqual([]);
    expect(await waves(7, 22)).toEqual(['wave-hours']);
  });

  const written = async (event: EventName, recipientId: string, subjectId: string) => {
    const message = { event, eventId: randomUUID(), recipientId, subjectId, now: new Date() };
    await domain.get(Database).withActor(system('delivery'), (tx) => domain.get(Outbox).add(tx, message));
    const [row] = await domain.admin.query('SELECT id FROM outbox WHERE event_id = $1', [message.eventId]);
    await domain.get(DeliverMessage).run(row.id);
    return row.id as string;
  };
  const row = async (id: string) => {
    const [found] = await domain.admin.query(
      'SELECT due_at AS "dueAt", held_until AS "heldUntil", sent_at AS "sentAt" FROM outbox WHERE id = $1',
      [id],
    );
    return found as { dueAt: Date; heldUntil: Date | null; sentAt: Date | null };
  };
  const waiting = async () => {
    const { manager } = domain.admin;
    const resident = await aResident(manager);
    const matchId = await aMatch(manager, resident.personId as string, await aKitchen());
    return { resident, id: await written('match-declined', resident.accountId, matchId) };
  };

  it('lets go, or holds on, what waits already; own hours stay', async () => {
    const first = await waiting();
    expect((await row(first.id)).heldUntil?.getTime()).toBeGreaterThan(Date.now());
    const own = await aResident(domain.admin.manager);
    const { hour } = DateTime.now().setZone('Asia/Tokyo');
    const quiet = { from: hour, until: (hour + 3) % 24 };
    await domain.get(ChangeWishes).run({ quiet }, own, new Date());
    const matchId = await aMatch(domain.admin.manager, own.personId as string, await aKitchen());
    const theirs = await written('match-declined', own.accountId, matchId);
    const before = (await row(theirs)).dueAt;
    const night = { from: 0, until: 5 };
    await set(asking(1, night.from, night.until));
    expect((await row(first.id)).dueAt.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
    expect((await row(theirs)).dueAt).toEqual(before);
    await domain.get(DeliverMessage).run(first.id);
    const now = new Date();
    const leaves = leavesAt('decision', usualWishes(night), now, null);
    expect((await row(first.id)).sentAt !== null).toBe(leaves <= now);
    expect((await row(theirs)).sentAt).toBeNull();
  });

  it('is read at the moment of sending, before the server’s and after one’s own', async () => {
    const resident = await aResident(domain.admin.manager);
    const quietOf = async () => (await domain.get(MyWishes).run(resident, MONDAY)).wishes.quiet;
    const [from, until] = nightNow().split('-').map(Number);
    expect(await quietOf()).toEqual({ from, until });
    await set(asking(1, 22, 7));
    expect(await quietOf()).toEqual({ from: 22, until: 7 });
    await domain.get(ChangeWishes).run({ quiet: { from: 20, until: 9 } }, resident, MONDAY);
    expect(await quietOf()).toEqual({ from: 20, until: 9 });
  });

  it('is none where the server is set to send at any hour', async () => {
    const open = await startDomain();
    try {
      await open.admin.query('INSERT INTO asking_settings VALUES (now(), NULL, 21, 8)');
      const resident = await aResident(open.admin.manager);
      const { wishes } = await open.get(MyWishes).run(resident, MONDAY);
      expect(wishes.quiet).toBeNull();
    } finally {
      await open.close();
    }
  });
});

describe('the settings', () => {
  it('are a history, with a line of the trail for each that changes', async () => {
    await set(asking(2, 22, 7), inDays(1));
    await set(asking(2, 22, 7), inDays(2));
    await set(asking(1, 22, 7), inDays(3));
    const changes = await domain
      .get(Database)
      .withActor(administrator, (tx) => askingChanges(tx, { from: 22, until: 7 }));
    expect(changes).toEqual([
      { ...asking(1, 22, 7), changedAt: inDays(3) },
      { ...asking(2, 22, 7), changedAt: inDays(1) },
    ]);
    // What is the default stays empty, and follows it.
    const [{ weekly_asks: weekly }] = await domain.admin.query(
      'SELECT weekly_asks FROM asking_settings ORDER BY changed_at DESC LIMIT 1',
    );
    expect(weekly).toBeNull();
    const lines: { code: string; subject_kind: string }[] = await domain.admin.query(
      "SELECT code, subject_kind FROM audit_trail WHERE action = 'set-asking' AND at >= $1 ORDER BY id",
      [inDays(1)],
    );
    expect(lines.map(({ code, subject_kind }) => `${subject_kind}: ${code}`)).toEqual([
      'setting: weekly-asks 2',
      'setting: quiet-hours 22-7',
      'setting: weekly-asks 1',
    ]);
  });

  it('are set and tried by administrators alone, and within bounds', async () => {
    const coordinator = await aCoordinator(domain.admin.manager);
    await expect(set(asking(2), MONDAY, coordinator)).rejects.toThrow('not-allowed');
    await expect(domain.get(AskingPreview).run(asking(2), coordinator, MONDAY)).rejects.toThrow(
      'not-allowed',
    );
    expect(await set(asking(8))).toEqual([{ field: 'weekly-asks', code: 'weekly-asks-not-valid' }]);
    expect(await domain.admin.query('SELECT * FROM asking_settings')).toEqual([]);
  });

  it.each([
    ['now(), 0, NULL, NULL', 'asking_settings_weekly_asks_check'],
    ['now(), 8, NULL, NULL', 'asking_settings_weekly_asks_check'],
    ['now(), 1, 21, NULL', 'asking_settings_both_hours_check'],
    ['now(), 1, 12, 8', 'asking_settings_quiet_from_check'],
    ['now(), 1, 21, 12', 'asking_settings_quiet_until_check'],
  ])('the database refuses %s', async (values, constraint) => {
    await expect(domain.admin.query(`INSERT INTO asking_settings VALUES (${values})`)).rejects.toThrow(
      constraint,
    );
  });
});

describe('a try', () => {
  const tried = (settings: AskingSettings, now = MONDAY) =>
    domain.get(AskingPreview).run(settings, administrator, now);

  it('sends the asks of ninety days once more, and changes nothing', async () => {
    await domain.admin.query("UPDATE matches SET origin = 'interest', asked_by = NULL");
    const { manager } = domain.admin;
    const [sato, takahashi] = [await aResident(manager), await aResident(manager)];
    await domain.get(ChangeWishes).run({ asking: { weeklyAsks: 4, noAsksUntil: null } }, takahashi, MONDAY);
    // −100 is too long ago; −16 is four days after −20, for an activity that begins on −15.
    for (const day of [-100, -89, -85]) await askedOn(sato.personId as string, day);
    for (const day of [-20, -16]) await askedOn(sato.personId as string, day, -15);
    await askedOn(takahashi.personId as string, -10);
    await set(asking(2));
    const outcome = await tried(asking(1), inHours(1));
    expect(outcome).toMatchObject({ asks: 4, ownAsks: 1 });
    expect(outcome.now).toEqual({ asIs: 4, later: 0, heldBack: 0, spent: 2 });
    expect(outcome.tried).toEqual({ asIs: 2, later: 1, heldBack: 1, spent: 3 });
    expect(await domain.admin.query('SELECT weekly_asks FROM asking_settings')).toEqual([{ weekly_asks: 2 }]);
  });

  it('counts the messages that would have waited, by session and by whoever set hours of their own', async () => {
    await domain.admin.query('DELETE FROM outbox');
    const { manager } = domain.admin;
    const [sato, own] = [await aResident(manager), await aResident(manager)];
    await domain.get(ChangeWishes).run({ quiet: { from: 20, until: 9 } }, own, MONDAY);
    const far = await aMatch(manager, sato.personId as string, await aKitchen());
    const near = await aMatch(manager, sato.personId as string, await aKitchen(-2));
    // In the evening of Friday, 20:30 in Tokyo; the near session is on Saturday at nine.
    const message = (recipientId: string, subjectId: string, at: Date, kind = 'decision') =>
      domain.admin.query(
        `INSERT INTO outbox (event, kind, event_id, recipient_id, subject_id, created_at, due_at)
         VALUES ('match-declined', $1, $2, $3, $4, $5, $5)`,
        [kind, randomUUID(), recipientId, subjectId, at],
      );
    const evening = inHours(-2 * 24 - 12.5);
    await message(sato.accountId, far, evening);
    await message(sato.accountId, near, evening);
    await message(sato.accountId, far, evening, 'access');
    await message(own.accountId, far, evening);
    await message(sato.accountId, far, inDays(-91));
    await set(asking(1, 21, 8));
    expect((await tried(asking(1, 20, 8), inHours(1))).messages).toEqual({
      ...{ now: 0, tried: 1, added: 1, spared: 0, earlier: 0, later: 0 },
    });
  });
});
