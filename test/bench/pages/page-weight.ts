import type { Browser } from 'playwright-core';
import type { PageKind } from './page-kinds';

export interface Weight {
  /** Bytes over the line, as they were compressed. */
  readonly page: number;
  readonly scripts: number;
  readonly requests: number;
  readonly scriptFiles: number;
}

/** What a browser with nothing kept loads for a page. */
export async function weightOf(
  browser: Browser,
  origin: string,
  { path, cookie }: PageKind,
): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  if (cookie) await context.addCookies([cookieOf(cookie, origin)]);
  const page = await context.newPage();
  const loaded: { kind: string; bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    const kind = request.resourceType();
    const entry = { kind, bytes: 0 };
    loaded.push(entry);
    entry.bytes = (await request.sizes()).responseBodySize;
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await context.close();
  const sum = (kinds: readonly string[]) =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((bytes, each) => bytes + each.bytes, 0);
  return {
    page: sum(['document', 'stylesheet']),
    scripts: sum(['script']),
    requests: loaded.length,
    scriptFiles: loaded.filter(({ kind }) => kind === 'script').length,
  };
}

function cookieOf(cookie: string, origin: string) {
  const [name = '', value = ''] = cookie.split(/=(.*)/);
  return { name, value, url: origin };
}
