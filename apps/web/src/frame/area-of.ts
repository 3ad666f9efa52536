import type { Actor } from '@app/database';

/** The area of a coordinator who asks; `null` for one who looks after the whole city. */
export function areaOf(actor: Actor): string | null {
  return actor.kind === 'account' ? (actor.staff?.areaId ?? null) : null;
}
