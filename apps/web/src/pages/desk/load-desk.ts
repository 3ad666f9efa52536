import { type Actor, type Tx, together } from '@app/database';
import { AttendanceSheetsQuery, DeskQuery, type DeskRow } from '@app/matches';
import { ByHandQuery } from '@app/notifications';
import type { HandChannel } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { areaOf } from '../../frame/area-of';
import { byDue, type DeskFilter, passes, readFilter } from './desk-filter';

export interface Desk {
  /** Those that the filter lets through, the soonest due first. */
  readonly rows: readonly DeskRow[];
  readonly all: readonly DeskRow[];
  readonly filter: DeskFilter;
  /** Letters and calls that wait; they have lists of their own. */
  readonly byHand: Record<HandChannel, number>;
  /** Sessions of groups on paper whose attendance the centre has yet to write down. */
  readonly toRecord: number;
}

/** What waits for the coordinator who asks. */
@Injectable()
export class LoadDesk {
  constructor(
    private readonly desk: DeskQuery,
    private readonly byHand: ByHandQuery,
    private readonly sheets: AttendanceSheetsQuery,
  ) {}

  async run(
    tx: Tx,
    { actor, now }: { actor: Actor; now: Date },
    query: Record<string, unknown>,
  ): Promise<Desk> {
    const area = areaOf(actor);
    const [waiting, byHand, toRecord] = await together(
      this.desk.run(tx, area),
      this.byHand.count(tx, area),
      this.sheets.toRecordOnPaper(tx, area, now),
    );
    const all = waiting.sort(byDue);
    const filter = readFilter(query);
    return { all, filter, rows: all.filter((row) => passes(row, filter, now)), byHand, toRecord };
  }
}
