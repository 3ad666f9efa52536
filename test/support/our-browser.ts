import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';

/** The browser of a file of tests. Named before the service that it looks at, it is closed before it, too. */
export function ourBrowser(): { readonly browser: Browser } {
  const ours = {} as { browser: Browser };
  beforeAll(async () => {
    ours.browser = await openBrowser();
  });
  afterAll(() => ours.browser?.close());
  return ours;
}
