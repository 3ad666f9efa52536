import type { Actor } from '@app/database';
import type { Collision } from './in-the-way.query';
import type { CardOfTwo } from './two-cards.query';

export interface Obstacle {
  readonly what: Collision['what'] | 'two-accounts' | 'own-card' | 'other-area';
  readonly titles: readonly string[];
}

type Staff = Extract<Actor, { kind: 'account' }>;
type Card = Pick<CardOfTwo, 'accountId' | 'hasSignedIn' | 'hasDuties' | 'areaId'>;

/** Everything that stands in the way of making one card of two; nothing where it may be done. */
export function obstaclesTo(kept: Card, other: Card, actor: Staff, found: readonly Collision[]): Obstacle[] {
  const is = (what: Obstacle['what'], stands: boolean) => (stands ? [{ what, titles: [] }] : []);
  return [
    ...is('other-area', !isOfArea(actor, kept) || !isOfArea(actor, other)),
    ...is('own-card', [kept.accountId, other.accountId].includes(actor.accountId)),
    // Whoever signed in with it would find nothing any more; one that nobody has ever used may go.
    ...is('two-accounts', other.accountId !== null && (other.hasSignedIn || other.hasDuties)),
    ...found,
  ];
}

/** Whoever has no area has them all, and a card without one belongs to everybody; heads stand above areas. */
function isOfArea({ staff }: Staff, { areaId }: Card): boolean {
  if (!staff) return false;
  return staff.role !== 'coordinator' || staff.areaId === null || areaId === null || staff.areaId === areaId;
}
