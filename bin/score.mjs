// The scoreboard: npm run score -- [row] [--break] [--scale x] [--seed n] prints one line of JSON a row.
import { spawnSync } from 'child_process';
import { ready, root } from './ready.mjs';

await ready();
const program = ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs', 'test/faults/score.ts'];
const { status } = spawnSync(process.execPath, program.concat(process.argv.slice(2)), {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
