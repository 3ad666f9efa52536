import { type AuditHeads, Config } from '@app/config';
import { Database, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { appendHead, type Head, readHeads } from './audit-heads';
import { insertSeal, lastSeal, linesOf, lockSealing, takeUnsealed } from './seal.statement';
import { sealHash } from './seal-hash';

/** Rows a seal; also what a reader of a fault has to look through. */
const A_SEAL = 1000;

/**
 * Gives the rows of the audit trail their places in a chain, and signs its end outside the database. Actions do not
 * wait for it: they append, this follows.
 */
@Injectable()
export class SealAudit {
  /** The last head that this process knows to be in the file. */
  private signed = 0;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** @returns how many rows were sealed; none while another process seals */
  async run(): Promise<number> {
    let sealed = 0;
    let last: number;
    do {
      last = await this.database.withActor(system('seal'), (tx) => this.sealNext(tx));
      sealed += last;
    } while (last === A_SEAL);
    if (this.config.auditHeads) await this.sign(this.config.auditHeads);
    return sealed;
  }

  private async sealNext(tx: Tx): Promise<number> {
    if (!(await lockSealing(tx))) return 0;
    const unsealed = await takeUnsealed(tx, A_SEAL);
    if (unsealed.count === 0) return 0;
    const before = await lastSeal(tx);
    const number = before.number + 1;
    const { ids } = unsealed;
    const hash = sealHash(before.hash, { number, ids, lines: await linesOf(tx, ids) });
    await insertSeal(tx, number, unsealed, hash);
    return unsealed.count;
  }

  /** Also signs what a process that ended between seal and signature left unsigned. */
  private async sign(place: AuditHeads): Promise<void> {
    const { number, hash, sealedAt } = await this.database.withActor(system('seal'), lastSeal);
    if (number <= this.signed) return;
    this.signed = Math.max(this.signed, await signedIn(place));
    if (number <= this.signed) return;
    const head: Head = { number, hash: hash.toString('hex'), sealedAt: sealedAt.toISOString() };
    await appendHead(place, head);
    this.signed = number;
  }
}

/** A forged line is for the check to tell; signing goes on. */
async function signedIn(place: AuditHeads): Promise<number> {
  const heads = await readHeads(place).catch(() => []);
  return heads.at(-1)?.number ?? 0;
}
