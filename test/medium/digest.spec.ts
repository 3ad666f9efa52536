import { Database, system } from '@app/database';
import { ChooseDigests } from '@app/matches';
import { LetterDataQuery } from '@app/notifications';
import { aGroup, anOpening, aResident } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const MONDAY = new Date('2026-11-23T00:30:00Z');
const later = (days: number) => new Date(MONDAY.getTime() + days * 86_400_000);
const at = (days: number) => ({ startsAt: later(days), endsAt: new Date(later(days).getTime() + 7_200_000) });
const choose = (now = MONDAY, most?: number) => domain.get(ChooseDigests).run(now, most);
const digests = (personId: string | null) =>
  domain.admin.query(
    'SELECT id, opening_ids AS "openingIds", period::text FROM digests WHERE person_id = $1 ORDER BY period',
    [personId],
  );
const messages = (accountId: string) =>
  domain.admin.query(
    "SELECT kind, subject_id AS id, event FROM outbox WHERE recipient_id = $1 AND event = 'digest'",
    [accountId],
  );

/** 永山グリーンクラブ published so many openings yesterday. */
async function openings(count: number): Promise<string[]> {
  const { manager } = domain.admin;
  await domain.admin.query('UPDATE people SET paused_at = now()');
  await domain.admin.query('UPDATE openings SET closed_at = now()');
  const group = await aGroup(manager);
  const made = [];
  for (let each = 0; each < count; each++)
    made.push(
      await anOpening(manager, group.groupIds[0] as string, { publishedAt: later(-1) }, at(20 + each)),
    );
  return made.map(({ openingId }) => openingId);
}

describe('the digest', () => {
  it('is one message a week with five new openings at the most, chosen once', async () => {
    const made = await openings(7);
    const resident = await aResident(domain.admin.manager);
    expect(await choose()).toBe(1);
    expect(await choose(later(1))).toBe(0);
    const [digest, ...others] = await digests(resident.personId);
    expect(others).toEqual([]);
    expect(digest.period).toBe('2026-11-23');
    expect(new Set(digest.openingIds).size).toBe(5);
    for (const id of digest.openingIds) expect(made).toContain(id);
    expect(await messages(resident.accountId)).toEqual([{ kind: 'digest', event: 'digest', id: digest.id }]);
  });

  it('is nothing where nothing new fits', async () => {
    await openings(1);
    const tired = await aResident(domain.admin.manager, { longestWay: 500, x: 0, y: 0, z: 0 });
    expect(await choose()).toBe(0);
    expect(await messages(tired.accountId)).toEqual([]);
    expect((await digests(tired.personId))[0].openingIds).toEqual([]);
  });

  it('speaks of nothing older, and of nothing that the resident has to do with already', async () => {
    const [old] = await openings(2);
    const resident = await aResident(domain.admin.manager);
    await domain.admin.query('UPDATE openings SET published_at = $2 WHERE id = $1', [old, later(-9)]);
    await choose();
    expect((await digests(resident.personId))[0].openingIds).toHaveLength(1);
    expect((await digests(resident.personId))[0].openingIds).not.toContain(old);
  });

  it('comes daily, weekly or never, as each wishes', async () => {
    await openings(1);
    const wish = async (digest: string) => {
      const who = await aResident(domain.admin.manager);
      await domain.admin.query(
        'INSERT INTO message_wishes (account_id, digest, changed_at) VALUES ($1, $2, $3)',
        [who.accountId, digest, MONDAY],
      );
      return who;
    };
    const [daily, never] = [await wish('daily'), await wish('off')];
    await domain.admin.query('UPDATE openings SET published_at = $1 WHERE closed_at IS NULL', [
      new Date(MONDAY.getTime() - 3_600_000),
    ]);
    expect(await choose()).toBe(1);
    expect(await messages(daily.accountId)).toHaveLength(1);
    expect(await digests(never.personId)).toEqual([]);
  });

  it('shows the last in line other openings than the first', async () => {
    await openings(10);
    for (let each = 0; each < 4; each++) await aResident(domain.admin.manager);
    for (let each = 0; each < 4; each++) expect(await choose(MONDAY, 1)).toBe(1);
    const rows = await domain.admin.query(
      'SELECT DISTINCT unnest(d.opening_ids) AS id FROM digests d JOIN people p ON p.id = d.person_id WHERE p.paused_at IS NULL',
    );
    expect(rows.length).toBeGreaterThan(5);
  });

  it('is written from what is still open when it goes out', async () => {
    await openings(3);
    const resident = await aResident(domain.admin.manager);
    await choose();
    const [{ id, openingIds }] = await digests(resident.personId);
    const read = () =>
      domain
        .get(Database)
        .withActor(system('delivery'), (tx) => domain.get(LetterDataQuery).run(tx, 'digest', id, id));
    expect((await read())?.openings).toHaveLength(3);
    await domain.admin.query('UPDATE openings SET closed_at = now() WHERE id = $1', [openingIds[0]]);
    expect((await read())?.openings?.map(({ title }) => title)).toEqual(['花壇の水やり', '花壇の水やり']);
    await domain.admin.query('UPDATE openings SET closed_at = now()');
    expect(await read()).toBeNull();
  });
});
