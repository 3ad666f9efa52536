import type { StaffRole } from '@app/database';

/** What somebody showed at the door. */
export type SignedInBy = 'link' | 'invitation' | 'passkey' | 'provider';

/** A browser that is signed in, with the staff role that its account holds now. */
export interface Device {
  readonly id: string;
  readonly accountId: string;
  readonly signedInBy: SignedInBy;
  readonly beganAt: Date;
  /** When the person last showed who they are. */
  readonly provedAt: Date;
  readonly seenAt: Date;
  readonly staff: { readonly role: StaffRole; readonly areaId: string | null } | null;
}

const MINUTE_MS = 60_000;
const STAFF_AT_MOST_MS = 12 * 60 * MINUTE_MS;
const STAFF_IDLE_MS = 30 * MINUTE_MS;
const PROOF_LASTS_MS = 10 * MINUTE_MS;

/** A passkey or the city's own sign-in; a mailbox alone is not enough for staff. */
export function isStrong({ signedInBy }: Pick<Device, 'signedInBy'>): boolean {
  return signedInBy === 'passkey' || signedInBy === 'provider';
}

/** Staff are signed out after twelve hours, or half an hour without a request. */
export function isOver(device: Device, now: Date): boolean {
  if (device.staff === null || !isStrong(device)) return false;
  return since(device.beganAt, now) >= STAFF_AT_MOST_MS || since(device.seenAt, now) >= STAFF_IDLE_MS;
}

/** Whether the account has a staff role that this device may not act in. */
export function waitsForPasskey(device: Device, staffByLink: boolean): boolean {
  return device.staff !== null && !isStrong(device) && !staffByLink;
}

/** Whether whoever sits there has to show once more who they are before a sensitive step. */
export function isProofOld(device: Device, now: Date): boolean {
  return isStrong(device) && since(device.provedAt, now) >= PROOF_LASTS_MS;
}

/**
 * When whoever comes from a provider showed who they are: a provider that knows them already asks nothing.
 *
 * @param signedInAt there; `null` where it does not say, and the next sensitive step asks
 */
export function provedAtProvider(signedInAt: Date | null, now: Date): Date {
  if (signedInAt === null) return new Date(now.getTime() - PROOF_LASTS_MS);
  return signedInAt < now ? signedInAt : now;
}

function since(then: Date, now: Date): number {
  return now.getTime() - then.getTime();
}
