import type { BrowserContext, Page } from 'playwright-core';
import { openContext, press, type Visit } from '../support/browser';
import { enter } from '../support/enter';
import { ourDemo } from '../support/our-demo';
import { shot } from '../support/shot';

const demo = ourDemo();

async function atTheDesk(visit: Visit): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openContext(demo.browser, visit);
  const page = await enter(await context.newPage(), demo, 'coordinator');
  return { context, page };
}

const open = (page: Page, path: string) => page.goto(demo.service.origin + path);
const key = (page: Page, name: string) => page.keyboard.press(name);
const where = (page: Page) => new URL(page.url()).pathname;
const leave = (page: Page, name: string) =>
  Promise.all([page.waitForEvent('domcontentloaded'), key(page, name)]);

describe('the desk by its keys', () => {
  jest.setTimeout(120_000);

  it('goes from case to case, opens one, and back', async () => {
    const { context, page } = await atTheDesk({ width: 1280, javaScript: true });
    await open(page, '/desk?kind=match');
    await shot(page, 'desk-1280');
    await key(page, 'j');
    await key(page, 'j');
    await key(page, 'k');
    const first = await page.locator('[data-list] > li a').first().getAttribute('href');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(first);
    await leave(page, 'Enter');
    expect(where(page)).toMatch(/^\/desk\/matches\//);
    await shot(page, 'desk-match-1280');
    await leave(page, 'u');
    expect(where(page)).toBe('/desk');
    await context.close();
  });

  it('explains them on a sheet, and turns them off for good', async () => {
    const { context, page } = await atTheDesk({ width: 1280, javaScript: true });
    await open(page, '/desk');
    await key(page, '?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await shot(page, 'desk-keys-1280');
    await page.locator('[data-keys-on]').uncheck();
    await key(page, 'Escape');
    await key(page, 'j');
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('A');
    await page.reload();
    await key(page, '?');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'キー操作' }).click();
    await page.locator('[data-keys-on]').check();
    await page.getByRole('button', { name: '閉じる' }).click();
    await key(page, 'j');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
    await context.close();
  });

  it('leaves letters alone while somebody types', async () => {
    const { context, page } = await atTheDesk({ width: 1280, javaScript: true });
    await open(page, '/desk?kind=match');
    await open(page, (await page.locator('[data-list] > li a').first().getAttribute('href')) as string);
    await key(page, 'd');
    const note = page.locator('textarea').first();
    await note.fill('');
    await note.pressSequentially('aduz');
    expect(await note.inputValue()).toBe('aduz');
    await context.close();
  });

  it('ticks, approves and takes back on the sheet of several', async () => {
    const { context, page } = await atTheDesk({ width: 1280, javaScript: true });
    await open(page, '/desk/approvals');
    await shot(page, 'approvals-1280');
    const box = page.locator('.approvals section:not(:has(.no)) input').first();
    await box.focus();
    await key(page, 'x');
    expect(await box.isChecked()).toBe(true);
    await leave(page, 'a');
    expect(where(page)).toBe('/desk/approvals/done');
    await shot(page, 'approvals-done-1280');
    expect(await page.locator('main').textContent()).toContain('1件のうち1件を承認しました');
    await context.close();
  });
});

describe('news of the desk', () => {
  jest.setTimeout(120_000);

  it('is said politely, and moves nothing', async () => {
    const { context, page } = await atTheDesk({ width: 375, javaScript: true });
    await open(page, '/desk');
    await shot(page, 'desk-375');
    const lines = page.locator('[data-list] > li');
    const before = await lines.count();
    await demo.admin.query(
      `UPDATE groups SET submitted_at = now(), registered_at = NULL, returned_at = NULL
       WHERE id = (SELECT id FROM groups WHERE registered_at IS NOT NULL ORDER BY number LIMIT 1)`,
    );
    const news = page.locator('.news');
    await news.filter({ hasText: '新しい件が1件あります' }).waitFor();
    expect(await news.getAttribute('role')).toBe('status');
    expect(await lines.count()).toBe(before);
    await shot(page, 'desk-news-375');
    await press(page, news.locator('a'));
    await open(page, '/desk?kind=group');
    expect(await lines.count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('the desk without JavaScript', () => {
  it('approves several, and says what became of each', async () => {
    const { context, page } = await atTheDesk({ width: 375, javaScript: false });
    await open(page, '/desk/approvals?tick=clear');
    await shot(page, 'approvals-375');
    expect(await page.getByRole('button', { name: 'キー操作' }).isVisible()).toBe(false);
    const number = await page.locator('[data-list] input:checked').count();
    expect(number).toBeGreaterThan(0);
    await press(page, page.getByRole('button', { name: '印の件を承認する' }));
    expect(await page.locator('main').textContent()).toContain(`${number}件のうち${number}件を承認しました`);
    await shot(page, 'approvals-done-375');
    await context.close();
  });
});
