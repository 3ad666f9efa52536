import type { BrowserContext, Page } from 'playwright-core';
import { openContext, press } from '../support/browser';
import { enter } from '../support/enter';
import { ourDemo } from '../support/our-demo';
import { shot } from '../support/shot';
import { administrationStates } from './administration-of-pages';
import { fits } from './rules/fits';
import { withinReach } from './rules/within-reach';

const demo = ourDemo();

async function entered(width: number, javaScript: boolean): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openContext(demo.browser, { width, javaScript });
  const page = await enter(await context.newPage(), demo, 'administrator');
  return { context, page };
}

async function faultsOf(page: Page): Promise<string[]> {
  return [...(await withinReach(page)), ...(await fits(page))];
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('the administration', () => {
  jest.setTimeout(240_000);

  it.each([375, 1280])(
    'tries before it changes, at %i px: what a form answers is within reach',
    async (width) => {
      const { context, page } = await entered(width, true);
      const faults: string[] = [];
      const look = async (name: string) => {
        faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
        await shot(page, `admin-${name}-${width}`);
      };
      await page.goto(`${demo.service.origin}/admin/clocks/group-answers-interest`);
      await page.fill('#end-after', '１２');
      await press(page, button(page, '保存せずに、過去90日で試す'));
      expect(await page.locator('#preview').textContent()).toContain('過去90日');
      await look('clock-tried');
      await page.fill('#end-after', '1');
      await press(page, button(page, '保存する'));
      expect(await page.locator('.summary').textContent()).toContain('それより早く');
      await look('clock-refused');
      await page.goto(`${demo.service.origin}/admin/weights`);
      await page.fill('#weight-of-distance', '0');
      await press(page, button(page, /並べかえを試す/));
      await look('weights-tried');
      await page.goto(`${demo.service.origin}/admin/staff/new`);
      await page.fill('#email', 'hayase@example.jp');
      await page.getByText('主任コーディネーター').click();
      await press(page, button(page, '確かめる画面へ'));
      await look('staff-confirm');
      const town = await demo.id('SELECT id FROM towns ORDER BY kana, chome LIMIT 1');
      await page.goto(`${demo.service.origin}/admin/areas/towns/${town}`);
      await page.selectOption('#townArea', { index: 2 });
      await press(page, button(page, 'いくつ移るか調べる'));
      await look('town-tried');
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('is whole without JavaScript, and within reach in every state', async () => {
    const { context, page } = await entered(375, false);
    const wide = await entered(1280, true);
    const faults: string[] = [];
    for (const { name, path, status } of await administrationStates(demo)) {
      const response = await page.goto(demo.service.origin + path);
      if (response?.status() !== status) faults.push(`${name}: ${response?.status()}`);
      await shot(page, `${name.replace(/\W+/g, '-')}-375`);
      await wide.page.goto(demo.service.origin + path);
      faults.push(...(await faultsOf(wide.page)).map((fault) => `${name}: ${fault}`));
      await shot(wide.page, `${name.replace(/\W+/g, '-')}-1280`);
    }
    expect(faults).toEqual([]);
    await context.close();
    await wide.context.close();
  });
});
