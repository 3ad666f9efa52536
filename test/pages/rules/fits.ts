import type { Page } from 'playwright-core';

const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Nobody has to scroll sideways. */
export async function fits(page: Page): Promise<string[]> {
  const wider = Number(await page.evaluate(WIDER));
  return wider > 0 ? [`${wider} px too wide at ${page.viewportSize()?.width} px`] : [];
}

/** The page that is open fits each of these widths; afterwards it is as wide as before. */
export function fitsAll(...widths: readonly number[]) {
  return async (page: Page): Promise<string[]> => {
    const before = page.viewportSize() as { width: number; height: number };
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ ...before, width });
      found.push(...(await fits(page)));
    }
    await page.setViewportSize(before);
    return found;
  };
}

/** With letters twice as large nothing is lost: it still fits, and no box cuts off what it holds; a field is moved through. */
export async function fitsLargeText(page: Page): Promise<string[]> {
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  const found = [...(await fitsAll(375, 1280)(page)), ...((await page.evaluate(CUT_OFF)) as string[])];
  await page.evaluate(AS_BEFORE);
  return found.map((fault) => `200 % text: ${fault}`);
}

/** Read before it is taken away: Chromium writes an attribute that nobody has read yet as empty. */
const AS_BEFORE = `(() => {
  const root = document.documentElement;
  root.style.fontSize = '';
  root.getAttribute('style');
  root.removeAttribute('style');
})()`;

const CUT_OFF = `[...document.querySelectorAll('main *, header *, footer *')]
  .filter((box) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(box);
    const hides = (way) => way === 'hidden' || way === 'clip';
    if (clipPath !== 'none' || box.clientWidth === 0 || box.matches('svg, svg *, select, input')) return false;
    return (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) || (hides(overflowY) && box.scrollHeight > box.clientHeight + 1);
  })
  .map((box) => box.tagName.toLowerCase() + '.' + box.className + ' cuts off what it holds')`;
