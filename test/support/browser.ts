import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

/** Debian's Chromium; it must not look for the outside world. */
export function openBrowser(): Promise<Browser> {
  const quiet = ['background-networking', 'component-update', 'sync', 'extensions', 'gpu'];
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-first-run', ...quiet.map((each) => `--disable-${each}`)],
  });
}

export interface Visit {
  readonly width: number;
  readonly javaScript: boolean;
}

export async function openContext(browser: Browser, { width, javaScript }: Visit): Promise<BrowserContext> {
  const viewport = { width, height: width < 700 ? 812 : 900 };
  return browser.newContext({
    viewport,
    javaScriptEnabled: javaScript,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
}

/** Presses a button or a link and waits for the page that answers. */
export async function press(page: Page, what: Locator): Promise<void> {
  try {
    await Promise.all([page.waitForEvent('domcontentloaded'), what.click()]);
  } catch (error) {
    const shown = (await page.locator('body').textContent()) ?? '';
    throw new Error(`${page.url()} did not answer:\n${shown.slice(0, 1000)}`, { cause: error });
  }
}
