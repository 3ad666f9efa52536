import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourDemo } from '../support/our-demo';
import { catalogueOfPages, type PageState } from './catalogue-of-pages';
import { pagesTable, tableIn, withoutTests } from './pages-table';
import { atWidth } from './rules/at-width';
import { fits, fitsAll } from './rules/fits';
import { inWords } from './rules/in-words';
import { validHtml } from './rules/valid-html';
import { withinReach } from './rules/within-reach';
import { PageWalk } from './walk-pages';

const demo = ourDemo();
let pages: PageState[];
let walk: PageWalk;

beforeAll(async () => {
  pages = await catalogueOfPages(demo);
  walk = new PageWalk(demo, demo.browser, pages);
});

afterAll(async () => {
  console.log(walk.summary);
});

const OTHER_LANGUAGES = ['ja-easy', 'en', 'zh', 'ko'];

/** The slice of every test run; `npm run test:pages -- --all` walks the whole. */
describe('every page in every state', () => {
  jest.setTimeout(900_000);

  it('is within reach, valid and in words at 375 and 1280 px, and fits 320, with JavaScript', async () => {
    const rules = [withinReach, atWidth(1280, withinReach), fitsAll(320, 375, 1280), validHtml, inWords];
    expect(await walk.run({ width: 375, javaScript: true, language: 'ja' }, rules)).toEqual([]);
  });

  it('is there at 375 px without JavaScript', async () => {
    expect(await walk.run({ width: 375, javaScript: false, language: 'ja' }, [fits])).toEqual([]);
  });

  it.each([...OTHER_LANGUAGES.entries()])('%d of four speaks %s at 375 px', async (turn, language) => {
    const mine = pages.filter((_, at) => at % OTHER_LANGUAGES.length === turn);
    expect(
      await walk.run({ width: 375, javaScript: true, language }, [withinReach, fits, inWords], mine),
    ).toEqual([]);
  });
});

it('the table of docs/pages.md is true; npm run pictures writes it', () => {
  const document = readFileSync(join(__dirname, '../../docs/pages.md'), 'utf8');
  expect(withoutTests(tableIn(document))).toBe(withoutTests(pagesTable(pages)));
});
