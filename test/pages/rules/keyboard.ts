import type { Page } from 'playwright-core';

interface Stop {
  /** Its place among all that should be reached, or -1. */
  readonly at: number;
  readonly what: string;
  readonly visible: boolean;
  readonly covered: boolean;
}

/** More would be a trap. */
const ROOM = 40;

/**
 * With the keyboard alone: Tab comes to everything that can be pressed or filled in, in the order of the page, each with
 * an outline that can be seen and nothing on top of it, and leaves the page again at its end.
 */
export async function byKeyboard(page: Page): Promise<string[]> {
  const expected = Number(await page.evaluate(PREPARE));
  const stops: Stop[] = [];
  for (let pressed = 0; pressed <= expected + ROOM; pressed++) {
    await page.keyboard.press('Tab');
    const stop = (await page.evaluate(LOOK)) as Stop | null;
    // Without a frame around it the browser begins again at the top.
    const isOver = stop === null || (stop.at >= 0 && stop.at === stops[0]?.at && stops.length > 1);
    if (isOver) return faultsOf(stops, (await page.evaluate(NAMES)) as string[]);
    stops.push(stop);
  }
  return [`keyboard: never leaves the page, last at ${stops.at(-1)?.what}`];
}

function faultsOf(stops: readonly Stop[], names: readonly string[]): string[] {
  const reached = new Set(stops.map(({ at }) => at));
  const known = stops.filter(({ at }) => at >= 0);
  const order = known.find(({ at }, index) => index > 0 && at < (known[index - 1] as Stop).at);
  return [
    ...names.filter((_, at) => !reached.has(at)).map((what) => `keyboard: never at ${what}`),
    ...stops.filter(({ visible }) => !visible).map(({ what }) => `keyboard: no outline at ${what}`),
    ...stops.filter(({ covered }) => covered).map(({ what }) => `keyboard: covered: ${what}`),
    ...(order ? [`keyboard: out of order at ${order.what}`] : []),
  ];
}

/** Radio buttons of one name are one stop, and so is a table that arrows move in; what is folded away or not shown is none. */
const PREPARE = `(() => {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  window.scrollTo(0, 0);
  const groups = new Set();
  const wanted = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  window.__stops = [...document.querySelectorAll(wanted)].filter((each) => {
    if (each.disabled || !each.checkVisibility({ visibilityProperty: true })) return false;
    const table = each.tabIndex < 0 && each.closest('.drawn');
    if (table) return !table.querySelector('[tabindex="0"]');
    if (each.type !== 'radio') return true;
    const mates = [...document.querySelectorAll('input[type=radio]')].filter((mate) => mate.name === each.name && mate.form === each.form);
    const first = mates.find((mate) => mate.checked) ?? mates[0];
    if (first !== each) return false;
    return true;
  });
  return window.__stops.length;
})()`;

const NAME = `(each) => each.tagName.toLowerCase() + (each.name ? '[' + each.name + ']' : '') + ' 「' +
  (each.innerText || each.value || each.id || '').trim().slice(0, 20) + '」'`;

const NAMES = `window.__stops.map(${NAME})`;

/** A hidden box is outlined by its label; a box that is wider or higher than the window is not covered. */
const LOOK = `(() => {
  const here = document.activeElement;
  if (!here || here === document.body || here === document.documentElement) return null;
  if (here.tagName === 'IFRAME') return { at: -1, what: 'iframe', visible: true, covered: false };
  const outlined = [here, here.closest('label'), here.nextElementSibling].filter(Boolean).some((box) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const box = here.getBoundingClientRect();
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [box.left + box.width * x, box.top + box.height * y]));
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (here.contains(top) || top.contains(here) || top.closest('label')?.contains(here));
  });
  return { at: window.__stops.indexOf(here), what: (${NAME})(here), visible: outlined, covered: !seen };
})()`;
