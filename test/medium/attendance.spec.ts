import { RingDueClocks, StartMissingClocks } from '@app/clocks';
import {
  ApproveMatch,
  ConfirmPlace,
  OpenConsultation,
  RecordAttendance,
  SayAttendance,
  SendThanks,
  SettleConsultation,
} from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let coordinator: Awaited<ReturnType<typeof aCoordinator>>;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const SESSION = { startsAt: inDays(20), endsAt: new Date(inDays(20).getTime() + 7_200_000) };
const ring = (days: number) => domain.get(RingDueClocks).run(inDays(days));

async function aPlace() {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string, {}, SESSION);
  const resident = await aResident(manager);
  const matchId = await aMatch(manager, resident.personId as string, opening);
  await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
  const [{ id: placeId }] = await domain.admin.query('SELECT id FROM held_places WHERE match_id = $1', [
    matchId,
  ]);
  return { group, resident, matchId, placeId: placeId as string, sessionId: opening.sessionId };
}

async function told(matchId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    `SELECT DISTINCT created_at, event FROM outbox WHERE subject_id = $1
     AND event NOT LIKE 'match-approved%' AND event NOT LIKE '%list%' ORDER BY created_at, event`,
    [matchId],
  );
  return rows.map(({ event }) => event);
}

async function recorded(placeId: string) {
  const [row] = await domain.admin.query(
    `SELECT a.state, a.minutes, a.recorded_by AS by, a.confirmed_at IS NOT NULL AS confirmed, m.state AS match
     FROM held_places h JOIN matches m ON m.id = h.match_id LEFT JOIN attendances a ON a.held_place_id = h.id WHERE h.id = $1`,
    [placeId],
  );
  return row;
}

describe('a place that is held', () => {
  it('is reminded of, brought to the desk when nobody confirms, and comes to an end by the clock alone', async () => {
    const { matchId, placeId } = await aPlace();
    for (const days of [13, 17, 19, 20, 23.2, 30.2, 34.2]) await ring(days);
    expect(await told(matchId)).toEqual([
      ...['session-in-a-week', 'place-unconfirmed', 'session-tomorrow', 'attendance-reminder'],
      ...['match-attended', 'match-attended-for-group'],
    ]);
    expect(await recorded(placeId)).toEqual({
      ...{ state: 'attended', minutes: null, by: 'clock', confirmed: false, match: 'attended' },
    });
    const running = await domain.admin.query(
      "SELECT FROM clocks WHERE settled_at IS NULL AND wait <> 'group-destroys-list'",
    );
    expect(running).toEqual([]);
  });

  it('does not come to the desk once it is confirmed', async () => {
    const { matchId, resident } = await aPlace();
    await ring(13);
    await domain.get(ConfirmPlace).run(matchId, resident, inDays(14));
    await ring(17);
    expect(await told(matchId)).toEqual(['session-in-a-week']);
    await ring(17.1);
    await domain.get(ConfirmPlace).run(matchId, resident, inDays(18));
  });

  it('is found when it has no clock', async () => {
    const { matchId, placeId } = await aPlace();
    await domain.admin.query('DELETE FROM clocks WHERE subject_id = $1', [placeId]);
    await domain.get(StartMissingClocks).run(inDays(18));
    await ring(19);
    expect(await told(matchId)).toContain('session-tomorrow');
  });
});

describe('attendance', () => {
  const twoHours = { state: 'attended', minutes: null } as const;

  it('goes by the group’s list, and is confirmed by the resident’s same hours', async () => {
    const { group, resident, placeId, sessionId } = await aPlace();
    await domain.get(RecordAttendance).run(sessionId, [{ placeId, ...twoHours }], group, inDays(21));
    expect(await recorded(placeId)).toMatchObject({
      minutes: 120,
      by: 'group',
      confirmed: false,
      match: 'attended',
    });
    await domain.get(SayAttendance).run(placeId, { state: 'attended', minutes: 90 }, resident, inDays(22));
    expect(await recorded(placeId)).toMatchObject({ minutes: 90, confirmed: false });
    await domain.get(SayAttendance).run(placeId, { state: 'attended', minutes: 120 }, resident, inDays(22));
    expect(await recorded(placeId)).toMatchObject({ minutes: 120, confirmed: true });
  });

  it('is the resident’s own word when the group says nothing for ten days', async () => {
    const { resident, placeId } = await aPlace();
    await domain.get(SayAttendance).run(placeId, { state: 'attended', minutes: 100 }, resident, inDays(21));
    expect(await recorded(placeId)).toMatchObject({ state: null, match: 'approved' });
    for (const days of [20, 30.2]) await ring(days);
    expect(await recorded(placeId)).toMatchObject({ minutes: 100, by: 'resident', match: 'attended' });
  });

  it('is not recorded before the session, nor by another group', async () => {
    const { group, placeId, sessionId } = await aPlace();
    const other = await aGroup(domain.admin.manager);
    const record = (actor: typeof group, days: number) =>
      domain.get(RecordAttendance).run(sessionId, [{ placeId, ...twoHours }], actor, inDays(days));
    await expect(record(group, 19)).rejects.toMatchObject({ code: 'session-not-begun' });
    await expect(record(other, 21)).rejects.toMatchObject({ code: 'match-unknown' });
  });

  it('of two who speak at once loses nothing', async () => {
    const { group, resident, placeId, sessionId } = await aPlace();
    await Promise.all([
      domain.get(RecordAttendance).run(sessionId, [{ placeId, ...twoHours }], group, inDays(21)),
      domain.get(SayAttendance).run(placeId, { state: 'attended', minutes: 120 }, resident, inDays(21)),
    ]);
    expect(await recorded(placeId)).toMatchObject({ minutes: 120, confirmed: true, match: 'attended' });
  });
});

describe('after an activity', () => {
  async function attended() {
    const place = await aPlace();
    const line = { placeId: place.placeId, state: 'attended', minutes: null } as const;
    await domain.get(RecordAttendance).run(place.sessionId, [line], place.group, inDays(21));
    return place;
  }

  it('each side thanks the other once', async () => {
    const { matchId, group, resident } = await attended();
    await domain.get(SendThanks).run(matchId, '楽しい時間でした。', resident, inDays(22));
    await domain.get(SendThanks).run(matchId, 'おかげで助かりました。', group, inDays(22));
    await expect(domain.get(SendThanks).run(matchId, 'もう一度', group, inDays(22))).rejects.toMatchObject({
      code: 'already-thanked',
    });
    expect(await told(matchId)).toEqual(
      expect.arrayContaining(['thanks-from-group', 'thanks-from-resident']),
    );
  });

  it('what was not as agreed is told to the centre, and never stays without an end', async () => {
    const { matchId, resident } = await attended();
    const settled = await domain
      .get(OpenConsultation)
      .run(matchId, '終わりが2時間おそくなりました。', resident, inDays(22));
    const outcome = { outcome: 'talked-with-both', note: '団体と時間を確かめました。' } as const;
    await domain.get(SettleConsultation).run(settled, outcome, coordinator, inDays(23));
    await expect(
      domain.get(SettleConsultation).run(settled, outcome, coordinator, inDays(23)),
    ).rejects.toMatchObject({
      code: 'already-answered',
    });
    await domain
      .get(OpenConsultation)
      .run(matchId, '持ち物が聞いていたものと違いました。', resident, inDays(24));
    for (const days of [35, 90]) await ring(days);
    const events = (await told(matchId)).filter((event) => event.startsWith('consultation'));
    expect(events.slice(-3)).toEqual([
      'consultation-overdue',
      'consultation-still-open',
      'consultation-settled',
    ]);
  });
});
