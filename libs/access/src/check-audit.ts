import type { AuditHeads } from '@app/config';
import { type Database, system, type Tx } from '@app/database';
import { firstMissing, firstStray, type SealedRows, sealsAfter, unsealedRows } from './audit-chain.query';
import { type Head, HeadForged, readHeads } from './audit-heads';
import { NO_SEAL, sealHash } from './seal-hash';

export type AuditFaultKind =
  | 'head-forged'
  | 'heads-missing'
  | 'seal-missing'
  | 'seal-rewritten'
  | 'row-deleted'
  | 'row-edited'
  | 'row-inserted'
  | 'tail-cut'
  | 'unsealed-too-long';

export interface AuditFault {
  readonly kind: AuditFaultKind;
  /** The seal in whose rows the fault lies. */
  readonly seal?: number;
  /** Ids of the trail: the one row where it is known, otherwise those of the seal. */
  readonly ids?: string;
  /** Of the file of heads. */
  readonly line?: number;
}

export interface AuditReport {
  readonly seals: number;
  readonly rows: number;
  readonly heads: number;
  readonly unsealed: number;
  /** The first fault in the order of the chain. */
  readonly fault: AuditFault | null;
}

const AT_ONCE = 50;
const TOO_LONG_S = 60;

/** Reads the whole trail anew and tells whether it is what was sealed, and whether the seals are what was signed. */
export class CheckAudit {
  private readonly heads = new Map<number, string>();
  private seals = 0;
  private rows = 0;

  private constructor(private readonly tx: Tx) {}

  /** @param place `null` where no heads are kept: then a cut tail and a chain made anew stay unseen */
  static async run(database: Database, place: AuditHeads | null): Promise<AuditReport> {
    // Read before the chain: whatever is signed must stand in it.
    const heads = place === null ? [] : await readHeads(place).catch(forged);
    return database.withActor(system('seal'), async (tx) => {
      const check = new CheckAudit(tx);
      const fault = 'kind' in heads ? heads : await check.firstFault(heads, place !== null);
      return {
        ...{ seals: check.seals, rows: check.rows, heads: check.heads.size },
        unsealed: (await unsealedRows(tx)).count,
        fault,
      };
    });
  }

  private async firstFault(heads: readonly Head[], kept: boolean): Promise<AuditFault | null> {
    for (const { number, hash } of heads) this.heads.set(number, hash);
    return (
      (await this.faultInChain()) ??
      this.faultAtEnd(heads.at(-1)?.number ?? 0, kept) ??
      (await this.strayRow()) ??
      (await this.lateRow())
    );
  }

  private async faultInChain(): Promise<AuditFault | null> {
    let before: Buffer = NO_SEAL;
    for (;;) {
      const seals = await sealsAfter(this.tx, this.seals, AT_ONCE);
      for (const seal of seals) {
        const fault = await this.faultIn(seal, before);
        if (fault) return fault;
        before = seal.hash;
        this.seals = seal.number;
        this.rows += seal.found;
      }
      if (seals.length < AT_ONCE) return null;
    }
  }

  private async faultIn(seal: SealedRows, before: Buffer): Promise<AuditFault | null> {
    const { number, ids, hash, found, rowCount } = seal;
    if (number !== this.seals + 1) return { kind: 'seal-missing', seal: this.seals + 1 };
    if (found < rowCount)
      return { kind: 'row-deleted', seal: number, ids: (await firstMissing(this.tx, ids)) ?? ids };
    if (!sealHash(before, seal).equals(hash)) return { kind: 'row-edited', seal: number, ids };
    const signed = this.heads.get(number);
    if (signed && signed !== hash.toString('hex')) return { kind: 'seal-rewritten', seal: number, ids };
    return null;
  }

  private faultAtEnd(signed: number, kept: boolean): AuditFault | null {
    if (signed > this.seals) return { kind: 'tail-cut', seal: this.seals + 1 };
    return kept && this.seals > 0 && signed === 0 ? { kind: 'heads-missing' } : null;
  }

  private async strayRow(): Promise<AuditFault | null> {
    const id = await firstStray(this.tx);
    return id === null ? null : { kind: 'row-inserted', ids: id };
  }

  private async lateRow(): Promise<AuditFault | null> {
    const { oldestSeconds } = await unsealedRows(this.tx);
    return oldestSeconds > TOO_LONG_S ? { kind: 'unsealed-too-long' } : null;
  }
}

function forged(error: unknown): AuditFault {
  if (error instanceof HeadForged) return { kind: 'head-forged', line: error.line };
  throw error;
}
