export type CodeKind = 'skill' | 'field' | 'language' | 'access' | 'residency' | 'qualification';
export const CODE_KINDS: readonly CodeKind[] = [
  'skill',
  'field',
  'language',
  'access',
  'residency',
  'qualification',
];

/** Codes as bits, 52 a kind at most so that a mask is also an exact double. The bit of a code never changes. */
export class Codes {
  private readonly bits = new Map<string, number>();
  private readonly counts = new Map<CodeKind, number>();

  /** @param known each kind's codes in the order of their bits */
  constructor(known: Partial<Record<CodeKind, readonly string[]>> = {}) {
    for (const kind of CODE_KINDS) for (const code of known[kind] ?? []) this.learn(kind, code);
  }

  /** -1 where nobody and nothing has the code yet. */
  bitOf(kind: CodeKind, code: string): number {
    return this.bits.get(`${kind} ${code}`) ?? -1;
  }

  /** The bit of a code that may be new. Throws `too-many-codes` for the 53rd of a kind. */
  learn(kind: CodeKind, code: string): number {
    const known = this.bitOf(kind, code);
    if (known >= 0) return known;
    const bit = this.counts.get(kind) ?? 0;
    if (bit === 52) throw Object.assign(new Error(`${kind} ${code}`), { code: 'too-many-codes' });
    this.counts.set(kind, bit + 1);
    this.bits.set(`${kind} ${code}`, bit);
    return bit;
  }

  /** The mask of the codes that are known. */
  maskOf(kind: CodeKind, codes: readonly string[]): bigint {
    return this.knownBits(kind, codes).reduce((mask, bit) => mask | (1n << BigInt(bit)), 0n);
  }

  /** `null` where one is unknown, so that nobody can have them all. */
  allBits(kind: CodeKind, codes: readonly string[]): number[] | null {
    const bits = this.knownBits(kind, codes);
    return bits.length === codes.length ? bits : null;
  }

  knownBits(kind: CodeKind, codes: readonly string[]): number[] {
    return codes.map((code) => this.bitOf(kind, code)).filter((bit) => bit >= 0);
  }
}
