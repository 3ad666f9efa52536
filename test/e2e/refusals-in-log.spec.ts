import { aCoordinator, anAccount } from '../support/factories';
import { ourLog } from '../support/our-log';
import { ourService } from '../support/our-service';
import { aSignInToken } from '../support/sign-in-token';
import { tokenIn } from './journey';

const log = ourLog();
const service = ourService({ LOG_LEVEL: 'info', STAFF_BY_LINK: 'off', RATE_LIMITS: 'on' });

const ADDRESS = 'matsui@example.jp';
const NO_TOKEN = 'Zk3h2_0aQ9xYtLmN4pRsTgZk3h2';

async function aToken(): Promise<string> {
  const visitor = service.visitor();
  const before = service.sink.to(ADDRESS).length;
  await visitor.post('/sign-in', { email: ADDRESS });
  return tokenIn((await service.sink.signIn(ADDRESS, before)).text);
}

describe('a try to sign in that failed', () => {
  it('is logged with a wrong code, without code, token or address', async () => {
    const token = await aToken();
    await service.visitor().post(`/sign-in/${token}`, { mailCode: '000000' });
    const line = await log.line('sign-in-code-wrong');
    expect(line).toMatchObject({ method: 'POST', route: '/sign-in/:token', status: 422 });
    expect(log.text()).not.toMatch(new RegExp(`${token}|000000|matsui`));
  });

  it('is logged with a link that is none, on pages and for programs', async () => {
    await service.visitor().post(`/sign-in/${NO_TOKEN}`, {});
    expect(await log.line('sign-in-link-not-valid')).toMatchObject({ route: '/sign-in/:token', status: 422 });
    expect(log.text()).not.toContain(NO_TOKEN);
  });

  it.each([
    ['/api/v1/session', { token: NO_TOKEN }, 'sign-in-link-not-valid'],
    ['/sign-in/passkey', { response: '{}' }, 'passkey-not-valid'],
    ['/setup', { email: ADDRESS, setupCode: 'AAAA-BBBB-CCCC' }, 'setup-code-not-valid'],
  ])('is logged at %s', async (path, fields, problem) => {
    if (path.startsWith('/api/')) await service.visitor().send('POST', path, fields);
    else await service.visitor().post(path, fields as Record<string, string>);
    expect(await log.line(problem)).toMatchObject({ method: 'POST', route: path });
    expect(log.text()).not.toMatch(/matsui|AAAA|Zk3h2/);
  });
});

it('a sign-in stands in the audit trail, with the way in', async () => {
  const accountId = await anAccount(service.admin.manager);
  await service.signedIn(accountId);
  const rows = await service.admin.query(
    "SELECT code FROM audit_trail WHERE action = 'sign-in' AND subject_id = $1",
    [accountId],
  );
  expect(rows).toEqual([{ code: 'sign-in' }]);
});

describe('what was refused', () => {
  it.each(['/desk', '/api/v1/desk'])('for want of a right is logged with the account: %s', async (path) => {
    const accountId = await anAccount(service.admin.manager);
    const visitor = await service.signedIn(accountId);
    expect((await visitor.send('GET', path)).status).toBe(403);
    expect(await log.line('not-allowed')).toMatchObject({ route: path, status: 403, account: accountId });
  });

  it('for want of a passkey is logged with the account', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const visitor = service.visitor();
    await visitor.send('POST', '/api/v1/session', {
      token: await aSignInToken(service.admin.manager, accountId),
    });
    await visitor.send('GET', '/desk');
    expect(await log.line('passkey-needed')).toMatchObject({ status: 403, account: accountId });
  });

  it('to nobody in particular is logged without one', async () => {
    await service.visitor().send('GET', '/api/v1/me');
    const line = await log.line('sign-in-needed');
    expect([line.status, line.account]).toEqual([401, undefined]);
  });

  it('to a foreign page is logged', async () => {
    await service.visitor().send('POST', '/sign-in', undefined, { 'sec-fetch-site': 'cross-site' });
    expect(await log.line('cross-origin')).toMatchObject({ status: 403 });
  });

  it('because it could not be read is logged by its kind, without a word of it', async () => {
    await service.visitor().post('/sign-in', { email: 'まついでございます' });
    expect(await log.line('form-not-valid')).toMatchObject({ route: '/sign-in', status: 422 });
    await service.visitor().send('POST', '/api/v1/sign-in-links', { email: 'まついでございます' });
    expect(await log.line('body-not-valid')).toMatchObject({ status: 422 });
    expect(log.text()).not.toContain('まつい');
  });

  it('because it was too much is logged', async () => {
    let status = 0;
    while (status !== 429) status = (await service.visitor().post('/sign-in', { email: ADDRESS })).status;
    expect(await log.line('too-many-requests')).toMatchObject({ method: 'POST', status: 429 });
  });
});

const OF_A_REQUEST = {
  ...{ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), method: expect.any(String) },
  ...{ route: expect.any(String), status: expect.any(Number), ms: expect.any(Number) },
};

test('every line has one shape', async () => {
  await service.visitor().send('GET', '/');
  await service.visitor().send('GET', '/api/v1/me');
  await log.line('sign-in-needed');
  expect(log.text()).toContain('"msg":"request"');
  const lines = log.text().trimEnd().split('\n');
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({
      ...{ level: expect.any(Number), service: 'tsumugi', msg: expect.any(String) },
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      ...(line.includes('"msg":"request"') ? OF_A_REQUEST : {}),
    });
});
