import type { OpeningNearby, TownPlace } from '@app/city';
import type { Tx } from '@app/database';

/** Towns as places to live; what is left of a town outside its 丁目 has few homes. */
export async function townPlaces(tx: Tx): Promise<TownPlace[]> {
  return tx.manager.query(
    'SELECT code, name, lat, lng, CASE WHEN chome IS NULL THEN 0.2 ELSE 1.0 END::float8 AS weight FROM towns ORDER BY code',
  );
}

/** Published openings, by whose places and fields residents are drawn. */
export async function openingsNearby(tx: Tx): Promise<OpeningNearby[]> {
  return tx.manager.query(
    `SELECT lat, lng, field, wanted_skills AS skills FROM openings
     WHERE published_at IS NOT NULL AND closed_at IS NULL ORDER BY number`,
  );
}
