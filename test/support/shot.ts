import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A picture of the whole page in the folder that `SHOTS` names; without it none is taken. */
export async function shot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}
