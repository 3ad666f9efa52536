import { type BareNest, startBareNest } from '../bench/pages/bare-nest';
import { type CityDatabase, cityDatabase, signCrowdIn } from '../bench/pages/city-crowd';
import { atRate, OpenLoop, type Outcome, percentile } from '../bench/pages/open-loop';
import { addressesOf, mixOf } from '../bench/pages/page-mix';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { chance } from './support/chance';
import { startWebPair } from './support/web-pair';
import type { WebProcess } from './support/web-process';

const A_SECOND = 200;
const SECONDS = 30;
const TIMES = 10;
const PEOPLE = 60;

/** Residents, groups and the centre read and write at once; a bare Nest app gets as many requests in the same run. */
export const load: Row = {
  name: 'load',
  target: '200 requests/s mixed, signed in: 0 errors; p99 ≤ 10 × that of a bare Nest route in the same run',
  breaks: 'every request waits for the only connection of its pool, which is slow to come',
  run: async (options) => {
    const city = await cityDatabase();
    const web = await startWebPair(city.database.appUrl, options.broken ? 'one-connection' : null);
    const bare = await startBareNest();
    const loop = await OpenLoop.start();
    try {
      return await measure({ city, web, bare, loop }, options);
    } finally {
      loop.close();
      bare.close();
      await web.stop();
      await city.close();
    }
  },
};

interface Stage {
  readonly city: CityDatabase;
  readonly web: WebProcess;
  readonly bare: BareNest;
  readonly loop: OpenLoop;
}

async function measure({ city, web, bare, loop }: Stage, { scale, seed }: RowOptions): Promise<Finding> {
  const seconds = scaled(SECONDS, scale, 3);
  // Beside other tests only errors count; the pace is one that a busy machine can keep.
  const isWhole = scale === 1;
  const perSecond = isWhole ? A_SECOND : scaled(A_SECOND, scale, 20);
  const crowd = await signCrowdIn(city, web.origin, scaled(PEOPLE, scale, 4));
  const next = chance(seed);
  const mix = mixOf(crowd, await addressesOf(city), perSecond * seconds, next);
  const pages = mix.map((request) => ({ ...request, origin: web.origin }));
  const nothing = {
    kind: 'bare',
    origin: bare.origin,
    method: 'GET',
    path: '/',
    cookie: '',
    body: null,
  } as const;
  await loop.run(atRate(pages, perSecond / 2, 3));
  await loop.run(atRate([nothing], perSecond, 2));
  const plain = await loop.run(atRate([nothing], perSecond, seconds));
  const busy = await loop.run(atRate(pages, perSecond, seconds));
  const after = await loop.run(atRate([nothing], perSecond, seconds));
  if (process.env.FAULTS_LOG) console.error(byKind(busy));
  const p99 = percentile(timesOf(busy), 99);
  const bareP99 = percentile(timesOf([...plain, ...after]), 99);
  const errors = busy.filter(({ status }) => status !== 200 && status !== 303).length;
  return {
    figure: `${errors} errors; p99 ${p99.toFixed(1)} ms is ${(p99 / bareP99).toFixed(1)} × ${bareP99.toFixed(2)} ms`,
    pass: errors === 0 && (!isWhole || p99 <= TIMES * bareP99),
    counts: {
      perSecond,
      requests: busy.length,
      errors,
      seconds,
      people: crowd.residents.length + crowd.members.length + crowd.coordinators.length,
    },
  };
}

const timesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ tookMs }) => tookMs);

/** How long each kind of page took, for whoever looks for the slow one. */
function byKind(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  return kinds
    .map((kind) => {
      const of = outcomes.filter((each) => each.kind === kind);
      const times = timesOf(of);
      const statuses = [...new Set(of.map(({ status }) => status))].join(' ');
      return `${kind}: ${of.length} × [${statuses}] p50 ${percentile(times, 50).toFixed(1)} p99 ${percentile(times, 99).toFixed(1)}`;
    })
    .join('\n');
}
