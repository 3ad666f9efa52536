import { randomBytes } from 'node:crypto';

const FORM = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})-[0-9a-f]{8}$/;

/** Names a mail so that names sort by time, for example `20261122T041911123-9f3c2a10`; UTC. */
export function newMailId(at: Date): string {
  return `${at.toISOString().replace(/[-:.Z]/g, '')}-${randomBytes(4).toString('hex')}`;
}

/** When the mail of this name came, or `null` if this is no mail's name. */
export function timeOfMailId(id: string): Date | null {
  const parts = FORM.exec(id);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, rest] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`);
}
