#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { ready, root } from './ready.mjs';

async function main() {
  await ready();
  await import(pathToFileURL(`${root}/dist/apps/cli/src/main.js`).href);
}

main();
