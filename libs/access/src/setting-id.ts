import { createHash } from 'node:crypto';

/** What the audit trail calls a setting that has no row of its own: always the same UUID for the same names. */
export function settingId(room: string, name: string): string {
  const hex = createHash('sha256').update(`setting:${room}:${name}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** Each run of the retention is a line of the trail about this. */
export const RETENTION = settingId('personal-data', 'retention');
