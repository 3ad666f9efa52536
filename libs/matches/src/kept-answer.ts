import { createHash } from 'node:crypto';
import { ENGINE_VERSION, type Explanation, explain, readSnapshot, takeSnapshot } from '@app/matching';

export interface KeptAnswer {
  readonly engine: string;
  /** The snapshot's text as JSON; `null` once erased. */
  readonly snapshot: object | null;
  /** SHA-256 in hex: of the snapshot, and of what the engine said to it. */
  readonly hash: string;
  readonly answerHash: string;
}

/**
 * `same`: asked again, the engine says what it said. `erased`: the inputs are gone with the person. `altered`: the
 * inputs are not those that were kept. `other-engine`: made by a version that this one does not speak for.
 * `differs`: the same version says something else, which is a fault.
 */
export type KeptState = 'same' | 'erased' | 'altered' | 'other-engine' | 'differs';

export interface AskedAgain {
  readonly state: KeptState;
  /** `null` where the inputs are erased or altered. */
  readonly explanation: Explanation | null;
}

export function keptAnswer(snapshot: string): KeptAnswer {
  const answerHash = hashOf(answerText(explainAgain(snapshot)));
  return { engine: ENGINE_VERSION, snapshot: JSON.parse(snapshot), hash: hashOf(snapshot), answerHash };
}

/** Explains once more from what was kept, and says whether the answer still is what it was. */
export function askAgain(kept: KeptAnswer): AskedAgain {
  if (kept.snapshot === null) return { state: 'erased', explanation: null };
  const snapshot = canonical(kept.snapshot);
  if (snapshot === null || hashOf(snapshot) !== kept.hash) return { state: 'altered', explanation: null };
  const explanation = explainAgain(snapshot);
  if (kept.engine !== ENGINE_VERSION) return { state: 'other-engine', explanation };
  const same = hashOf(answerText(explanation)) === kept.answerHash;
  return { state: same ? 'same' : 'differs', explanation };
}

function explainAgain(snapshot: string): Explanation {
  const { person, opening, now } = readSnapshot(snapshot);
  return explain(person, opening, new Date(now));
}

/** The database keeps keys in an order of its own. */
function canonical(stored: object): string | null {
  try {
    const { person, opening, now } = readSnapshot(JSON.stringify(stored));
    return takeSnapshot(person, opening, new Date(now));
  } catch {
    return null;
  }
}

/** Keys in order, so that equal answers give equal text. */
function answerText(explanation: Explanation): string {
  return JSON.stringify(explanation, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
