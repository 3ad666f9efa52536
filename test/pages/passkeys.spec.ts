import { SetUp } from '@app/access';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { Journey } from '../e2e/journey';
import { openContext, press } from '../support/browser';
import { aCoordinator, anAccount } from '../support/factories';
import { ourBrowser } from '../support/our-browser';
import { ourService } from '../support/our-service';
import { shot } from '../support/shot';
import { aSignInToken } from '../support/sign-in-token';

const chromium = ourBrowser();
const service = ourService({ STAFF_BY_LINK: 'off' });

beforeAll(async () => {
  await Journey.begin(service);
});

/** A browser with a telephone's passkeys in it. */
interface Handset {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly authenticatorId: string;
}

async function handset(isUserVerified = true): Promise<Handset> {
  const context = await openContext(chromium.browser, { width: 375, javaScript: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  return { context, page, cdp, authenticatorId };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(service.origin + path);
}

async function enterByLink(page: Page, accountId: string, purpose: 'sign-in' | 'invitation' = 'sign-in') {
  await open(page, `/sign-in/${await aSignInToken(service.admin.manager, accountId, purpose)}`);
  await press(page, page.locator('main button').first());
}

const addButton = (page: Page) => page.getByRole('button', { name: 'この端末のパスキーを登録する' });
const enterButton = (page: Page) => page.getByRole('button', { name: 'パスキーで入る' });
const where = (page: Page) => new URL(page.url()).pathname;
const main = (page: Page) => page.locator('main').textContent();

describe('a passkey in Chromium', () => {
  jest.setTimeout(120_000);

  it('is added on the page of devices, and enters without an address', async () => {
    const { page, context } = await handset();
    await enterByLink(page, await anAccount(service.admin.manager, 'yubi@example.jp'));
    await open(page, '/me/devices');
    await press(page, addButton(page));
    expect(await main(page)).toContain('パスキーを登録しました');
    await shot(page, 'devices-375');
    await press(page, page.getByRole('button', { name: 'ログアウト', exact: true }));
    await open(page, '/sign-in?next=/me/devices');
    await shot(page, 'sign-in-375');
    await press(page, enterButton(page));
    expect(where(page)).toBe('/me/devices');
    expect(await main(page)).toContain('パスキーで');
    await context.close();
  });

  it('opens the desk to a coordinator who was invited, and to nobody by mail', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const { page, context } = await handset();
    await enterByLink(page, accountId);
    await open(page, '/desk');
    expect(await main(page)).toContain('パスキーで入ってください');
    await enterByLink(page, accountId, 'invitation');
    await open(page, '/me/devices');
    await press(page, addButton(page));
    await open(page, '/desk');
    expect(await page.title()).toContain('対応待ち');
    await press(page, page.getByRole('button', { name: 'ログアウト', exact: true }));
    await open(page, '/desk');
    await press(page, enterButton(page));
    expect(where(page)).toBe('/desk');
    await context.close();
  });

  it('is asked for once more before a sensitive step', async () => {
    const { accountId } = await aCoordinator(service.admin.manager);
    const { page, context } = await handset();
    await enterByLink(page, accountId, 'invitation');
    await open(page, '/me/devices');
    await press(page, addButton(page));
    for (const step of [page.getByRole('button', { name: /を消す/ }), addButton(page)]) {
      await service.admin.query(
        "UPDATE devices SET proved_at = proved_at - interval '11 minutes' WHERE account_id = $1 AND ended_at IS NULL",
        [accountId],
      );
      await press(page, step);
      expect(where(page)).toBe('/sign-in/again');
      await shot(page, 'again-375');
      await press(page, enterButton(page));
      expect(where(page)).toBe('/me/devices');
    }
    const [{ left }] = await service.admin.query(
      'SELECT count(*)::int AS left FROM passkeys WHERE account_id = $1',
      [accountId],
    );
    expect(left).toBe(1);
    await context.close();
  });

  it('that belongs to nobody here, or whose owner the telephone does not know, stays outside', async () => {
    const { page, context, cdp, authenticatorId } = await handset();
    await enterByLink(page, await anAccount(service.admin.manager));
    await open(page, '/me/devices');
    await press(page, addButton(page));
    await service.admin.query('DELETE FROM passkeys');
    await page.context().clearCookies();
    await open(page, '/sign-in');
    await press(page, enterButton(page));
    expect(await main(page)).toContain('このパスキーは使えません');
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await open(page, '/sign-in');
    await enterButton(page).click();
    await page.getByRole('alert').waitFor();
    expect(await main(page)).toContain('パスキーを確かめられませんでした');
    await context.close();
  });

  it('of a copy, whose counter runs behind, is refused', async () => {
    const { page, context } = await handset();
    await enterByLink(page, await anAccount(service.admin.manager));
    await open(page, '/me/devices');
    await press(page, addButton(page));
    await service.admin.query('UPDATE passkeys SET counter = 1000000');
    await page.context().clearCookies();
    await open(page, '/sign-in');
    await press(page, enterButton(page));
    expect(await main(page)).toContain('このパスキーは使えません');
    await context.close();
  });

  it('without JavaScript is not offered, and the page says why', async () => {
    const context = await openContext(chromium.browser, { width: 1280, javaScript: false });
    const page = await context.newPage();
    await open(page, '/sign-in');
    expect(await enterButton(page).isVisible()).toBe(false);
    expect(await main(page)).toContain('JavaScript');
    await shot(page, 'sign-in-1280');
    await context.close();
  });
});

describe('the first set-up', () => {
  jest.setTimeout(120_000);

  it('makes an administrator by the code that was printed, once, with a passkey in one go', async () => {
    await service.admin.query('DELETE FROM staff_roles');
    const code = (await service.web.get(SetUp).newCode(new Date())) as string;
    const { page, context } = await handset();
    await open(page, '/setup');
    await shot(page, 'setup-375');
    await page.fill('[name=email]', 'kanri@centre.example.jp');
    await page.fill('[name=setupCode]', 'AAAA-BBBB-CCCC');
    await press(page, page.locator('main button').first());
    expect(await page.getAttribute('[name=setupCode]', 'aria-invalid')).toBe('true');
    await page.fill('[name=setupCode]', code.toLowerCase().replaceAll('-', ' '));
    await press(page, page.locator('main button').first());
    await press(page, addButton(page));
    await open(page, '/desk');
    expect(await page.title()).toContain('対応待ち');
    const again = await page.goto(`${service.origin}/setup`);
    expect(again?.status()).toBe(404);
    await context.close();
  });
});
