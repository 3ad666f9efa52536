import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { type DemoService, startDemoService } from './demo-service';

interface OurDemo extends DemoService {
  readonly browser: Browser;
}

/** The one service with the demo city of a file of tests, and a browser to look at it: from the first test to the last. */
export function ourDemo(): OurDemo {
  const ours = {} as OurDemo;
  beforeAll(async () => void Object.assign(ours, await startDemoService(), { browser: await openBrowser() }));
  afterAll(async () => {
    await ours.browser?.close();
    await ours.close?.();
  });
  return ours;
}
