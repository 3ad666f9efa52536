import type { Tx } from '@app/database';
import type { Field } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import type { EditionTitles } from './editions/edition-titles.query';
import { foundBy, OPEN } from './search/conditions.query';
import type { OpeningSearch } from './search/opening-search';

export interface OpeningCard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** In other languages, where it stands in any. */
  readonly titles?: EditionTitles | null;
  readonly field: Field;
  readonly groupId: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly townName: string | null;
  readonly stopName: string;
  readonly stopMinutes: number | null;
  readonly online: boolean;
  readonly beginnersWelcome: boolean;
  readonly childrenWelcome: boolean;
  readonly payment: string;
  readonly costNote: string;
  readonly insurance: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Sessions still to come, this one included. */
  readonly sessionsLeft: number;
  /** Places left in the next session; `null` has no limit. */
  readonly placesLeft: number | null;
}

interface Page {
  /** The start and id of the last card seen. */
  readonly after?: { readonly startsAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** How many openings take place in a town; `null` has none, as online. */
export interface TownCount {
  readonly townId: string | null;
  readonly openings: number;
}

/** Public openings by the start of their next session that the search asks for; a page at a time. */
@Injectable()
export class OpeningCardsQuery {
  async run(tx: Tx, search: OpeningSearch, { after, limit }: Page, now: Date): Promise<OpeningCard[]> {
    return tx.manager.query(
      `SELECT ${CARD} ${foundBy(search)}
       AND ($3::timestamptz IS NULL OR (n.starts_at, o.id) > ($3, $4::uuid))
       ORDER BY n.starts_at, o.id LIMIT $5`,
      [now, search, after?.startsAt ?? null, after?.id ?? null, limit],
    );
  }

  /** Those among `search.ids`, in the order of these. */
  async inOrder(
    tx: Tx,
    search: OpeningSearch,
    skip: number,
    limit: number,
    now: Date,
  ): Promise<OpeningCard[]> {
    return tx.manager.query(
      `SELECT ${CARD} ${foundBy(search)} ORDER BY array_position($3::uuid[], o.id) OFFSET $4 LIMIT $5`,
      [now, search, search.ids ?? [], skip, limit],
    );
  }

  /** How many openings the search finds in all. */
  async count(tx: Tx, search: OpeningSearch, now: Date): Promise<number> {
    const [row] = await tx.manager.query(`SELECT count(*)::int AS n ${foundBy(search)}`, [now, search]);
    return row.n;
  }

  /** The same by town. */
  async byTown(tx: Tx, search: OpeningSearch, now: Date): Promise<TownCount[]> {
    return tx.manager.query(
      `SELECT o.town_id AS "townId", count(*)::int AS openings ${foundBy(search)} GROUP BY o.town_id`,
      [now, search],
    );
  }
}

const CARD = `o.id, o.number, o.title,
  (SELECT jsonb_object_agg(language, title) FROM opening_editions WHERE opening_id = o.id) AS titles, o.field, o.group_id AS "groupId", g.name AS "groupName", o.place_name AS "placeName",
  t.name AS "townName", o.stop_name AS "stopName", o.stop_minutes AS "stopMinutes", o.online,
  o.beginners_welcome AS "beginnersWelcome", o.children_welcome AS "childrenWelcome", o.payment,
  o.cost_note AS "costNote", o.insurance, n.starts_at AS "startsAt", n.ends_at AS "endsAt",
  n.capacity - n.taken AS "placesLeft",
  (SELECT count(*)::int FROM sessions WHERE opening_id = o.id AND ${OPEN}) AS "sessionsLeft"`;
