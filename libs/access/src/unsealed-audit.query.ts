import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { unsealedRows } from './audit-chain.query';
import { RETENTION } from './setting-id';
import { type ChainState, chainState } from './trail/trail.query';

/** For whoever watches the service. */
@Injectable()
export class UnsealedAuditQuery {
  /** Seconds that the oldest row of the trail has waited for its seal; 0 when none waits. */
  async oldestAge(tx: Tx): Promise<number> {
    return (await unsealedRows(tx)).oldestSeconds;
  }

  async chain(tx: Tx): Promise<ChainState> {
    return chainState(tx);
  }

  /** When the retention last ran; `null` where it never has. */
  async lastRetention(tx: Tx): Promise<Date | null> {
    const [row] = await inNameOf(tx, system('health'), () =>
      tx.manager.query("SELECT max(at) AS at FROM audit_trail WHERE subject_id = $1 AND action = 'let-go'", [
        RETENTION,
      ]),
    );
    return row.at;
  }
}
