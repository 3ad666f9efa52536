import type { Page } from 'playwright-core';

/** For who asks for less motion nothing moves. */
export async function still(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = (await page.evaluate(MOVING)) as string[];
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return [...new Set(found)].map((what) => `moves: ${what}`);
}

const MOVING = `[...document.querySelectorAll('*')]
  .filter((each) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
    const long = transitionDuration.split(',').some((part) => parseFloat(part) > 0.01);
    return long || animationName !== 'none' || scrollBehavior === 'smooth';
  })
  .map((each) => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') ?? ''))`;
