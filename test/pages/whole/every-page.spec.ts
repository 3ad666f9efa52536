import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { type DemoService, startDemoService } from '../../support/demo-service';
import { catalogueOfPages } from '../catalogue-of-pages';
import { atWidth } from '../rules/at-width';
import { fitsAll, fitsLargeText } from '../rules/fits';
import { inForcedColours } from '../rules/forced-colours';
import { inWords } from '../rules/in-words';
import { byKeyboard } from '../rules/keyboard';
import { still } from '../rules/still';
import { validHtml } from '../rules/valid-html';
import { withinReach } from '../rules/within-reach';
import { PageWalk } from '../walk-pages';

const LANGUAGES = (process.env.TSUMUGI_PAGE_LANGUAGES ?? 'ja,ja-easy,en,zh,ko').split(',');
/** A part of a page's name; all where it is empty. */
const ONLY = process.env.TSUMUGI_PAGES_ONLY ?? '';

const WIDTHS = [320, 375, 768, 1280];

let demo: DemoService;
let browser: Browser;
let walk: PageWalk;

beforeAll(async () => {
  demo = await startDemoService();
  browser = await openBrowser();
  const pages = await catalogueOfPages(demo);
  walk = new PageWalk(
    demo,
    browser,
    pages.filter(({ name }) => name.includes(ONLY)),
  );
});

afterAll(async () => {
  console.log(walk.summary);
  await browser.close();
  await demo.close();
});

/** About nine minutes a language: `npm run test:pages -- --all`. */
describe.each(LANGUAGES)('every page in every state, in %s', (language) => {
  jest.setTimeout(3_600_000);

  it('with JavaScript: widths, large letters, axe, HTML, words', async () => {
    const rules = [
      ...[fitsAll(...WIDTHS), withinReach, atWidth(1280, withinReach), fitsLargeText, validHtml, inWords],
    ];
    expect(await walk.run({ width: 375, javaScript: true, language }, rules)).toEqual([]);
  });

  it('with the keyboard alone, in forced colours, without motion', async () => {
    const rules = [byKeyboard, atWidth(1280, byKeyboard), inForcedColours, still];
    expect(await walk.run({ width: 375, javaScript: true, language }, rules)).toEqual([]);
  });

  it('without JavaScript: widths, large letters, keyboard', async () => {
    const rules = [fitsAll(...WIDTHS), fitsLargeText, byKeyboard];
    expect(await walk.run({ width: 375, javaScript: false, language }, rules)).toEqual([]);
  });
});
