import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

const SHOWN = 20;

export interface PersonToPick {
  readonly personId: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string;
  readonly townName: string | null;
  readonly phone: string | null;
  readonly hasAccount: boolean;
}

export interface OpeningToPick {
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
}

/** What a coordinator puts together: a person by name, reading or telephone; a public opening by its words. */
@Injectable()
export class PickPairQuery {
  async people(tx: Tx, words: string): Promise<PersonToPick[]> {
    if (words === '') return [];
    return tx.manager.query(
      `${PEOPLE} WHERE p.card_completed_at IS NOT NULL
         AND (replace(p.name, ' ', '') ILIKE $1 OR replace(p.kana, ' ', '') ILIKE $1
           OR replace(p.phone, '-', '') LIKE $2)
       ORDER BY p.kana, p.id LIMIT $3`,
      [like(words), like(words.replaceAll('-', '')), SHOWN],
    );
  }

  async person(tx: Tx, personId: string): Promise<PersonToPick | null> {
    const rows = await tx.manager.query(`${PEOPLE} WHERE p.id = $1`, [personId]);
    return rows[0] ?? null;
  }

  async somePeople(tx: Tx, personIds: readonly string[]): Promise<PersonToPick[]> {
    const rows = await tx.manager.query(
      `${PEOPLE} WHERE p.id = ANY ($1) ORDER BY array_position($1::uuid[], p.id)`,
      [personIds],
    );
    return rows;
  }

  async openings(tx: Tx, words: string, now: Date): Promise<OpeningToPick[]> {
    if (words === '') return [];
    return tx.manager.query(
      `${OPENINGS} WHERE (replace(o.title, ' ', '') ILIKE $1 OR replace(g.name, ' ', '') ILIKE $1)
         AND o.published_at <= $2 AND o.closed_at IS NULL
         AND EXISTS (SELECT FROM sessions s WHERE s.opening_id = o.id AND s.starts_at > $2 AND s.cancelled_at IS NULL)
       ORDER BY o.published_at DESC, o.id LIMIT $3`,
      [like(words), now, SHOWN],
    );
  }

  async opening(tx: Tx, openingId: string): Promise<OpeningToPick | null> {
    const rows = await tx.manager.query(`${OPENINGS} WHERE o.id = $1`, [openingId]);
    return rows[0] ?? null;
  }

  async someOpenings(tx: Tx, openingIds: readonly string[]): Promise<OpeningToPick[]> {
    return tx.manager.query(`${OPENINGS} WHERE o.id = ANY ($1) ORDER BY array_position($1::uuid[], o.id)`, [
      openingIds,
    ]);
  }
}

/** Spaces within a name are written or not; `%` and `_` are letters like others. */
function like(words: string): string {
  return `%${words.replaceAll(/[\s\u3000]/g, '').replaceAll(/[\\%_]/g, '\\$&')}%`;
}

const PEOPLE = `
SELECT p.id AS "personId", p.name, p.kana, p.birth_date::text AS "birthDate", t.name AS "townName", p.phone,
  p.account_id IS NOT NULL AS "hasAccount"
FROM people p LEFT JOIN towns t ON t.id = p.town_id`;

const OPENINGS = `
SELECT o.id AS "openingId", o.title, g.name AS "groupName", o.place_name AS "placeName"
FROM openings o JOIN groups g ON g.id = o.group_id`;
