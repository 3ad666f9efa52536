export type StaffRole = 'coordinator' | 'head-coordinator' | 'administrator';

/** Who acts. Every transaction carries one. */
export type Actor =
  | { readonly kind: 'anyone' }
  | {
      readonly kind: 'account';
      readonly accountId: string;
      readonly personId: string | null;
      readonly groupIds: readonly string[];
      readonly staff: { readonly role: StaffRole; readonly areaId: string | null } | null;
    }
  | { readonly kind: 'system'; readonly name: SystemActor };

export type SystemActor =
  | 'sign-in'
  | 'sweeper'
  | 'delivery'
  | 'import'
  | 'demo'
  | 'engine'
  | 'health'
  | 'clock'
  | 'rules'
  | 'once'
  | 'seal'
  | 'upkeep'
  | 'guardian'
  | 'ladder'
  | 'unsubscribe'
  | 'retention'
  | 'matching'
  | 'telling'
  | 'hand-over';

export const ANYONE: Actor = { kind: 'anyone' };

export function system(name: SystemActor): Actor {
  return { kind: 'system', name };
}

/** The actor's name as it stands in the audit trail and in the transaction. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'account') return `account:${actor.accountId}`;
  return actor.kind === 'system' ? `system:${actor.name}` : 'anyone';
}
