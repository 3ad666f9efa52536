import { aCoordinator, anAccount } from '../support/factories';
import { ourService } from '../support/our-service';
import { aSignInToken } from '../support/sign-in-token';
import type { Visitor } from '../support/visitor';
import { Journey, tokenIn } from './journey';

const service = ourService({ STAFF_BY_LINK: 'off' });

beforeAll(async () => {
  await Journey.begin(service);
});

const AGENT = { 'user-agent': 'Mozilla/5.0 (iPhone) Version/18.0 Safari/604.1' };

/** Asks by the page and reads the mail. */
async function asked(email: string, visitor = service.visitor()) {
  const before = service.sink.to(email).length;
  const answer = await visitor.post('/sign-in', { email, next: '/me/devices' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?sent=yes']);
  const { text } = await service.sink.signIn(email, before);
  return { visitor, token: tokenIn(text), code: /\b\d{6}\b/.exec(text)?.[0] ?? '' };
}

const whereTo = (answer: Response) => [answer.status, answer.headers.get('location')];
const enter = (visitor: Visitor, token: string, fields = {}) => visitor.post(`/sign-in/${token}`, fields);
const isIn = async (visitor: Visitor) => (await visitor.send('GET', '/api/v1/me')).status === 200;

async function signedIn(accountId: string): Promise<Visitor> {
  const visitor = service.visitor();
  const token = await aSignInToken(service.admin.manager, accountId);
  await visitor.send('POST', '/api/v1/session', { token }, AGENT);
  return visitor;
}

describe('the mail link', () => {
  it('enters where it was asked for, goes on to the page that was wanted, and works once', async () => {
    const { visitor, token } = await asked('hana@example.jp');
    for (const method of ['GET', 'HEAD', 'GET']) await service.visitor().send(method, `/sign-in/${token}`);
    expect(whereTo(await enter(visitor, token))).toEqual([303, '/me/devices']);
    expect(await isIn(visitor)).toBe(true);
    const again = await enter(service.visitor(), token);
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('このリンクは使えません'),
    ]);
  });

  it('asks for the code elsewhere, says what is wrong at the field, and takes the right one', async () => {
    const { token, code } = await asked('midori@example.jp');
    const other = service.visitor();
    const page = await (await other.send('GET', `/sign-in/${token}`)).text();
    expect(page).toContain('メールの番号を入れてください');
    for (const typed of ['', '000000', 'あいうえお']) {
      const answer = await enter(other, token, { mailCode: typed });
      expect([answer.status, (await answer.text()).includes('aria-invalid="true"')]).toEqual([422, true]);
    }
    expect(whereTo(await enter(other, token, { mailCode: code }))[0]).toBe(303);
    expect(await isIn(other)).toBe(true);
  });

  it('has a code that is enough where it was asked for, on the page that says the mail is sent', async () => {
    const { visitor, code } = await asked('tosho@example.jp');
    expect(await (await visitor.send('GET', '/sign-in?sent=yes')).text()).toContain('name="mailCode"');
    const stranger = await service.visitor().post('/sign-in/code', { mailCode: code });
    expect(stranger.status).toBe(422);
    expect(whereTo(await visitor.post('/sign-in/code', { mailCode: code }))).toEqual([303, '/me/devices']);
  });

  it('gives a new session id, so that one planted before is worth nothing', async () => {
    const { visitor, token } = await asked('kotei@example.jp');
    const planted = visitor.cookies;
    await enter(visitor, token);
    expect(visitor.cookies).not.toBe(planted);
    const thief = await fetch(`${service.origin}/api/v1/me`, { headers: { cookie: planted } });
    expect(thief.status).toBe(401);
  });

  it('leads to no foreign page', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
    ]) {
      const visitor = service.visitor();
      const email = `doko${Math.random()}@example.jp`;
      await visitor.post('/sign-in', { email, next });
      const { text } = await service.sink.nth(email, 1);
      expect(whereTo(await enter(visitor, tokenIn(text)))).toEqual([303, '/me']);
    }
  });
});

describe('my devices', () => {
  it('are listed by what I recognise, and one that I end is out at once', async () => {
    const accountId = await anAccount(service.admin.manager);
    const [telephone, computer] = [await signedIn(accountId), await signedIn(accountId)];
    const page = await (await computer.send('GET', '/me/devices')).text();
    expect(page).toContain('Safari · iPhone');
    const other = /\/me\/devices\/([0-9a-f-]+)\/end/.exec(page)?.[1];
    expect(whereTo(await computer.post(`/me/devices/${other}/end`, {}))).toEqual([
      303,
      '/me/devices?done=ended',
    ]);
    expect([await isIn(telephone), await isIn(computer)]).toEqual([false, true]);
  });

  it('end all at once, and cookies that were copied are worth nothing', async () => {
    const accountId = await anAccount(service.admin.manager);
    const devices = [await signedIn(accountId), await signedIn(accountId), await signedIn(accountId)];
    expect(whereTo(await (devices[1] as Visitor).post('/me/devices/end', {}))).toEqual([303, '/']);
    expect(await Promise.all(devices.map(isIn))).toEqual([false, false, false]);
  });

  it('of another are not mine to end', async () => {
    const [mine, theirs] = [
      await signedIn(await anAccount(service.admin.manager)),
      await signedIn(await anAccount(service.admin.manager)),
    ];
    const [{ id }] = await service.admin.query('SELECT id FROM devices ORDER BY id DESC LIMIT 1');
    expect((await mine.post(`/me/devices/${id}/end`, {})).status).toBe(404);
    expect(await isIn(theirs)).toBe(true);
  });

  it('are signed out on the server, not in the cookie alone', async () => {
    const visitor = await signedIn(await anAccount(service.admin.manager));
    const { cookies } = visitor;
    await visitor.post('/sign-out', {});
    const copied = await fetch(`${service.origin}/api/v1/me`, { headers: { cookie: cookies } });
    expect(copied.status).toBe(401);
  });
});

