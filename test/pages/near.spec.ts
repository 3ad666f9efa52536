import type { Page } from 'playwright-core';
import { ourDemo } from '../support/our-demo';

jest.setTimeout(120_000);

/** Before the entrance of a station in 永山一丁目's neighbourhood, some metres beside any town's point. */
const NAGAYAMA = { latitude: 35.6301, longitude: 139.4485 };
const OSAKA = { latitude: 34.7, longitude: 135.5 };

const demo = ourDemo();

async function standing(
  geolocation: typeof NAGAYAMA,
  allowed: boolean,
): Promise<{ page: Page; asked: string[] }> {
  const permissions = allowed ? ['geolocation'] : [];
  const context = await demo.browser.newContext({
    geolocation,
    permissions,
    viewport: { width: 375, height: 812 },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(`${demo.service.origin}/openings`);
  return { page, asked };
}

const state = (page: Page) => page.locator('[data-near-state]');

describe('near here', () => {
  it('chooses the nearest town in the browser, and sends no position', async () => {
    const { page, asked } = await standing(NAGAYAMA, true);
    await page.click('[data-near]');
    await state(page).filter({ hasText: '永山' }).waitFor();
    const chosen = await page.locator('#town option:checked').textContent();
    expect(chosen).toMatch(/^永山.丁目$/);
    expect(await page.inputValue('#within')).toBe('2000');
    await page.click('.find [type=submit]');
    await page.waitForURL(/within=2000/);
    expect(asked.filter((url) => /35\.6|139\.4/.test(url))).toEqual([]);
  });

  it('says so when no town is near, or when it may not know', async () => {
    for (const [place, allowed] of [
      [OSAKA, true],
      [NAGAYAMA, false],
    ] as const) {
      const { page } = await standing(place, allowed);
      await page.click('[data-near]');
      await state(page).filter({ hasText: '分かりませんでした' }).waitFor();
      expect(await page.inputValue('#town')).toBe('');
    }
  });

  it('is not offered without JavaScript: the list of towns is there', async () => {
    const context = await demo.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${demo.service.origin}/openings`);
    expect(await page.locator('[data-near]').isVisible()).toBe(false);
    expect(await page.locator('#town option').count()).toBeGreaterThan(80);
  });
});
