import { parseArgs } from 'node:util';
import { startWeb } from '../faults/support/web-process';
import { openBrowser } from '../support/browser';
import { runToEnd } from '../support/run-to-end';
import { withCluster } from '../support/with-cluster';
import { atMost, type Figure, noted } from './figure';
import { startBareNest } from './pages/bare-nest';
import { cityDatabase, signCrowdIn } from './pages/city-crowd';
import { atRate, OpenLoop, percentile } from './pages/open-loop';
import { type PageKind, pageKinds } from './pages/page-kinds';
import { addressesOf } from './pages/page-mix';
import { type Weight, weightOf } from './pages/page-weight';

const A_SECOND = 100;
const WARM_S = 1;

/** `[--seconds N]` at each kind of page: a JSON array of figures. */
async function main(): Promise<Figure[]> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
  const city = await cityDatabase();
  const web = await startWeb(city.database.appUrl, null);
  try {
    const kinds = pageKinds(await signCrowdIn(city, web.origin, 1), await addressesOf(city));
    return [...(await weigh(web.origin, kinds)), ...(await time(web.origin, kinds, Number(values.seconds)))];
  } finally {
    await web.stop();
    await city.close();
  }
}

async function weigh(origin: string, kinds: readonly PageKind[]): Promise<Figure[]> {
  const browser = await openBrowser();
  const figures: Figure[] = [];
  for (const kind of kinds) figures.push(...weightFigures(kind, await weightOf(browser, origin, kind)));
  await browser.close();
  return figures;
}

function weightFigures(
  { name, budget }: PageKind,
  { page, scripts, requests, scriptFiles }: Weight,
): Figure[] {
  const bytes = `${name}: bytes of HTML and CSS, gzipped`;
  return [
    budget.page === null ? noted(bytes, page) : atMost(bytes, page, budget.page),
    atMost(`${name}: bytes of scripts, gzipped`, scripts, budget.scripts),
    noted(`${name}: scripts`, scriptFiles),
    noted(`${name}: requests`, requests),
  ];
}

/** Each kind alone at its rate, a bare route before and after all of them. */
async function time(origin: string, kinds: readonly PageKind[], seconds: number): Promise<Figure[]> {
  const bare = await startBareNest();
  const loop = await OpenLoop.start();
  const timesAt = async (at: { origin: string; path: string; cookie: string }) => {
    const request = { ...at, kind: '', method: 'GET', body: null } as const;
    await loop.run(atRate([request], A_SECOND, WARM_S));
    return (await loop.run(atRate([request], A_SECOND, seconds))).map(({ tookMs }) => tookMs);
  };
  const nothing = { origin: bare.origin, path: '/', cookie: '' };
  const plain = await timesAt(nothing);
  const taken: [string, number[]][] = [];
  for (const { name, path, cookie } of kinds) taken.push([name, await timesAt({ origin, path, cookie })]);
  plain.push(...(await timesAt(nothing)));
  loop.close();
  bare.close();
  const bareFigures = [50, 99].map((p) => noted(`bare Nest route: p${p}, ms`, percentile(plain, p)));
  return [...bareFigures, ...taken.flatMap(([name, times]) => timeFigures(name, times, plain))];
}

function timeFigures(name: string, times: readonly number[], plain: readonly number[]): Figure[] {
  return [50, 99].map((p) =>
    noted(
      `${name}: p${p} at ${A_SECOND}/s, times the bare route`,
      percentile(times, p) / percentile(plain, p),
    ),
  );
}

runToEnd(async () => {
  process.stdout.write(JSON.stringify(await withCluster(main)));
  return 0;
});
