import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asked in the page itself: a page of its own for the report took four fifths of the time. */
const ASK = `axe
  .run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0]?.target.join(' ')))`;

/** axe finds nothing: WCAG 2.2 A and AA and its best practices, every rule on. */
export async function withinReach(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(ASK)) as string[];
}
