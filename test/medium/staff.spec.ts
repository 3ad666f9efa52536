import { randomUUID } from 'node:crypto';
import { AppointStaff, EndRole, SearchTrail, StaffAssignment, StaffQuery } from '@app/access';
import { type Actor, Database } from '@app/database';
import { aCoordinator, anAccount, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let administrator: Extract<Actor, { kind: 'account' }>;

const HOUR_MS = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);

async function anAdministrator() {
  const accountId = await anAccount(domain.admin.manager);
  await domain.admin.manager.insert(StaffAssignment, { accountId, role: 'administrator', since: NOW });
  const staff = { role: 'administrator' as const, areaId: null };
  return { kind: 'account' as const, accountId, personId: null, groupIds: [], staff };
}

beforeAll(async () => {
  administrator = await anAdministrator();
});

const appoint = (email: string, more: Partial<Parameters<AppointStaff['run']>[0]> = {}) =>
  domain
    .get(AppointStaff)
    .run({ email, role: 'coordinator', areaId: null, invite: false, ...more }, administrator, NOW);
const staff = (actor: Actor = administrator) =>
  domain.get(Database).withActor(actor, (tx) => domain.get(StaffQuery).run(tx));
const invitations = (accountId: string) =>
  domain.admin.query(
    "SELECT expires_at FROM sign_in_links WHERE account_id = $1 AND purpose = 'invitation' AND used_at IS NULL",
    [accountId],
  );

async function anArea(number: number): Promise<string> {
  const id = randomUUID();
  await domain.admin.query("INSERT INTO community_areas (id, city_code, number) VALUES ($1, '13224', $2)", [
    id,
    number,
  ]);
  return id;
}

describe('staff', () => {
  it('are appointed by an administrator, with a letter that lets them make a passkey', async () => {
    const areaId = await anArea(3);
    const accountId = await appoint(' Hayase@example.jp ', { areaId, invite: true });
    expect((await staff()).find((member) => member.accountId === accountId)).toMatchObject({
      ...{ email: 'hayase@example.jp', role: 'coordinator', areaId, areaNumber: 3 },
    });
    expect(await invitations(accountId)).toHaveLength(1);
    const [letter] = await domain.admin.query('SELECT event FROM outbox WHERE recipient_id = $1', [
      accountId,
    ]);
    expect(letter).toEqual({ event: 'staff-invited' });
  });

  it('are changed without a letter, and the role before is kept as past', async () => {
    const accountId = await appoint('mori@example.jp');
    await appoint('mori@example.jp', { role: 'head-coordinator' });
    await appoint('mori@example.jp', { role: 'head-coordinator' });
    const rows = await domain.admin.query(
      'SELECT role, until IS NULL AS now FROM staff_roles WHERE account_id = $1 ORDER BY role',
      [accountId],
    );
    expect(rows).toEqual([
      { role: 'coordinator', now: false },
      { role: 'head-coordinator', now: true },
    ]);
    expect(await invitations(accountId)).toEqual([]);
  });

  it('leave their role at once, and their unused invitation with it', async () => {
    const accountId = await appoint('kubo@example.jp', { invite: true });
    await domain.get(EndRole).run(accountId, administrator, later(1));
    expect((await staff()).map((member) => member.accountId)).not.toContain(accountId);
    expect(await invitations(accountId)).toEqual([{ expires_at: later(1) }]);
    await expect(domain.get(EndRole).run(accountId, administrator, later(2))).rejects.toThrow(
      'staff-unknown',
    );
  });

  it('always have an administrator: the last one is not ended, nor made something else', async () => {
    await expect(domain.get(EndRole).run(administrator.accountId, administrator, NOW)).rejects.toThrow(
      'last-administrator',
    );
    const [{ email }] = await domain.admin.query('SELECT email FROM accounts WHERE id = $1', [
      administrator.accountId,
    ]);
    await expect(appoint(email)).rejects.toThrow('last-administrator');
    expect((await staff()).map((member) => member.accountId)).toContain(administrator.accountId);
  });

  it('keep one of two administrators who end each other at the same time', async () => {
    const other = await anAdministrator();
    const ends = [
      domain.get(EndRole).run(other.accountId, administrator, NOW),
      domain.get(EndRole).run(administrator.accountId, other, NOW),
    ];
    const outcomes = await Promise.allSettled(ends);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = (await staff()).filter(({ role }) => role === 'administrator');
    expect(left).toHaveLength(1);
    if (left[0]?.accountId === other.accountId) administrator = other;
  });

  it('are appointed and ended by nobody else', async () => {
    const coordinator = await aCoordinator(domain.admin.manager);
    const wanted = { email: 'x@example.jp', role: 'coordinator' as const, areaId: null, invite: false };
    await expect(domain.get(AppointStaff).run(wanted, coordinator, NOW)).rejects.toThrow('not-allowed');
    await expect(domain.get(EndRole).run(administrator.accountId, coordinator, NOW)).rejects.toThrow(
      'not-allowed',
    );
  });
});

describe('the audit trail', () => {
  const search = (wanted: Parameters<SearchTrail['run']>[0], actor: Actor = administrator) =>
    domain.get(SearchTrail).run(wanted, actor, later(3));

  it('is found by action, subject and actor', async () => {
    const accountId = await appoint('ono@example.jp');
    const { lines } = await search({ action: 'appoint', subjectId: accountId });
    expect(lines).toEqual([
      expect.objectContaining({
        ...{ action: 'appoint', subjectKind: 'account', subjectId: accountId, code: 'coordinator' },
        ...{ actor: `account:${administrator.accountId}`, isSealed: false },
      }),
    ]);
    expect((await search({ actor: 'system:nobody' })).lines).toEqual([]);
  });

  it('is found by time, the end not included', async () => {
    expect((await search({ action: 'appoint', from: later(1) })).lines).toEqual([]);
    expect((await search({ action: 'appoint', until: NOW })).lines).toEqual([]);
    expect((await search({ action: 'appoint', from: NOW, until: later(1) })).lines.length).toBeGreaterThan(0);
  });

  it('is paged, the latest first, without gaps or doubles', async () => {
    await domain.admin.query(
      `INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
       SELECT $1, 'system:clock', 'ring', 'match', uuidv7() FROM generate_series(1, 120)`,
      [NOW],
    );
    const seen: string[] = [];
    for (let before: string | null | undefined; before !== null; ) {
      const { lines, next } = await search({ action: 'ring', before: before ?? undefined });
      seen.push(...lines.map(({ id }) => id));
      before = next;
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen.map(Number)).toEqual([...seen].map(Number).sort((a, b) => b - a));
  });

  it('says of every search who searched for what', async () => {
    const subjectId = randomUUID();
    await search({ subjectId, action: 'appoint' });
    const { lines } = await search({ subjectId });
    expect(lines).toContainEqual(
      expect.objectContaining({ action: 'search-trail', subjectKind: 'trail', code: 'action=appoint' }),
    );
  });

  it('is for administrators alone, and not for them without this door', async () => {
    await expect(search({}, await aCoordinator(domain.admin.manager))).rejects.toThrow('not-allowed');
    const rows = await domain
      .get(Database)
      .withActor(administrator, (tx) => tx.manager.query('SELECT id FROM audit_trail LIMIT 1'));
    expect(rows).toEqual([]);
  });
});
