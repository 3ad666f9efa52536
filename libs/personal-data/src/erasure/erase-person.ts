import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { addressesLeft } from '../correction/accounts-in-use.query';
import { subjectOf } from './ask-erasure';
import { dropClocks, dropTransfers, eraseRows, guardiansOnly } from './erase-rows.statement';
import { ErasureRequest } from './erasure-request.entity';
import { LeaveEverything } from './leave-everything';
import { dutiesOf } from './whats-under-way.query';

/** The time has come: what is kept of somebody goes, as the register says. Figures without a name stay. */
@Injectable()
export class ErasePerson {
  constructor(private readonly leaveEverything: LeaveEverything) {}

  /**
   * @returns false where the account has taken on a duty meanwhile, which it would leave without anybody
   * @throws Refusal `already-answered` when it was taken back, or is done
   */
  async run(tx: Tx, request: ErasureRequest, now: Date): Promise<boolean> {
    const { id, personId, accountId } = request;
    if (accountId && (await isOnDuty(tx, accountId))) return false;
    const open = { id, takenBackAt: IsNull(), doneAt: IsNull() };
    const done = await tx.manager.update(ErasureRequest, open, { doneAt: now });
    if (done.affected !== 1) throw new Refusal('already-answered');
    if (personId) await this.leave(tx, request, personId, now);
    await audit(tx, now, 'erase', subjectOf(request), request.because);
    if (accountId) await this.addresses(tx, accountId);
    await eraseRows(tx, { personId, accountId });
    await settleClocks(tx, id, now);
    return true;
  }

  private async addresses(tx: Tx, accountId: string): Promise<void> {
    await dropTransfers(tx, accountId);
    for (const left of await addressesLeft(tx, accountId))
      await eraseRows(tx, { personId: null, accountId: left });
  }

  /** What began meanwhile ends, and the guardian's account with it where it was opened for this alone. */
  private async leave(tx: Tx, request: ErasureRequest, personId: string, now: Date): Promise<void> {
    const asker = askerOf(request, personId);
    if (asker) await this.leaveEverything.run(tx, personId, asker, now);
    await dropClocks(tx, personId);
    for (const guardian of await guardiansOnly(tx, personId))
      await eraseRows(tx, { personId: null, accountId: guardian });
  }
}

async function isOnDuty(tx: Tx, accountId: string): Promise<boolean> {
  const { represents, isStaff } = await dutiesOf(tx, accountId);
  return represents > 0 || isStaff;
}

/** In whose name it is done: the resident's own, or the coordinator's who entered it; silence asks for nothing. */
function askerOf({ accountId, askedByAccount }: ErasureRequest, personId: string): Actor | null {
  if (accountId) return { kind: 'account', accountId, personId, groupIds: [], staff: null };
  if (!askedByAccount) return null;
  const staff = { role: 'coordinator', areaId: null } as const;
  return { kind: 'account', accountId: askedByAccount, personId: null, groupIds: [], staff };
}
