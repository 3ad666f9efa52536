import { anAccount } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();
let administrator: Visitor;

beforeAll(async () => {
  administrator = await service.signedIn(await staffMember('administrator'));
});

async function staffMember(role: string): Promise<string> {
  const accountId = await anAccount(service.admin.manager);
  await service.admin.query('INSERT INTO staff_roles (account_id, role, since) VALUES ($1, $2, now())', [
    accountId,
    role,
  ]);
  return accountId;
}

const emailOf = async (accountId: string): Promise<string> =>
  (await service.admin.query('SELECT email FROM accounts WHERE id = $1', [accountId]))[0].email;
const isIn = async (visitor: Visitor) => (await visitor.send('GET', '/api/v1/me')).status === 200;
const ended = (accountId: string) =>
  service.admin.query(
    "SELECT actor, code FROM audit_trail WHERE action = 'end-devices' AND subject_id = $1::uuid",
    [accountId],
  );

describe('an administrator', () => {
  it('signs a resident out everywhere after a second look, and nobody else', async () => {
    const accountId = await anAccount(service.admin.manager);
    const [telephone, tablet] = [await service.signedIn(accountId), await service.signedIn(accountId)];
    const neighbour = await service.signedIn(await anAccount(service.admin.manager));
    const email = ` ${(await emailOf(accountId)).toUpperCase()} `.trim();
    const asked = await administrator.post('/admin/sign-out', { email });
    expect([asked.status, (await asked.text()).includes('2台')]).toEqual([200, true]);
    expect(await isIn(telephone)).toBe(true);
    const done = await administrator.post('/admin/sign-out', { email, do: 'end' });
    expect(done.headers.get('location')).toBe('/admin/staff?done=signed-out');
    expect([await isIn(telephone), await isIn(tablet), await isIn(neighbour)]).toEqual([false, false, true]);
    expect(await ended(accountId)).toEqual([{ actor: expect.stringMatching(/^account:/), code: '2' }]);
    expect(
      await service.admin.query('SELECT 1 FROM devices WHERE account_id = $1 AND ended_at IS NULL', [
        accountId,
      ]),
    ).toEqual([]);
  });

  it('signs one of the staff out from their page, and by program', async () => {
    const accountId = await staffMember('coordinator');
    const page = await administrator.send('GET', `/admin/sign-out?of=${accountId}`);
    expect(await page.text()).toContain(await emailOf(accountId));
    const coordinator = await service.signedIn(accountId);
    expect((await coordinator.send('GET', '/desk')).status).toBe(200);
    const path = `/api/v1/admin/accounts/${accountId}/devices`;
    expect((await administrator.send('DELETE', path)).status).toBe(204);
    expect((await coordinator.send('GET', '/desk')).headers.get('location')).toMatch(/^\/sign-in\?/);
    expect((await (await service.signedIn(accountId)).send('GET', '/desk')).status).toBe(200);
  });

  it('is told of an address that nobody has, and of an account that is none', async () => {
    const email = 'dare@example.jp';
    const asked = await administrator.post('/admin/sign-out', { email, do: 'end' });
    expect([asked.status, (await asked.text()).includes('登録している方はいません')]).toEqual([422, true]);
    const path = '/api/v1/admin/accounts/00000000-0000-7000-8000-000000000000/devices';
    const answer = await administrator.send('DELETE', path);
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'account-unknown' }]);
  });

  it('is asked again when the last time is ten minutes past', async () => {
    const accountId = await staffMember('administrator');
    const late = await service.signedIn(accountId);
    await service.admin.query(
      "UPDATE devices SET signed_in_by = 'passkey', proved_at = now() - interval '11 minutes' WHERE account_id = $1",
      [accountId],
    );
    const neighbour = await anAccount(service.admin.manager);
    const refused = await late.send('DELETE', `/api/v1/admin/accounts/${neighbour}/devices`);
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'prove-again' }]);
  });
});

it.each(['coordinator', 'head-coordinator'])('a %s signs nobody out', async (role) => {
  const accountId = await anAccount(service.admin.manager);
  const resident = await service.signedIn(accountId);
  const coordinator = await service.signedIn(await staffMember(role));
  const path = `/api/v1/admin/accounts/${accountId}/devices`;
  expect((await coordinator.send('DELETE', path)).status).toBe(403);
  expect(
    (await coordinator.post('/admin/sign-out', { email: await emailOf(accountId), do: 'end' })).status,
  ).toBe(403);
  expect(await isIn(resident)).toBe(true);
});
