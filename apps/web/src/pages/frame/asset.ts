import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'apps/web/assets');
const known = new Map<string, string>();

/** The address of an asset; it changes with the content, so that browsers may keep it. */
export function asset(name: string): string {
  const address = known.get(name) ?? `/assets/${name}?v=${hashOf(name)}`;
  known.set(name, address);
  return address;
}

function hashOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(FOLDER, name)))
    .digest('base64url')
    .slice(0, 10);
}
