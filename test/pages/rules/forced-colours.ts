import type { Page } from 'playwright-core';

/** In the colours that a person has chosen: what can be pressed has an edge or a line, and nothing keeps its own colours. */
export async function inForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = (await page.evaluate(FAULTS)) as string[];
  await page.emulateMedia({ forcedColors: 'none' });
  return [...new Set(found)].map((fault) => `forced colours: ${fault}`);
}

const FAULTS = `(() => {
  const shown = (each) => each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().width > 1;
  const named = (each) => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') ?? '');
  const edged = (each) => {
    const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } = getComputedStyle(each);
    const border = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
    return border || outlineStyle !== 'none' || textDecorationLine.includes('underline');
  };
  const controls = [...document.querySelectorAll('.btn, button, select, textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"])')];
  const own = [...document.querySelectorAll('body *')].filter((each) => getComputedStyle(each).forcedColorAdjust === 'none' && !each.closest('svg'));
  const here = [...document.querySelectorAll('[aria-current]:not([aria-current="false"])')];
  return [
    ...controls.filter((each) => shown(each) && !edged(each)).map((each) => 'no edge: ' + named(each)),
    ...own.filter(shown).map((each) => 'keeps its colours: ' + named(each)),
    ...here.filter((each) => shown(each) && !edged(each)).map((each) => 'where one is does not show: ' + named(each)),
  ];
})()`;
