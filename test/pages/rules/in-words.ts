import type { Page } from 'playwright-core';

const UNFINISHED = /\{\{\w+\}\}|\{[^{}|]+\|[^{}|]+\}|undefined|\[object|NaN/g;

/** No gap, no mark of a reading and no value of a program is left among the words. */
export async function inWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').textContent();
  return [...(text ?? '').matchAll(UNFINISHED)].map(([shown]) => `shows ${shown}`);
}
