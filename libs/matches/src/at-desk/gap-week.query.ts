import type { Tx } from '@app/database';
import { partOfDay } from '@app/openings';
import type { Field } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { LACKS_HANDS } from './gap-board.query';

/** Hands that are missing in one field of activity at one time of the week. */
export interface GapCell {
  readonly field: Field;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Where a session starts: before noon, before five, later. */
  readonly part: 'morning' | 'afternoon' | 'evening';
  readonly free: number;
}

/** Free places of the next four weeks by field and time of the week in Tokyo; what has none has no row. */
@Injectable()
export class GapWeekQuery {
  /** @param areaId `null` is everywhere */
  async run(tx: Tx, areaId: string | null, now: Date): Promise<GapCell[]> {
    return tx.manager.query(CELLS, [areaId, now]);
  }
}

const CELLS = `
SELECT o.field, extract(isodow FROM w.at)::int - 1 AS weekday,
  ${partOfDay('w.at')} AS part,
  sum(s.capacity - s.taken)::int AS free
FROM openings o JOIN sessions s ON s.opening_id = o.id LEFT JOIN towns t ON t.id = o.town_id
CROSS JOIN LATERAL (SELECT s.starts_at AT TIME ZONE 'Asia/Tokyo' AS at) w
WHERE ${LACKS_HANDS} AND s.starts_at < $2::timestamptz + interval '28 days'
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
