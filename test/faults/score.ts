import 'reflect-metadata';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { runToEnd } from '../support/run-to-end';
import { withCluster } from '../support/with-cluster';
import type { Row, RowOptions } from './row';
import { ROWS } from './rows';

/** `[row] [--break] [--scale x] [--seed n]`: one line of JSON a row; exit code 1 where a row fails, 2 where it is unknown. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      break: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const rows = positionals.length === 0 ? ROWS : ROWS.filter(({ name }) => positionals.includes(name));
  const options = { scale: Number(values.scale), seed: Number(values.seed), broken: values.break };
  if (rows.length < positionals.length || !(options.scale > 0) || !Number.isInteger(options.seed)) {
    console.error(`npm run score -- [row] [--break] [--scale x] [--seed n]\nRows: ${namesOf(ROWS)}`);
    return 2;
  }
  return withCluster(() => runAll(rows, options));
}

async function runAll(rows: readonly Row[], options: RowOptions): Promise<number> {
  let failed = 0;
  for (const row of rows) {
    const { figure, pass, counts } = await row.run(options);
    const { scale, seed, broken } = options;
    const more = { ...(scale === 1 ? {} : { scale }), ...(broken ? { broken: row.breaks } : {}) };
    const line = {
      row: row.name,
      figure,
      target: row.target,
      pass,
      seed,
      ...more,
      counts,
      machine: machine(),
    };
    console.log(JSON.stringify(line));
    if (!pass) failed = 1;
  }
  return failed;
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${gigabytes} GB, Node ${process.versions.node}, load ${load}`;
}

const namesOf = (rows: readonly Row[]) => rows.map(({ name }) => name).join(', ');

runToEnd(main);
