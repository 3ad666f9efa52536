import { adminOf } from '../support/admin';
import { freePort } from '../support/free-port';
import { type Service, startService } from '../support/service';
import { PROVIDER_SECRET, startProvider, type TestProvider } from '../support/start-provider';
import type { Visitor } from '../support/visitor';

const RETURN = '/sign-in/provider/return';

let service: Service;
let provider: TestProvider;

beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(`http://localhost:${port}${RETURN}`);
  service = await startService('postgres', {
    ...{ STAFF_BY_LINK: 'off', PORT: String(port), OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'tsumugi' },
    ...{ OIDC_CLIENT_SECRET: PROVIDER_SECRET, OIDC_NAME: '多摩市職員ログイン' },
  });
});

afterAll(async () => {
  await service.close();
  await provider.stop();
});

/** Cookies of the provider's own site. */
class AtProvider {
  private readonly cookies = new Map<string, string>();

  async send(address: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}

const locationOf = (answer: Response, base: string) =>
  new URL(answer.headers.get('location') ?? '', base).href;

/** From our button to the provider's answer: gives the address to which it sends the browser back. */
async function wayBack(visitor: Visitor, who: string, query = ''): Promise<string> {
  const there = new AtProvider();
  let address = locationOf(await visitor.send('GET', `/sign-in/provider${query}`), service.origin);
  for (let step = 0; step < 12 && !address.startsWith(service.origin); step++) {
    let answer = await there.send(address);
    if (answer.status === 200) {
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
      answer = await there.send(action, new URLSearchParams({ prompt, login: who, password: 'x' }));
    }
    address = locationOf(answer, address);
  }
  return address.slice(service.origin.length);
}

const said = async (answer: Response) => [answer.status, (await answer.text()).match(/<h1>(.*?)<\/h1>/)?.[1]];

describe("the city's own sign-in", () => {
  it('lets in whoever the provider vouches for, to the page that was wanted, and the same account again', async () => {
    const enter = async () => {
      const visitor = service.visitor();
      const answer = await visitor.send('GET', await wayBack(visitor, 'hayase', '?next=/me/devices'));
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/me/devices']);
      return (await visitor.json<{ accountId: string }>('GET', '/api/v1/me')).accountId;
    };
    expect(await enter()).toBe(await enter());
  });

  it('is strong enough for the desk', async () => {
    const admin = await adminOf(service.database.adminUrl);
    await admin.query(`WITH made AS (INSERT INTO accounts (email, created_at) VALUES ('shokuin@city.example.jp', now()) RETURNING id)
      INSERT INTO staff_roles (account_id, role, since) SELECT id, 'coordinator', now() FROM made`);
    await admin.destroy();
    const visitor = service.visitor();
    await visitor.send('GET', await wayBack(visitor, 'shokuin'));
    expect((await visitor.send('GET', '/desk')).status).toBe(200);
  });

  it('opens no account for an address that the provider has not verified', async () => {
    const visitor = service.visitor();
    const answer = await visitor.send('GET', await wayBack(visitor, 'unverified-kaito'));
    expect(await said(answer)).toEqual([422, 'メールアドレスがわかりません']);
  });

  it('takes an answer once, in the browser that went out, and unchanged', async () => {
    const wrong = [422, '外部のログインを確かめられませんでした'];
    const visitor = service.visitor();
    const back = await wayBack(visitor, 'midori');
    expect(await said(await service.visitor().send('GET', back))).toEqual(wrong);
    const forged = new URL(back, service.origin);
    forged.searchParams.set('state', 'a state of somebody else');
    expect(await said(await visitor.send('GET', forged.pathname + forged.search))).toEqual(wrong);
    expect(await said(await visitor.send('GET', back))).toEqual(wrong);
  });

  it('takes no code that was given for another attempt', async () => {
    const [mine, theirs] = [service.visitor(), service.visitor()];
    const [toMe, toThem] = [await wayBack(mine, 'midori'), await wayBack(theirs, 'akuto')];
    const mixed = new URL(toMe, service.origin);
    mixed.searchParams.set('code', new URL(toThem, service.origin).searchParams.get('code') as string);
    expect((await said(await mine.send('GET', mixed.pathname + mixed.search)))[0]).toBe(422);
  });

  it('says so when the provider says no', async () => {
    const visitor = service.visitor();
    const back = new URL(await wayBack(visitor, 'midori'), service.origin);
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    expect(await said(await visitor.send('GET', back.pathname + back.search))).toEqual([
      422,
      '外部のログインが取りやめになりました',
    ]);
  });

  it('says so when the provider does not answer, and shows the other ways', async () => {
    const visitor = service.visitor();
    const back = await wayBack(visitor, 'midori');
    await provider.stop();
    const answer = await visitor.send('GET', back);
    expect(await said(answer)).toEqual([503, '外部のログインにつながりません']);
  });
});
