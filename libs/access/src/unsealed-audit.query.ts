import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { unsealedRows } from './audit-chain.query';

/** For whoever watches the service. */
@Injectable()
export class UnsealedAuditQuery {
  /** Seconds that the oldest row of the trail has waited for its seal; 0 when none waits. */
  async oldestAge(tx: Tx): Promise<number> {
    return (await unsealedRows(tx)).oldestSeconds;
  }
}
