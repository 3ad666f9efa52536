import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What the embedded parts keep to themselves; made once for each data folder. */
export interface Secrets {
  readonly superuser: string;
  readonly admin: string;
  readonly app: string;
  readonly session: string;
  readonly audit: string;
}

/** Reads the secrets, and makes those that are not there: at the first start all, later what a release added. The file is its owner's alone (0600). */
export function keptSecrets(path: string): Secrets {
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>) : {};
  const secrets = { ...newSecrets(), ...known };
  if (Object.keys(known).length === Object.keys(secrets).length) return secrets;
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
  return secrets;
}

export function newSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  return { superuser: secret(), admin: secret(), app: secret(), session: secret(), audit: secret() };
}
