import { RingDueClocks, StartMissingClocks } from '@app/clocks';
import { AnswerToRepresent, AskToRepresent, RenewGroup } from '@app/groups';
import { ConfirmStillOpen, ExpressInterest } from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

beforeAll(async () => {
  await aCoordinator(domain.admin.manager);
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const farOff = (days: number) => ({ startsAt: inDays(days), endsAt: inDays(days + 0.1) });

/** Runs the scheduler on each of these days. */
async function live(...days: number[]): Promise<void> {
  for (const day of days) {
    await domain.get(StartMissingClocks).run(inDays(day));
    await domain.get(RingDueClocks).run(inDays(day));
  }
}

async function told(subjectId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT DISTINCT created_at, event FROM outbox WHERE subject_id = $1 ORDER BY created_at, event',
    [subjectId],
  );
  return rows.map(({ event }) => event);
}

describe('the registration of a group', () => {
  it('lapses after a year and two reminders, and closes what it had open', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const groupId = group.groupIds[0] as string;
    const opening = await anOpening(manager, groupId, {}, farOff(400));
    await domain.get(ConfirmStillOpen).run(opening.openingId, group, inDays(330));
    await live(335);
    const resident = await aResident(manager);
    const interest = { openingId: opening.openingId, sessionIds: [opening.sessionId], message: '' };
    const matchId = await domain.get(ExpressInterest).run(interest, resident, inDays(358));
    await live(352, 359, 366);
    expect(await told(groupId)).toEqual([
      ...['group-to-renew', 'group-to-renew-soon', 'group-lapsed', 'group-lapsed-for-centre'],
    ]);
    const [row] = await domain.admin.query(
      `SELECT g.registered_at, g.lapsed_at IS NOT NULL AS lapsed, o.closed_at IS NOT NULL AS closed, m.reason
       FROM groups g JOIN openings o ON o.group_id = g.id JOIN matches m ON m.opening_id = o.id WHERE m.id = $1`,
      [matchId],
    );
    expect(row).toEqual({ registered_at: null, lapsed: true, closed: true, reason: 'opening-ended' });
    expect(await domain.get(RenewGroup).run(groupId, group, inDays(370))).toBe('in-review');
  });

  it('goes on for a year when it is renewed', async () => {
    const group = await aGroup(domain.admin.manager);
    const groupId = group.groupIds[0] as string;
    await live(336);
    expect(await domain.get(RenewGroup).run(groupId, group, inDays(340))).toBe('renewed');
    await live(352, 366);
    expect(await told(groupId)).toEqual([]);
    await live(340 + 335.5, 340 + 352);
    expect(await told(groupId)).toEqual(['group-to-renew']);
  });
});

describe('an opening', () => {
  it('is taken down when nobody says for 44 days that it is still open', async () => {
    const group = await aGroup(domain.admin.manager);
    const { openingId } = await anOpening(domain.admin.manager, group.groupIds[0] as string, {}, farOff(90));
    await live(0, 30, 44);
    expect(await told(openingId)).toEqual(['opening-still-open', 'opening-unpublished']);
    const [row] = await domain.admin.query('SELECT closed_at FROM openings WHERE id = $1', [openingId]);
    expect(row.closed_at).toEqual(inDays(44));
    const tooLate = domain.get(ConfirmStillOpen).run(openingId, group, inDays(45));
    await expect(tooLate).rejects.toMatchObject({ code: 'opening-over' });
  });

  it('is asked again every 30 days while the group says yes', async () => {
    const group = await aGroup(domain.admin.manager);
    const { openingId } = await anOpening(domain.admin.manager, group.groupIds[0] as string, {}, farOff(300));
    await live(0, 30);
    await domain.get(ConfirmStillOpen).run(openingId, group, inDays(31));
    await live(44, 61);
    const asked = await domain.admin.query('SELECT FROM outbox WHERE subject_id = $1', [openingId]);
    expect(asked).toHaveLength(2);
  });
});

describe('the change of a representative', () => {
  async function asked() {
    const group = await aGroup(domain.admin.manager);
    const groupId = group.groupIds[0] as string;
    const to = { email: `${groupId}@example.jp`, language: 'ja' };
    const transferId = await domain.get(AskToRepresent).run(groupId, to, group, NOW);
    const [account] = await domain.admin.query('SELECT id FROM accounts WHERE email = $1', [to.email]);
    return {
      group,
      groupId,
      transferId,
      successor: { ...group, accountId: account.id as string, groupIds: [] },
    };
  }

  const rolesOf = (groupId: string) =>
    domain.admin.query(
      'SELECT account_id AS id, role FROM group_members WHERE group_id = $1 ORDER BY since, role',
      [groupId],
    );

  it('is made when the successor says yes, and by nobody else', async () => {
    const { group, groupId, transferId, successor } = await asked();
    await expect(domain.get(AnswerToRepresent).run(transferId, true, group, NOW)).rejects.toMatchObject({
      code: 'transfer-unknown',
    });
    await domain.get(AnswerToRepresent).run(transferId, true, successor, NOW);
    expect(await rolesOf(groupId)).toEqual([
      { id: group.accountId, role: 'contact' },
      { id: successor.accountId, role: 'representative' },
    ]);
    expect(await told(transferId)).toEqual(['represent-accepted', 'represent-asked']);
  });

  it('stays as it was after 30 days and two reminders', async () => {
    const { group, groupId, transferId } = await asked();
    await live(16, 23, 30);
    expect(await told(transferId)).toEqual([
      ...['represent-asked', 'represent-reminder', 'represent-last-reminder', 'represent-unchanged'],
    ]);
    expect(await rolesOf(groupId)).toEqual([{ id: group.accountId, role: 'representative' }]);
  });
});
