// Runs the imports and the matching on real files, and prints what came of it: npm run check:data -- <folder>
import { spawnSync } from 'child_process';
import fs from 'fs';
import path from 'path';
import { fail, ready, root } from './ready.mjs';

const folder = process.argv[2];
if (!folder) fail('Which folder? npm run check:data -- <folder with nyc/, takamatsu/ and tama/>');
const data = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
if (!fs.existsSync(data)) fail(`There is no folder ${data}.`);

await ready();
const env = Object.assign({}, process.env, { TSUMUGI_REAL_FILES: data });
const jest = [`${root}/node_modules/.bin/jest`, '--selectProjects=data', '--runInBand', '--silent=false'];
process.exit(spawnSync(process.execPath, jest, { cwd: root, stdio: 'inherit', env }).status ?? 1);
