import type { Page } from 'playwright-core';
import { Journey } from '../e2e/journey';
import { openContext, press } from '../support/browser';
import { ourBrowser } from '../support/our-browser';
import { ourService } from '../support/our-service';
import { Newcomer } from './effort';

const PHONE = { width: 375, javaScript: true };
/** Emoji and all: it is somebody's name. */
const LONG_NAME = `${'寿限無'.repeat(32)}寿限🍀`;

const chromium = ourBrowser();
const service = ourService();
let journey: Journey;
let people = 0;

jest.setTimeout(180_000);

beforeAll(async () => {
  journey = await Journey.begin(service);
});

/** Somebody who is signed in and has no card yet. */
async function newcomer(visit = PHONE): Promise<{ page: Page; email: string }> {
  const email = `yamada-${++people}@example.jp`;
  const context = await openContext(chromium.browser, visit);
  const page = await context.newPage();
  await page.goto(`${service.origin}/sign-in`);
  await page.fill('[name=email]', email);
  await press(page, page.locator('main button').first());
  await page.goto(linkIn((await service.sink.nth(email, 1)).text));
  await press(page, page.locator('main button').first());
  return { page, email };
}

const linkIn = (text: string) => /http:\S+/.exec(text)?.[0] ?? '';
const main = (page: Page) => page.locator('main').textContent();
const send = (page: Page) => press(page, page.locator('main form button[type=submit]').first());

async function fillWho(page: Page, more: Record<string, string> = {}): Promise<void> {
  const who = {
    name: '山田 花子',
    kana: 'ヤマダ ハナコ',
    birthYear: '1986',
    birthMonth: '4',
    birthDay: '5',
    ...more,
  };
  await page.locator('details.fold summary').click();
  for (const [field, value] of Object.entries(who)) await page.fill(`[name=${field}]`, value);
  await page.selectOption('[name=homeTown]', journey.town.id);
}

/** Up to the week. */
async function atWeek(page: Page): Promise<void> {
  await page.goto(`${service.origin}/me/card/1`);
  await fillWho(page);
  await send(page);
  await send(page);
  expect(page.url()).toBe(`${service.origin}/me/card/3`);
}

async function weekOf(email: string): Promise<string> {
  const [row] = await service.admin.query(
    'SELECT p.week::text AS week FROM people p JOIN accounts a ON a.id = p.account_id WHERE a.email = $1',
    [email],
  );
  return row.week;
}

const box = (page: Page, code: string) => page.locator(`[name=free][value="${code}"]`);
const CHOSEN = "[...document.querySelectorAll('[name=free]:checked')].map((each) => each.value).sort()";
const chosen = (page: Page) => page.evaluate(CHOSEN);

