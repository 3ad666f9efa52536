import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, openContext, press, type Visit } from '../support/browser';
import { type DemoService, startDemoService, type Who } from '../support/demo-service';
import { catalogueOfPages, type PageState } from './catalogue-of-pages';

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React writes void elements and boolean attributes its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    // One group of checkboxes shares a name, and so do radio buttons and the buttons of an answer.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    'require-sri': ['error', { target: 'crossorigin' }],
    'tel-non-breaking': 'off',
  },
});

let demo: DemoService;
let browser: Browser;
let pages: PageState[];
let visited = 0;

beforeAll(async () => {
  demo = await startDemoService();
  browser = await openBrowser();
  pages = await catalogueOfPages(demo);
});

afterAll(async () => {
  console.log(`pages × states × languages visited: ${visited}, of ${pages.length} pages and states`);
  await browser.close();
  await demo.close();
});

async function signedIn(visit: Visit, who: Who): Promise<BrowserContext> {
  const context = await openContext(browser, visit);
  if (who === 'anyone') return context;
  const page = await context.newPage();
  await page.goto(`${demo.service.origin}/sign-in/${await demo.token(who)}`);
  await press(page, page.locator('main button').first());
  await page.close();
  return context;
}

/** Opens every page as its person and gives what is wrong with each. */
async function faults(
  visit: Visit,
  language: string,
  check: (page: Page, state: PageState) => Promise<string[]>,
) {
  const found: string[] = [];
  for (const who of [...new Set(pages.map((page) => page.who))]) {
    const context = await signedIn(visit, who);
    const page = await context.newPage();
    await page.goto(`${demo.service.origin}/language/${language}?next=/`);
    for (const state of pages.filter((each) => each.who === who)) {
      const response = await page.goto(demo.service.origin + state.path);
      visited++;
      if (response?.status() !== (state.status ?? 200)) found.push(`${state.name}: ${response?.status()}`);
      found.push(...(await check(page, state)).map((fault) => `${state.name}: ${fault}`));
    }
    await context.close();
  }
  return found;
}

async function reach(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}

async function fits(page: Page): Promise<string[]> {
  const wider = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return Number(wider) > 0 ? [`${wider} px too wide`] : [];
}

async function valid(page: Page): Promise<string[]> {
  const report = await html.validateString(
    await page.evaluate('document.documentElement.outerHTML').then((text) => `<!DOCTYPE html>${text}`),
  );
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

async function inWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').textContent();
  return [...(text ?? '').matchAll(/\{\{\w+\}\}|\{[^{}|]+\|[^{}|]+\}|undefined|\[object|NaN/g)].map(
    ([shown]) => `shows ${shown}`,
  );
}

describe('every page in every state', () => {
  jest.setTimeout(600_000);

  it.each([375, 1280])('is within reach, valid and whole at %i px, with JavaScript', async (width) => {
    const found = await faults({ width, javaScript: true }, 'ja', async (page) => [
      ...(await reach(page)),
      ...(await fits(page)),
      ...(await valid(page)),
      ...(await inWords(page)),
    ]);
    expect(found).toEqual([]);
  });

  it.each([375, 1280])('is there at %i px without JavaScript', async (width) => {
    expect(await faults({ width, javaScript: false }, 'ja', async () => [])).toEqual([]);
  });

  it('fits 320 px', async () => {
    expect(await faults({ width: 320, javaScript: true }, 'ja', fits)).toEqual([]);
  });

  it.each(['ja-easy', 'en', 'zh', 'ko'])('speaks %s at 375 px', async (language) => {
    const check = async (page: Page) => [
      ...(await reach(page)),
      ...(await fits(page)),
      ...(await inWords(page)),
    ];
    expect(await faults({ width: 375, javaScript: true }, language, check)).toEqual([]);
  });
});
