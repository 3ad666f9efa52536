import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadConfig } from '@app/config';
import { ProviderDoor } from './provider-door';

const CONFIGURATION = '/.well-known/openid-configuration';
const NOW = new Date('2026-11-22T10:00:00+09:00');

const asked: string[] = [];
/** What the provider answers with a redirect. */
let moved = '';
let nonce = '';
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  if (path === moved) return void response.writeHead(307, { location: '/elsewhere' }).end();
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answerTo(path)));
});
let issuer: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function answerTo(path: string): object {
  if (path === '/token') return { access_token: 'of no use', token_type: 'Bearer', id_token: idToken() };
  return {
    ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
    ...{ jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
    ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
  };
}

/** Its keys are asked for before anybody sees that nobody has signed it. */
function idToken(): string {
  const seconds = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'tsumugi', sub: 'hayase', nonce, iat: seconds, exp: seconds + 300 };
  const parts = [{ alg: 'RS256', typ: 'JWT', kid: 'key' }, claims].map((part) => JSON.stringify(part));
  return [...parts, 'nobody'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

async function through(): Promise<void> {
  const secret = { OIDC_CLIENT_ID: 'tsumugi', OIDC_CLIENT_SECRET: 'between the provider and us' };
  const door = new ProviderDoor(loadConfig({ OIDC_ISSUER: issuer, ...secret }));
  const { kept } = await door.begin('/me', false, NOW);
  nonce = kept.nonce;
  await door.answer(`/sign-in/provider/return?code=code&state=${kept.state}`, kept, NOW);
}

it.each([
  [CONFIGURATION, [CONFIGURATION]],
  ['/token', [CONFIGURATION, '/token']],
  ['/keys', [CONFIGURATION, '/token', '/keys']],
])('a redirect from the provider’s %s is not followed, and lets nobody in', async (path, paths) => {
  moved = path;
  asked.length = 0;
  await expect(through()).rejects.toMatchObject({ code: expect.stringMatching(/^provider-/) });
  expect(asked).toEqual(paths);
});
