import type { Tx } from '@app/database';
import { Companion } from './companion.entity';
import { isChild, type NamedCompanion } from './party';

/** Puts down who comes along. */
export async function bringCompanions(
  tx: Tx,
  matchId: string,
  companions: readonly NamedCompanion[],
): Promise<void> {
  if (companions.length === 0) return;
  await tx.manager.insert(
    Companion,
    companions.map((each, at) => ({ matchId, number: at + 1, ...rowOf(each) })),
  );
}

function rowOf(companion: NamedCompanion): Pick<Companion, 'name' | 'kana' | 'kind' | 'age'> {
  const { name, kana, age } = companion;
  const kind = isChild(companion) ? 'child' : 'adult';
  return { name: name.trim(), kana: kana.trim(), kind, age: kind === 'child' ? age : null };
}