describe('the week as a grid', () => {
  it('is one stop for Tab; arrows walk, the space bar chooses, Shift takes along', async () => {
    const { page } = await newcomer();
    await atWeek(page);
    expect(await page.locator('[name=free][tabindex="0"]').count()).toBe(1);
    await box(page, '0-6').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'Shift+ArrowRight', 'Shift+ArrowDown'])
      await page.keyboard.press(key);
    expect(await chosen(page)).toEqual(['1-9', '2-12', '2-9']);
    expect(await page.locator('[data-week-said]').textContent()).toContain('9時間');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.name')).toBe('longestWay');
    await page.keyboard.press('Shift+Tab');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    expect(await chosen(page)).toHaveLength(7);
  });

  it('is drawn over with the mouse, chosen by whole days and rows, and sent', async () => {
    const { page, email } = await newcomer({ width: 1280, javaScript: true });
    await atWeek(page);
    const middle = async (code: string) => {
      const { x, y, width, height } =
        (await box(page, code).locator('xpath=ancestor::td').boundingBox()) ?? fail();
      return [x + width / 2, y + height / 2] as const;
    };
    await box(page, '1-9').scrollIntoViewIfNeeded();
    await page.mouse.move(...(await middle('1-9')));
    await page.mouse.down();
    for (const code of ['2-9', '3-9']) await page.mouse.move(...(await middle(code)), { steps: 4 });
    await page.mouse.up();
    expect(await chosen(page)).toEqual(['1-9', '2-9', '3-9']);
    await page.locator('thead th button').nth(5).click();
    expect(await chosen(page)).toHaveLength(9);
    await page.locator('thead th button').nth(5).click();
    await box(page, '2-9').click();
    expect(await chosen(page)).toEqual(['1-9', '3-9']);
    await page.check('[name=longestWay][value="3000"]');
    await send(page);
    expect(page.url()).toContain('/me?done=card');
    expect(await weekOf(email)).toBe('{0,16515072,0,16515072,0,0,0}');
  });

  it('is drawn over with a finger, sideways', async () => {
    const context = await chromium.browser.newContext({
      viewport: { width: 375, height: 812 },
      hasTouch: true,
    });
    const { page } = await newcomer();
    await context.addCookies(await page.context().cookies());
    const touched = await context.newPage();
    await touched.goto(`${service.origin}/me/card/1`);
    await fillWho(touched);
    await send(touched);
    await send(touched);
    await box(touched, '6-12').locator('xpath=ancestor::td').tap();
    await box(touched, '1-12').scrollIntoViewIfNeeded();
    const at = (await box(touched, '1-12').locator('xpath=ancestor::td').boundingBox()) ?? fail();
    const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
    const finger = await context.newCDPSession(touched);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + by, y }],
      });
    await touch('touchStart', 0);
    for (let by = 8; by <= 2 * at.width; by += 8) await touch('touchMove', by);
    await touch('touchEnd', 0);
    expect(await chosen(touched)).toEqual(['1-12', '2-12', '3-12', '6-12']);
  });

  it('is boxes without JavaScript', async () => {
    const { page, email } = await newcomer({ width: 375, javaScript: false });
    await atWeek(page);
    expect(await page.locator('[name=free]').count()).toBe(42);
    expect(await page.locator('[data-week-hint]').isVisible()).toBe(false);
    await box(page, '5-9').check();
    await page.check('[name=longestWay][value="3000"]');
    await send(page);
    expect(page.url()).toContain('/me?done=card');
    expect(await weekOf(email)).toBeTruthy();
  });
});

function fail(): never {
  throw new Error('nothing there');
}

