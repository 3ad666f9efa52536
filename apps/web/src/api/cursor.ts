import { Refusal } from '@app/database';

/** The place after which the next page begins, as an opaque word. */
export function encodeCursor(startsAt: Date, id: string): string {
  return Buffer.from(JSON.stringify([startsAt.toISOString(), id])).toString('base64url');
}

/** @throws Refusal `cursor-not-valid` */
export function decodeCursor(cursor: string): { startsAt: Date; id: string } {
  try {
    const [startsAt, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const at = new Date(startsAt);
    if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) throw new Error('cursor');
    return { startsAt: at, id };
  } catch {
    throw new Refusal('cursor-not-valid');
  }
}

/** How many of a ranking have been read. */
export function encodePlace(read: number): string {
  return Buffer.from(JSON.stringify(read)).toString('base64url');
}

/** @throws Refusal `cursor-not-valid` */
export function decodePlace(cursor: string): number {
  const read = Number(Buffer.from(cursor, 'base64url').toString());
  if (!Number.isSafeInteger(read) || read < 0 || read > 10_000) throw new Refusal('cursor-not-valid');
  return read;
}
