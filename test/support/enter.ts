import type { Page } from 'playwright-core';
import { press } from './browser';
import type { DemoService, Who } from './demo-service';

/** Signs one of the demo city's people in, by the link of a mail. */
export async function enter(page: Page, demo: DemoService, who: Exclude<Who, 'anyone'>): Promise<Page> {
  await page.goto(`${demo.service.origin}/sign-in/${await demo.token(who)}`);
  await press(page, page.locator('main button').first());
  return page;
}
