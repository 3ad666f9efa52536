import { CoordinatorsQuery } from '@app/access';
import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Around } from './around.query';
import type { Side } from './receivers';

/** The accounts that may receive a message now, found as they were when it was written. */
@Injectable()
export class ReceiversNow {
  constructor(private readonly coordinators: CoordinatorsQuery) {}

  async run(tx: Tx, side: Side, around: Around, recipientId: string): Promise<readonly string[]> {
    if (side === 'recipient') return [recipientId];
    const named = accountsOf(side, around);
    if (named) return named;
    if (side === 'heads') return this.coordinators.heads(tx, around.areaId);
    return this.coordinators.run(tx, side === 'whole-centre' ? null : around.areaId);
  }
}

/** Those whom the subject itself names; `null` where it is the centre, or falls to the centre for want of anybody. */
export function accountsOf(side: Side, around: Around): readonly string[] | null {
  const { own, isOpen, resident, isBlocked, members } = around;
  switch (side) {
    case 'owner':
    case 'asked-guardian':
    case 'taking-over':
      return isOpen ? some(own) : [];
    case 'guardian':
      return some(own);
    case 'minor':
      return some(resident);
    case 'resident':
      return resident ? [resident] : null;
    case 'asked':
      return isBlocked ? [] : resident ? [resident] : null;
    case 'group':
      return members.length > 0 ? members : null;
    case 'either-side':
      return resident || members.length > 0 ? [...some(resident), ...members] : null;
    case 'both-representatives':
      return [...some(own), ...members];
    default:
      return null;
  }
}

/** A coordinator hears it in the place of a resident without an account: it is work, whatever it would be to the resident. */
export function isOnBehalf(side: Side, { resident }: Around): boolean {
  return (side === 'resident' || side === 'asked') && resident === null;
}

const some = (account: string | null): string[] => (account ? [account] : []);
