/** Runs TypeScript as it stands: `node -r ./test/bench/register.cjs test/bench/matching.bench.ts`. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { transformSync, version } = require('@swc/core');

const root = join(__dirname, '..', '..');

const options = {
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
};

/** The fault rows start dozens of processes, each of more than a thousand files: what has not changed is kept. */
const kept = join(root, 'node_modules', '.cache', 'tsumugi-register');
mkdirSync(kept, { recursive: true });

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const name = createHash('sha256').update(`${version}\0${JSON.stringify(options)}\0${filename}\0${source}`);
  const file = join(kept, `${name.digest('hex')}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const parser = { ...options.jsc.parser, tsx: filename.endsWith('x') };
  const { code } = transformSync(source, { ...options, filename, jsc: { ...options.jsc, parser } });
  // Renamed when whole: processes start side by side.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return code;
}

const load = (module, filename) => module._compile(compiled(filename), filename);
require.extensions['.ts'] = load;
require.extensions['.tsx'] = load;

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...more) {
  const [, lib] = /^@app\/([^/]+)$/.exec(request) ?? [];
  const source = lib && join(root, 'libs', lib, 'src', 'index.ts');
  return resolve.call(this, source && existsSync(source) ? source : request, ...more);
};
