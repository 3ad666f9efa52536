import { audit, settingId } from '@app/access';
import type { NeedsKey } from '@app/config';
import { type Database, system, type Tx } from '@app/database';
import { type SealedRow, sealAnew, sealedOtherwise } from './reseal.statement';
import { headOf, openWords, sealWords } from './seal';

export interface Rotation {
  /** Rows that the first key seals now and did not before. */
  readonly sealed: number;
  /** People whose words no key opens: nothing of theirs was changed. */
  readonly unreadable: readonly string[];
}

/** At least one, the first of which seals. */
export type Keys = readonly [NeedsKey, ...NeedsKey[]];

const BATCH = 200;
const SUBJECT = { kind: 'setting', id: settingId('needs', 'keys') } as const;

/**
 * Seals all words about needs anew with the first key, batch by batch, each in a transaction of its own: whoever stops
 * it may begin again. What the first key has sealed is left as it is.
 * @param batch rows at a time
 */
export async function rotateNeedsKeys(
  database: Database,
  keys: Keys,
  now: Date,
  batch = BATCH,
): Promise<Rotation> {
  const unreadable: string[] = [];
  let sealed = 0;
  let from: string | null = null;
  do {
    const after: string | null = from;
    const { rows, left }: Batch = await database.withActor(system('retention'), (tx) =>
      oneBatch(tx, keys, after, batch, now),
    );
    unreadable.push(...left);
    sealed += rows.length - left.length;
    from = rows.length < batch ? null : (rows.at(-1)?.id ?? null);
  } while (from !== null);
  return { sealed, unreadable };
}

interface Batch {
  readonly rows: readonly SealedRow[];
  /** Ids of those that no key opens. */
  readonly left: readonly string[];
}

async function oneBatch(tx: Tx, keys: Keys, after: string | null, most: number, now: Date): Promise<Batch> {
  const [{ id: first }] = keys;
  const rows = await sealedOtherwise(tx, headOf(first), after, most);
  const left: string[] = [];
  for (const row of rows) if (!(await reseal(tx, row, keys))) left.push(row.id);
  if (rows.length > left.length) await audit(tx, now, 'rotate-needs-keys', SUBJECT, first);
  return { rows, left };
}

/** @returns whether some key opens it */
async function reseal(tx: Tx, { id, sealed }: SealedRow, keys: Keys): Promise<boolean> {
  const opened = openWords(sealed, id, keys);
  if ('fault' in opened) return false;
  await sealAnew(tx, id, sealWords(opened.words, id, keys[0]));
  return true;
}