describe('signing out', () => {
  it.each([
    ['of a page', (visitor: Visitor) => visitor.post('/sign-out', {})],
    ['of a program', (visitor: Visitor) => visitor.send('DELETE', '/api/v1/session')],
    ['of every device', (visitor: Visitor) => visitor.post('/me/devices/end', {})],
  ])('%s tells the browser to forget what it kept', async (_, leave) => {
    const visitor = await signedIn(await anAccount(service.admin.manager));
    const answer = await leave(visitor);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(await isIn(visitor)).toBe(false);
  });
});

describe('staff', () => {
  it('do not act after a mail link: the desk says what it waits for, the rest of the service works', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const coordinator = await signedIn(accountId);
    const desk = await coordinator.send('GET', '/desk');
    expect([desk.status, await desk.text()]).toEqual([
      403,
      expect.stringContaining('パスキーで入ってください'),
    ]);
    const api = await coordinator.send('GET', '/api/v1/desk');
    expect([api.status, await api.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'passkey-needed' }),
    ]);
    expect((await coordinator.send('GET', '/me')).status).toBe(200);
  });

  it('cannot make themselves a passkey from a mail link; an invitation lets them, for an hour', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const options = async (visitor: Visitor) =>
      (await visitor.post('/me/devices/passkeys/options', {})).status;
    expect(await options(await signedIn(accountId))).toBe(403);
    const invited = service.visitor();
    const token = await aSignInToken(service.admin.manager, accountId, 'invitation');
    await invited.json('POST', '/api/v1/session', { token });
    expect(await options(invited)).toBe(200);
    await service.admin.query(
      "UPDATE devices SET began_at = began_at - interval '61 minutes' WHERE signed_in_by = 'invitation'",
    );
    expect(await options(invited)).toBe(403);
  });

  it('who showed a passkey work on until they are idle for half an hour, or twelve hours are over', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const status = async (change: string) => {
      const visitor = await signedIn(accountId);
      await service.admin.query(
        `UPDATE devices SET signed_in_by = 'passkey', ${change} WHERE account_id = $1 AND ended_at IS NULL`,
        [accountId],
      );
      return (await visitor.send('GET', '/api/v1/desk')).status;
    };
    expect(await status('began_at = began_at')).toBe(200);
    expect(await status("seen_at = seen_at - interval '31 minutes'")).toBe(401);
    expect(await status("began_at = began_at - interval '12 hours'")).toBe(401);
  });

  it('lose the desk at the next request when they leave their role', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const visitor = await signedIn(accountId);
    await service.admin.query("UPDATE devices SET signed_in_by = 'passkey' WHERE account_id = $1", [
      accountId,
    ]);
    expect((await visitor.send('GET', '/desk')).status).toBe(200);
    await service.admin.query('UPDATE staff_roles SET until = now() WHERE account_id = $1', [accountId]);
    expect((await visitor.send('GET', '/desk')).status).toBe(403);
  });

  it('are asked again before a rule is switched, and led back to where they were', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    await service.admin.query("UPDATE staff_roles SET role = 'head-coordinator' WHERE account_id = $1", [
      accountId,
    ]);
    const visitor = await signedIn(accountId);
    const prove = (ago: string) =>
      service.admin.query(
        `UPDATE devices SET signed_in_by = 'passkey', proved_at = now() - interval '${ago}' WHERE account_id = $1`,
        [accountId],
      );
    const path = '/desk/rules/00000000-0000-7000-8000-000000000000/on';
    await prove('11 minutes');
    expect(whereTo(await visitor.send('GET', path))).toEqual([
      303,
      `/sign-in/again?next=${encodeURIComponent(path)}`,
    ]);
    expect((await visitor.send('GET', `/sign-in/again?next=${path}`)).status).toBe(200);
    await prove('1 minute');
    expect((await visitor.send('GET', path)).status).toBe(404);
  });
});

describe('what a passkey form may be sent', () => {
  it.each(['', 'null', '{}', '[]', '{"id":"x"}', '{"id":{"a":1}}', '"x"', 'x'.repeat(50_000)])(
    'mangled, %j, is refused in words',
    async (response) => {
      const visitor = service.visitor();
      await visitor.post('/sign-in/passkey/options', {});
      const answer = await visitor.post('/sign-in/passkey', { response, next: '/me' });
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringContaining('このパスキーは使えません'),
      ]);
    },
  );

  it('without having been asked is refused', async () => {
    const answer = await service.visitor().post('/sign-in/passkey', { response: '{}' });
    expect(answer.status).toBe(422);
  });
});
