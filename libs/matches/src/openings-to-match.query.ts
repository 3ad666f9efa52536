import type { Tx } from '@app/database';
import type { Opening } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { type OpeningRow, openingOf } from './matching-rows';

export interface OpeningToMatch {
  readonly id: string;
  readonly opening: Opening;
}

/** Openings as the matching engine reads them, with their sessions in order of time. */
@Injectable()
export class OpeningsToMatchQuery {
  async one(tx: Tx, openingId: string): Promise<OpeningToMatch | null> {
    return (await this.where(tx, 'o.id = $1', [openingId]))[0] ?? null;
  }

  async some(tx: Tx, openingIds: readonly string[]): Promise<OpeningToMatch[]> {
    return this.where(tx, 'o.id = ANY($1)', [openingIds]);
  }

  /** Published ones that have a session to come. */
  async open(tx: Tx, now: Date): Promise<OpeningToMatch[]> {
    return this.where(
      tx,
      `o.published_at <= $1 AND o.closed_at IS NULL
       AND EXISTS (SELECT FROM sessions WHERE opening_id = o.id AND starts_at > $1 AND cancelled_at IS NULL)`,
      [now],
    );
  }

  private async where(tx: Tx, condition: string, values: unknown[]): Promise<OpeningToMatch[]> {
    const rows: OpeningRow[] = await tx.manager.query(
      `${OPENINGS} WHERE ${condition} ORDER BY o.number`,
      values,
    );
    return rows.map((row) => ({ id: row.id, opening: openingOf(row) }));
  }
}

const EPOCH_MS = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;

const OPENINGS = `
SELECT o.id, o.number, g.number AS "groupNumber",
  CASE WHEN o.closed_at IS NULL THEN ${EPOCH_MS('o.published_at')} END AS "publishFrom",
  ${EPOCH_MS('o.publish_until')} AS "publishUntil", ${EPOCH_MS('o.deadline')} AS deadline,
  o.field, o.wanted_skills AS "wantedSkills", o.x, o.y, o.z, o.online, o.minimum_age AS "minimumAge",
  o.maximum_age AS "maximumAge", o.residency, o.qualifications, o.languages, o.access_provided AS "accessProvided",
  o.insurance = 'volunteer-insurance' AS "insuranceAsked",
  coalesce((SELECT jsonb_agg(jsonb_build_object('number', s.number,
      'startsAt', (extract(epoch FROM s.starts_at) * 1000)::bigint,
      'endsAt', (extract(epoch FROM s.ends_at) * 1000)::bigint,
      'capacity', s.capacity, 'taken', s.taken, 'cancelled', s.cancelled_at IS NOT NULL) ORDER BY s.starts_at, s.number)
    FROM sessions s WHERE s.opening_id = o.id), '[]') AS sessions
FROM openings o JOIN groups g ON g.id = o.group_id`;
