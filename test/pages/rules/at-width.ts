import type { Rule } from '../walk-pages';

/** The rule, with the window so wide; afterwards it is as wide as before. */
export function atWidth(width: number, rule: Rule): Rule {
  return async (page, state) => {
    const before = page.viewportSize() as { width: number; height: number };
    await page.setViewportSize({ width, height: 900 });
    const found = await rule(page, state);
    await page.setViewportSize(before);
    return found.map((fault) => `${width} px: ${fault}`);
  };
}
