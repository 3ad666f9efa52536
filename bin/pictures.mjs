// Pictures of every page and state, and the table of docs/pages.md: npm run pictures [-- --only "new opening"] [--language en]
import { spawnSync } from 'node:child_process';
import { ready, root } from './ready.mjs';
import { systemPackages } from './system-packages.mjs';

await ready();
systemPackages();
const program = ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs', 'test/pages/pictures.main.ts'];
const { status } = spawnSync(process.execPath, program.concat(process.argv.slice(2)), {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
