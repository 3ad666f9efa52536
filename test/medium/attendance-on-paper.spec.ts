import { randomUUID } from 'node:crypto';
import { Database } from '@app/database';
import { ApproveMatch, AttendanceSheetsQuery, RecordAttendance } from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const SESSION = { startsAt: inDays(20), endsAt: new Date(inDays(20).getTime() + 7_200_000) };

/** A place that 佐藤さん holds with a group. */
async function aPlace() {
  const { manager } = domain.admin;
  const coordinator = await aCoordinator(manager);
  const { groupIds, accountId } = await aGroup(manager);
  const [groupId] = groupIds as [string];
  const opening = await anOpening(manager, groupId, {}, SESSION);
  const resident = await aResident(manager);
  const matchId = await aMatch(manager, resident.personId as string, opening);
  await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
  const held = await manager.query('SELECT id FROM held_places WHERE match_id = $1', [matchId]);
  return { coordinator, groupId, accountId, placeId: held[0].id as string, ...opening };
}

const leaveTheGroup = (accountId: string) =>
  domain.admin.query('UPDATE group_members SET left_at = $2 WHERE account_id = $1', [accountId, NOW]);

async function anArea(number: number): Promise<string> {
  const id = randomUUID();
  await domain.admin.query("INSERT INTO community_areas (id, city_code, number) VALUES ($1, '13224', $2)", [
    id,
    number,
  ]);
  return id;
}

type Place = Awaited<ReturnType<typeof aPlace>>;

function onPaper({ coordinator, sessionId }: Place, areaId: string | null, days: number) {
  return domain.get(Database).withActor(coordinator, async (tx) => {
    const sheets = await domain.get(AttendanceSheetsQuery).onPaper(tx, areaId, inDays(days));
    return sheets.find((sheet) => sheet.sessionId === sessionId);
  });
}

describe('attendance of a group that nobody acts for online', () => {
  it('is written down at the desk, and counted there until it is', async () => {
    const place = await aPlace();
    const sheets = domain.get(AttendanceSheetsQuery);
    const toRecord = () =>
      domain.get(Database).withActor(place.coordinator, (tx) => sheets.toRecordOnPaper(tx, null, inDays(21)));
    expect(await onPaper(place, null, 21)).toBeUndefined();
    const before = await toRecord();
    await leaveTheGroup(place.accountId);
    expect(await onPaper(place, null, 21)).toMatchObject({ held: 1, recorded: 0, groupId: place.groupId });
    expect(await toRecord()).toBe(before + 1);
    const came = { placeId: place.placeId, state: 'attended', minutes: 90 } as const;
    await domain.get(RecordAttendance).run(place.sessionId, [came], place.coordinator, inDays(21));
    expect(await onPaper(place, null, 21)).toMatchObject({ held: 1, recorded: 1 });
    expect(await toRecord()).toBe(before);
  });

  it('shows from two weeks before the session until four weeks after it, and to its own area', async () => {
    const place = await aPlace();
    await leaveTheGroup(place.accountId);
    const shown = await Promise.all([5, 7, 47, 49].map((days) => onPaper(place, null, days)));
    expect(shown.map((sheet) => sheet !== undefined)).toEqual([false, true, true, false]);
    const [own, other] = [await anArea(1), await anArea(2)];
    await domain.admin.query(
      'UPDATE towns SET area_id = $2 WHERE id = (SELECT town_id FROM openings WHERE id = $1)',
      [place.openingId, own],
    );
    expect(await onPaper(place, own, 21)).toBeDefined();
    expect(await onPaper(place, other, 21)).toBeUndefined();
  });
});
