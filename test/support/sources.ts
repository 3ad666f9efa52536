import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Every source of the service, without its tests: paths from the root. */
export function sources(): string[] {
  return ['apps', 'libs']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file));
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const containing = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(textOf(file)));
