// Measures: npm run bench -- matching [--residents N] [--cities N] | ladder [--seeds N] | pages [--seconds N] prints one JSON array of { figure, value, target, pass }.
import { spawnSync } from 'child_process';
import { fail, ready, root, say } from './ready.mjs';

const BENCHES = {
  matching: [
    { file: 'matching-engine.bench.ts', takes: ['--residents', '--sample'] },
    { file: 'cities.bench.ts', takes: ['--cities'] },
    { file: 'plan.bench.ts', takes: ['--openings'] },
  ],
  delivery: [{ file: 'delivery.bench.ts', takes: ['--messages', '--bulletin'] }],
  pages: [{ file: 'pages.bench.ts', takes: ['--seconds'] }],
  ladder: [{ file: 'ladder.bench.ts', takes: ['--seeds'] }],
};

const [name, ...options] = process.argv.slice(2);
const parts = BENCHES[name];
if (!parts) fail(`Which bench? npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);

await ready();
const figures = parts.flatMap(measure);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

function measure({ file, takes }) {
  say(`— ${file}`);
  const args = ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs', `test/bench/${file}`];
  const result = spawnSync(process.execPath, args.concat(given(takes)), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (result.status !== 0) fail(`${file} failed`);
  return JSON.parse(String(result.stdout));
}

/** The options of the call that this part knows. */
function given(takes) {
  return takes.flatMap((option) => {
    const at = options.indexOf(option);
    return at === -1 ? [] : [option, String(options[at + 1])];
  });
}
