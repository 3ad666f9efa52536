/** Runs TypeScript as it stands: `node -r ./test/bench/register.cjs test/bench/matching.bench.ts`. */
const { readFileSync, existsSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..', '..');

const load = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: filename.endsWith('x'), decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
require.extensions['.ts'] = load;
require.extensions['.tsx'] = load;

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...more) {
  const [, lib] = /^@app\/([^/]+)$/.exec(request) ?? [];
  const source = lib && join(root, 'libs', lib, 'src', 'index.ts');
  return resolve.call(this, source && existsSync(source) ? source : request, ...more);
};
