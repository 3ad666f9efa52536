import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditHeads } from '@app/config';

/** The end of the chain at some moment, signed. */
export interface Head {
  readonly number: number;
  /** Hexadecimal. */
  readonly hash: string;
  readonly sealedAt: string;
}

/** A line of the file that was not written with the key. */
export class HeadForged extends Error {
  readonly code = 'head-forged';
  constructor(readonly line: number) {
    super(`line ${line} of the heads is not signed with the key`);
  }
}

/** Appends a head to the file, which is never written otherwise, and waits until it is on the disk. */
export async function appendHead({ file, key }: AuditHeads, head: Head): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.appendFile(`${JSON.stringify({ ...head, signature: signatureOf(head, key) })}\n`);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/**
 * The heads in the order of the file; none where there is no file. A last line that was cut off while it was written
 * counts as not there.
 * @throws HeadForged
 */
export async function readHeads({ file, key }: AuditHeads): Promise<Head[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .slice(0, -1)
    .map((line, at) => readHead(line, at + 1, key));
}

function readHead(text: string, line: number, key: string): Head {
  const { number, hash, sealedAt, signature } = parsed(text) as Head & { signature?: string };
  const head = { number, hash, sealedAt };
  const expected = Buffer.from(signatureOf(head, key));
  const given = Buffer.from(String(signature));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new HeadForged(line);
  return head;
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function signatureOf({ number, hash, sealedAt }: Head, key: string): string {
  return createHmac('sha256', key).update(`${number} ${hash} ${sealedAt}`).digest('base64url');
}
