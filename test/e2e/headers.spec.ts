import { ourService } from '../support/our-service';
import { routesOf } from '../support/routes';

const service = ourService({ PUBLIC_URL: 'https://tsumugi.example.jp' });

const ID = '00000000-0000-7000-8000-000000000000';
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** Every address that a controller declares, with an id in the place of each parameter. */
const addresses = () => [...new Set(routesOf(service.web).map(({ path }) => path.replace(/:\w+/g, ID)))];

/** What every answer carries, whatever it is. */
const ALWAYS: Record<string, RegExp> = {
  'content-security-policy':
    /^default-src 'none';style-src 'self';img-src 'self'[^;]*;script-src 'self';connect-src 'self';.*form-action 'self';base-uri 'none';frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^SAMEORIGIN$|^DENY$/,
  'referrer-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=31536000/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

function missing(answer: Response): string[] {
  const wrong = Object.entries(ALWAYS).filter(
    ([name, pattern]) => !pattern.test(answer.headers.get(name) ?? ''),
  );
  const told = ['x-powered-by', 'server'].filter((name) => answer.headers.has(name));
  return [...wrong.map(([name]) => `${name}: ${answer.headers.get(name)}`), ...told];
}

async function faultsAt(method: string, path: string, more: RequestInit = {}): Promise<string[]> {
  const answer = await fetch(service.origin + path, { method, redirect: 'manual', ...more });
  const text = await answer.text();
  const found = missing(answer);
  if (!/no-store|^private, no-cache$/.test(answer.headers.get('cache-control') ?? ''))
    found.push('may be kept');
  if (/\bat .+\(.+:\d+:\d+\)|node_modules|SELECT .* FROM/.test(text)) found.push('shows its inside');
  if (answer.status >= 500 && answer.status !== 503) found.push(String(answer.status));
  if (/<script(?![^>]*\bsrc=)|<style|\son\w+="|style="/.test(text)) found.push('inline script or style');
  return found.map((fault) => `${method} ${path}: ${fault}`);
}

describe('every answer', () => {
  it('of every route, by every method, carries the headers and shows nothing of its inside', async () => {
    const found: string[] = [];
    const all = addresses();
    expect(all.length).toBeGreaterThan(60);
    for (const path of all)
      for (const method of METHODS)
        found.push(...(await faultsAt(method, path, { headers: { 'sec-fetch-site': 'same-origin' } })));
    expect(found).toEqual([]);
  }, 180_000);

  it.each([
    ['an address that is none', 'GET', '/%ZZ', {}],
    ['an address that leads out', 'GET', '/assets/..%2f..%2fpackage.json', {}],
    ['a foreign page', 'POST', '/sign-in', { headers: { 'sec-fetch-site': 'cross-site' } }],
    [
      'a body that is no JSON',
      'POST',
      '/api/v1/session',
      { headers: { 'content-type': 'application/json' }, body: '{' },
    ],
    [
      'a body that is too long',
      'POST',
      '/sign-in',
      { body: new URLSearchParams({ email: 'x'.repeat(4_000_000) }) },
    ],
    [
      'too many fields',
      'POST',
      '/sign-in',
      { body: new URLSearchParams(Array.from({ length: 3000 }, (_, n): [string, string] => [`a${n}`, ''])) },
    ],
    ['a strange method', 'PROPFIND', '/', {}],
  ] as const)('to %s, too', async (_, method, path, more) => {
    expect(await faultsAt(method, path, more as RequestInit)).toEqual([]);
  });

  it('of an asset carries them, and may be kept', async () => {
    const answer = await fetch(`${service.origin}/assets/passkeys.js`);
    expect([answer.status, missing(answer), answer.headers.get('cache-control')]).toEqual([
      200,
      [],
      expect.stringContaining('max-age'),
    ]);
  });
});

describe('the cookie', () => {
  it('is bound to this host, to https, and hidden from scripts', async () => {
    const answer = await fetch(`${service.origin}/language/en?next=/`, {
      redirect: 'manual',
      headers: { 'x-forwarded-proto': 'https' },
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-tsumugi=s%3A/);
    for (const part of ['; Path=/;', '; HttpOnly', '; Secure', '; SameSite=Lax'])
      expect(cookie).toContain(part);
    expect(cookie).not.toMatch(/Domain=/i);
  });
});

describe('the id of a session', () => {
  it('is 192 random bits', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 40; n++) {
      const answer = await fetch(`${service.origin}/language/en?next=/`, {
        redirect: 'manual',
        headers: { 'x-forwarded-proto': 'https' },
      });
      const [, id = ''] = /=s%3A([^.]+)\./.exec(answer.headers.getSetCookie()[0] ?? '') ?? [];
      expect(id).toMatch(/^[-_A-Za-z0-9]{32}$/);
      ids.push(id);
    }
    const signsAt = (place: number) => new Set(ids.map((id) => id[place])).size;
    const poor = Array.from({ length: 32 }, (_, place) => place).filter((place) => signsAt(place) < 15);
    expect([new Set(ids).size, poor]).toEqual([40, []]);
  });
});

describe('a way on', () => {
  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '\\/evil.example',
    'javascript:alert(1)',
  ])('to %s leads to our own page', async (next) => {
    const answer = await fetch(`${service.origin}/language/en?next=${encodeURIComponent(next)}`, {
      redirect: 'manual',
    });
    const location = answer.headers.get('location') ?? '';
    expect(new URL(location, 'https://tsumugi.example.jp').host).toBe('tsumugi.example.jp');
  });
});
