import { randomUUID } from 'node:crypto';
import { SignInLink } from '@app/access';
import { RingDueClocks } from '@app/clocks';
import { Companion } from '@app/matches';
import { Person } from '@app/people';
import { ErasureRequest, LetGoOfData } from '@app/personal-data';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../support/factories';

const DAY_MS = 24 * 3600_000;
const daysOn = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const YEAR = 365.25;

let domain: Domain;

beforeEach(async () => {
  domain = await startDomain();
});

afterEach(() => domain.close());

const letGo = (at: Date) => domain.get(LetGoOfData).run(at);
const ring = (at: Date) => domain.get(RingDueClocks).run(at);
const personOf = (id: string) => domain.admin.manager.findOneByOrFail(Person, { id });
const told = async (event: string) =>
  (await domain.admin.query('SELECT recipient_id FROM outbox WHERE event = $1', [event])).length;

describe('what nobody uses any more', () => {
  it('is noticed after three years of silence, and erased two months later', async () => {
    const { personId } = await aResident(domain.admin.manager);
    expect((await letGo(daysOn(2.9 * YEAR))).noticed).toBe(0);
    const at = 3.1 * YEAR;
    expect((await letGo(daysOn(at))).noticed).toBe(1);
    expect(await told('erasure-after-silence')).toBe(1);
    expect((await letGo(daysOn(at + 1))).noticed).toBe(0);
    await ring(daysOn(at + 47));
    expect(await told('erasure-comes')).toBe(1);
    await ring(daysOn(at + 61));
    expect((await personOf(personId as string)).name).toBe('―');
  });

  it('stays where somebody signs in after the notice', async () => {
    const { personId, accountId } = await aResident(domain.admin.manager);
    const at = 3.1 * YEAR;
    await letGo(daysOn(at));
    await domain.admin.query(
      `INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
       VALUES ($1, 'system:sign-in', 'sign-in', 'account', $2)`,
      [daysOn(at + 10), accountId],
    );
    await ring(daysOn(at + 61));
    expect((await personOf(personId as string)).name).toBe('佐藤 美咲');
    const request = await domain.admin.manager.findOneByOrFail(ErasureRequest, {
      personId: personId as string,
    });
    expect(request.takenBackAt).not.toBeNull();
  });

  it('of a minor is let go of after two years, and the centre asks whoever has no e-mail', async () => {
    await aCoordinator(domain.admin.manager);
    await aResident(domain.admin.manager, { birthDate: '2014-04-01', accountId: null });
    expect((await letGo(daysOn(2.1 * YEAR))).noticed).toBe(1);
    expect(await told('erasure-to-call')).toBe(1);
  });
});

describe('what is past its time', () => {
  it('goes: links, companions, needs, accounts of nobody', async () => {
    const { manager } = domain.admin;
    const { personId, accountId } = await aResident(manager, { accessNeeds: ['step-free'] });
    const group = await aGroup(manager);
    const opening = await anOpening(manager, group.groupIds[0] as string);
    const matchId = await aMatch(manager, personId as string, opening);
    await manager.insert(Companion, { matchId, number: 1, name: '佐藤 太郎', kind: 'adult', age: null });
    const link = { accountId, tokenHash: randomUUID(), createdAt: NOW, expiresAt: NOW };
    await manager.insert(SignInLink, link);
    const nobody = await anAccount(manager);

    const { gone, needs } = await letGo(daysOn(1.1 * YEAR));
    expect(gone).toMatchObject({ companions: 1, sign_in_links: 1 });
    expect(needs).toBe(1);
    expect((await personOf(personId as string)).accessNeeds).toEqual([]);
    const [account] = await domain.admin.query('SELECT email FROM accounts WHERE id = $1', [nobody]);
    expect(account.email).toContain('@erased.invalid');
  });

  it('stays before', async () => {
    const { manager } = domain.admin;
    const { personId } = await aResident(manager, { accessNeeds: ['step-free'] });
    await letGo(daysOn(100));
    expect((await personOf(personId as string)).accessNeeds).toEqual(['step-free']);
  });
});
