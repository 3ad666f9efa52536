import { createECDH, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What the embedded parts keep to themselves; made once for each data folder. */
export interface Secrets {
  readonly superuser: string;
  readonly admin: string;
  readonly app: string;
  readonly session: string;
  readonly audit: string;
  /** The keys for words about needs, as in NEEDS_KEYS. */
  readonly needs: string;
  /** The key pair with which push services know us. */
  readonly vapid: { readonly publicKey: string; readonly privateKey: string };
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
  const words = { superuser: secret(), admin: secret(), app: secret(), session: secret(), audit: secret() };
  const needs = `first:${randomBytes(32).toString('base64')}`;
  return { ...words, needs, vapid: newVapidKeys() };
}

/** A point on P-256, as RFC 8292 wants it. */
function newVapidKeys(): Secrets['vapid'] {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys('base64url');
  const privateKey = Buffer.alloc(32);
  const scalar = pair.getPrivateKey();
  scalar.copy(privateKey, 32 - scalar.length);
  return { publicKey, privateKey: privateKey.toString('base64url') };
}
