import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startDemoService } from '../support/demo-service';
import { runToEnd } from '../support/run-to-end';
import { withCluster } from '../support/with-cluster';
import { catalogueOfPages } from './catalogue-of-pages';
import { pagesTable, withTable } from './pages-table';
import { pictureName } from './picture-name';
import { PageWalk } from './walk-pages';

const FOLDER = join(__dirname, '../../reports/pictures');
const DOCUMENT = join(__dirname, '../../docs/pages.md');
const WIDTHS = [375, 1280];

/** `[--only part-of-a-name] [--language ja]`: every page and state as a picture, and the table of docs/pages.md anew. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, language: { type: 'string', default: 'ja' } },
  });
  const demo = await startDemoService();
  const browser = await openBrowser();
  const all = await catalogueOfPages(demo);
  writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), pagesTable(all)));
  const pages = all.filter(({ name }) => name.includes(values.only));
  const folder = join(FOLDER, values.language);
  mkdirSync(folder, { recursive: true });
  for (const width of WIDTHS) {
    const visit = { width, javaScript: true, language: values.language };
    const walk = new PageWalk(demo, browser, pages);
    const faults = await walk.run(visit, [
      (page, { name }) => shoot(page, join(folder, pictureName(name, width))),
    ]);
    for (const fault of faults) console.error(fault);
  }
  console.log(`${pages.length} pages and states at ${WIDTHS.join(' and ')} px: ${folder}`);
  await browser.close();
  await demo.close();
  return 0;
}

async function shoot(page: Page, path: string): Promise<string[]> {
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return [];
}

runToEnd(() => withCluster(main));
