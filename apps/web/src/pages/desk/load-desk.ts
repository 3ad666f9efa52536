import type { Actor, Tx } from '@app/database';
import { DeskQuery, type DeskRow } from '@app/matches';
import { ByHandQuery } from '@app/notifications';
import type { HandChannel } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { isKind, type Kind } from './case-line';

export interface Desk {
  /** Those of the chosen kind, oldest first. */
  readonly rows: readonly DeskRow[];
  readonly all: readonly DeskRow[];
  readonly kind: Kind | null;
  /** Letters and calls that wait; they have lists of their own. */
  readonly byHand: Record<HandChannel, number>;
}

/** What waits for the coordinator who asks. */
@Injectable()
export class LoadDesk {
  constructor(
    private readonly desk: DeskQuery,
    private readonly byHand: ByHandQuery,
  ) {}

  async run(tx: Tx, actor: Actor, kind: unknown): Promise<Desk> {
    const area = actor.kind === 'account' ? (actor.staff?.areaId ?? null) : null;
    const all = await this.desk.run(tx, area);
    const byHand = await this.byHand.count(tx, area);
    const wanted = isKind(kind) ? kind : null;
    const rows = wanted ? all.filter((row) => row.kind === wanted) : all;
    return { all, kind: wanted, rows, byHand };
  }
}
