import {
  byAStranger,
  byNobody,
  bySecret,
  byThePublicKey,
  type Forgery,
  ForgingProvider,
} from '../support/forging-provider';
import { freePort } from '../support/free-port';
import { type Service, startService } from '../support/service';
import { PROVIDER_SECRET } from '../support/start-provider';
import type { Visitor } from '../support/visitor';

let service: Service;
let provider: ForgingProvider;

beforeAll(async () => {
  provider = await ForgingProvider.start();
  service = await startService('postgres', {
    ...{
      STAFF_BY_LINK: 'off',
      PORT: String(await freePort()),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'tsumugi',
    },
    ...{ OIDC_CLIENT_SECRET: PROVIDER_SECRET, OIDC_NAME: '多摩市職員ログイン' },
  });
  // The administrator is known before the provider ever says a name.
  await service.admin.query(`WITH made AS (
      INSERT INTO accounts (email, created_at) VALUES ('hayase@city.example.jp', now()) RETURNING id)
    INSERT INTO staff_roles (account_id, role, since) SELECT id, 'administrator', now() FROM made`);
});

afterAll(async () => {
  await service?.close();
  await provider.stop();
});

/** Out to the provider and back with whatever it forges. */
async function comeBack(visitor: Visitor, forgery: Forgery, query = ''): Promise<Response> {
  provider.forgery = forgery;
  const out = await visitor.send('GET', `/sign-in/provider${query}`);
  const { searchParams } = new URL(out.headers.get('location') ?? '');
  provider.nonce = searchParams.get('nonce') ?? '';
  return visitor.send('GET', `/sign-in/provider/return?code=code&state=${searchParams.get('state')}`);
}

const said = async (answer: Response) => [answer.status, (await answer.text()).match(/<h1>(.*?)<\/h1>/)?.[1]];
const meOf = async (visitor: Visitor) => (await visitor.send('GET', '/api/v1/me')).status;
const devices = async () => (await service.admin.query('SELECT count(*)::int AS n FROM devices'))[0].n;

const NOT_CHECKED = [422, '外部のログインを確かめられませんでした'];
const seconds = (more: number) => Math.floor(Date.now() / 1000) + more;
const elsewhere = () => `${provider.issuer}/strangers-keys`;

const FORGERIES: readonly (readonly [string, () => Forgery])[] = [
  ['signed by somebody else under the same name of a key', () => ({ signer: byAStranger })],
  ['signed by a key that nobody knows', () => ({ header: { kid: 'another' }, signer: byAStranger })],
  ['that names where its key is', () => ({ header: { jku: elsewhere() }, signer: byAStranger })],
  ['not signed', () => ({ header: { alg: 'none' }, signer: byNobody })],
  ['not signed, but said to be', () => ({ signer: byNobody })],
  ['signed by HMAC with the public key', () => ({ header: { alg: 'HS256' }, signer: byThePublicKey })],
  ['signed by HMAC with our secret', () => ({ header: { alg: 'HS256' }, signer: bySecret(PROVIDER_SECRET) })],
  ['that is over', () => ({ claims: { iat: seconds(-600), exp: seconds(-300) } })],
  ['that never ends', () => ({ claims: { exp: undefined } })],
  ['that does not hold yet', () => ({ claims: { nbf: seconds(300) } })],
  ['of another issuer', () => ({ claims: { iss: 'https://login.evil.example' } })],
  ['for another service', () => ({ claims: { aud: 'kodomo-portal' } })],
  [
    'for us among others, asked for by another',
    () => ({ claims: { aud: ['tsumugi', 'kodomo-portal'], azp: 'kodomo-portal' } }),
  ],
  ['for nobody', () => ({ claims: { aud: undefined } })],
  ['for another attempt', () => ({ claims: { nonce: 'of yesterday' } })],
  ['that opens an API', () => ({ header: { typ: 'at+jwt' } })],
  ['that signs somebody out', () => ({ header: { typ: 'logout+jwt' } })],
  ['that tells of an event', () => ({ header: { typ: 'secevent+jwt' } })],
];

describe('a provider that is not who it says', () => {
  it('is refused at the door, and its metadata are not kept', async () => {
    provider.forgery = { metadata: { issuer: 'https://login.city.example.jp' } };
    const answer = await service.visitor().send('GET', '/sign-in/provider');
    expect(await said(answer)).toEqual(NOT_CHECKED);
    const visitor = service.visitor();
    expect((await comeBack(visitor, {})).status).toBe(303);
    expect(await meOf(visitor)).toBe(200);
  });
});

describe('a token', () => {
  it.each(FORGERIES)('%s signs nobody in', async (_, forgery) => {
    const before = await devices();
    const visitor = service.visitor();
    expect(await said(await comeBack(visitor, forgery()))).toEqual(NOT_CHECKED);
    expect([await meOf(visitor), await devices(), provider.strangersKeysAsked]).toEqual([401, before, 0]);
  });
});

const SEEN_BY_PROVIDER = [
  ['an hour ago', () => seconds(-3600), '/sign-in/again?next=%2Fadmin%2Fstaff%2Fnew', 422],
  ['nobody knows when', () => undefined, '/sign-in/again?next=%2Fadmin%2Fstaff%2Fnew', 422],
  ['just now', () => seconds(0), null, 303],
] as const;

describe.each(SEEN_BY_PROVIDER)('whom the provider asked %s', (_, at, before, again) => {
  it(`is led to ${before ?? 'a sensitive step at once'}`, async () => {
    const visitor = service.visitor();
    await comeBack(visitor, { claims: { auth_time: at() } });
    expect((await visitor.send('GET', '/admin/staff')).status).toBe(200);
    expect((await visitor.send('GET', '/admin/staff/new')).headers.get('location')).toBe(before);
  });

  it(`has shown who they are once more: ${again === 303}`, async () => {
    const visitor = service.visitor();
    const answer = await comeBack(visitor, { claims: { auth_time: at() } }, '?again=yes');
    expect([answer.status, await meOf(visitor)]).toEqual([again, again === 303 ? 200 : 401]);
  });
});
