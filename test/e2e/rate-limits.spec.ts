import { adminOf } from '../support/admin';
import { anAccount } from '../support/factories';
import { type Service, startService } from '../support/service';
import { aSignInToken } from '../support/sign-in-token';

const ADDRESS = 'kazoeru@example.jp';

async function started(more: NodeJS.ProcessEnv): Promise<Service> {
  return startService('postgres', { RATE_LIMITS: 'on', ...more });
}

/** Asks for a link as somebody who says that they stand behind these addresses. */
const ask = (service: Service, forwarded?: string, more: Record<string, string> = {}) =>
  fetch(`${service.origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...{ 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      ...(forwarded ? { 'x-forwarded-for': forwarded } : {}),
      ...more,
    },
    body: new URLSearchParams({ email: ADDRESS }),
  });

async function refusedOf(count: number, once: (n: number) => Promise<Response>): Promise<number> {
  let refused = 0;
  for (let n = 0; n < count; n++) refused += Number((await once(n)).status === 429);
  return refused;
}

describe('limits without a proxy', () => {
  let service: Service;

  beforeAll(async () => {
    service = await started({});
  });

  afterAll(() => service.close());

  it('count by the connection: no header that a caller writes makes somebody else of them', async () => {
    const refused = await refusedOf(40, (n) =>
      ask(service, `203.0.113.${n}`, { forwarded: `for=203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}` }),
    );
    expect(refused).toBe(10);
  });

  it('are told in words, with the time to wait, in the language of the one who asks', async () => {
    const answer = await ask(service);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('続けて送りすぎています');
    const language = await fetch(`${service.origin}/language/en?next=/`, { redirect: 'manual' });
    const cookie = language.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await (await ask(service, undefined, { cookie })).text()).toContain('a lot in a short time');
  });

  it('are told to programs as a problem, under other spellings of the address too', async () => {
    for (const path of ['/api/v1/sign-in-links', '/API/V1/Sign-In-Links', '/api/v1/sign-in-links/']) {
      const answer = await fetch(service.origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: ADDRESS }),
      });
      expect([path, answer.status]).toEqual([path, 429]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const problem = await fetch(`${service.origin}/api/v1/sign-in-links`, { method: 'POST' });
    expect(problem.headers.get('content-type')).toContain('application/problem+json');
    expect(await problem.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
  });

  it('keep no address that could be read', async () => {
    const admin = await adminOf(service.database.adminUrl);
    const rows = await admin.query('SELECT key FROM rate_limits');
    await admin.destroy();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/127\.0\.0\.1|::1|203\.0\.113/);
  });

  it('count the changes of an account, wherever it comes from', async () => {
    const admin = await adminOf(service.database.adminUrl);
    const token = await aSignInToken(admin.manager, await anAccount(admin.manager));
    await admin.destroy();
    const visitor = service.visitor();
    await visitor.json('POST', '/api/v1/session', { token });
    const refused = await refusedOf(250, () => visitor.send('PUT', '/api/v1/me/card', {}));
    expect(refused).toBe(10);
  });
});

describe('limits behind one proxy of our own', () => {
  let service: Service;

  beforeAll(async () => {
    service = await started({ TRUST_PROXY: '1' });
  });

  afterAll(() => service.close());

  it('count by what the proxy saw, not by what the caller wrote before it', async () => {
    const refused = await refusedOf(40, (n) => ask(service, `198.51.100.${n}, 203.0.113.7`));
    expect(refused).toBe(10);
    expect((await ask(service, '203.0.113.7, 203.0.113.8')).status).toBe(303);
  });

  it('count a household of IPv6 addresses as one', async () => {
    const refused = await refusedOf(40, (n) => ask(service, `2001:db8:1:2::${n.toString(16)}`));
    expect(refused).toBe(10);
  });
});