describe('whatever is typed', () => {
  it('stays, with what is wrong at the field and in the summary', async () => {
    const { page } = await newcomer();
    await page.goto(`${service.origin}/me/card/1`);
    await fillWho(page, {
      name: LONG_NAME,
      kana: '山田',
      birthYear: '８',
      birthMonth: '２月',
      birthDay: '30',
      phone: '０４２３７５００００',
    });
    await page.selectOption('[name=birthEra]', 'reiwa');
    await send(page);
    const [name, kana, year, era, phone] = await Promise.all(
      ['name', 'kana', 'birthYear', 'birthEra', 'phone'].map((field) => page.inputValue(`[name=${field}]`)),
    );
    expect([name, kana, year, era, phone]).toEqual([
      LONG_NAME,
      '山田',
      '８',
      'reiwa',
      '０４２３７５００００',
    ]);
    expect(await page.title()).toContain('直すところがあります');
    const problems = await page.getByRole('alert').getByRole('link').all();
    expect(problems).toHaveLength(2);
    await problems[0]?.click();
    expect(await page.evaluate('document.activeElement.id')).toBe('kana');
    await page.fill('[name=kana]', 'ﾔﾏﾀﾞ ﾊﾅｺ');
    await page.fill('[name=birthDay]', '28');
    await send(page);
    expect(page.url()).toBe(`${service.origin}/me/card/2`);
    const [row] = await service.admin.query(
      'SELECT kana, birth_date::text AS day, phone FROM people WHERE name = $1',
      [LONG_NAME],
    );
    expect(row).toEqual({ kana: 'やまだ はなこ', day: '2026-02-28', phone: '0423750000' });
  });

  it('is done once, pressed twice, gone back to, and sent again', async () => {
    const { page, email } = await newcomer();
    await page.goto(`${service.origin}/me/card/1`);
    await fillWho(page);
    const button = page.locator('main form button[type=submit]').first();
    await button.dblclick();
    // The second press ends the journey of the first one: only where they arrive counts.
    await page.waitForFunction("location.pathname === '/me/card/2' && document.readyState === 'complete'");
    await page.goBack();
    expect(page.url()).toBe(`${service.origin}/me/card/1`);
    await page.fill('[name=name]', '山田 華子');
    await send(page);
    await page.goBack();
    await page.goForward();
    expect(page.url()).toBe(`${service.origin}/me/card/2`);
    const rows = await service.admin.query(
      'SELECT p.name FROM people p JOIN accounts a ON a.id = p.account_id WHERE a.email = $1',
      [email],
    );
    expect(rows).toEqual([{ name: '山田 華子' }]);
  });

  it('is there again after a sign-in, when the session had ended meanwhile', async () => {
    const { page, email } = await newcomer();
    await page.goto(`${service.origin}/me/card/1`);
    await fillWho(page, { name: '山田 桜子' });
    await service.admin.query(
      'UPDATE devices SET ended_at = now() WHERE account_id = (SELECT id FROM accounts WHERE email = $1)',
      [email],
    );
    await send(page);
    expect(page.url()).toContain('/sign-in?next=');
    await page.fill('[name=email]', email);
    await press(page, page.locator('main button').first());
    await page.goto(linkIn((await service.sink.nth(email, 2)).text));
    await press(page, page.locator('main button').first());
    await page.goto(`${service.origin}/me/card/1`);
    expect(await page.inputValue('[name=name]')).toBe('山田 桜子');
  });

  it('is left after the first step, and gone on with another day on another device', async () => {
    const { page, email } = await newcomer();
    await page.goto(`${service.origin}/me/card/1`);
    await fillWho(page);
    await send(page);
    await page.context().close();
    const other = await (await openContext(chromium.browser, { width: 1280, javaScript: false })).newPage();
    await other.goto(`${service.origin}/sign-in`);
    await other.fill('[name=email]', email);
    await press(other, other.locator('main button').first());
    await other.goto(linkIn((await service.sink.nth(email, 2)).text));
    await press(other, other.locator('main button').first());
    await other.goto(`${service.origin}/me`);
    await press(other, other.locator('main .empty a'));
    expect(other.url()).toBe(`${service.origin}/me/card/2`);
    expect(await main(other)).toContain('ここまでを保存しました');
  });
});

it('a resident signs up on a telephone in less than three minutes', async () => {
  const context = await openContext(chromium.browser, PHONE);
  const page = await context.newPage();
  const person = new Newcomer(page);
  await page.goto(`${service.origin}/sign-in`);
  await person.fill('email', 'hajimete@example.jp');
  await person.go(page.locator('main button').first());
  await person.look();
  await page.goto(linkIn((await service.sink.nth('hajimete@example.jp', 1)).text));
  await person.go(page.locator('main button').first());
  await person.go(page.locator('main a[href="/me/card/1"]').first());
  await person.fill('name', '山田 花子');
  await person.fill('kana', 'やまだ はなこ');
  await person.fillParts({ birthYear: '1986', birthMonth: '4', birthDay: '5' });
  await person.fill('homeTown', journey.town.id);
  await person.go(page.locator('main form button[type=submit]').first());
  await person.tap(page.locator('[name=wishes][value=green]'));
  await person.go(page.locator('main form button[type=submit]').first());
  await person.tap(page.locator('thead th button').nth(5));
  await person.go(page.locator('main form button[type=submit]').first());
  expect(page.url()).toContain('/me?done=card');
  console.log(`sign-up on a telephone: ${JSON.stringify(person.effort)} ${person.ofScreens.join(', ')}`);
  expect(person.effort.minutes).toBeLessThan(3);
});
