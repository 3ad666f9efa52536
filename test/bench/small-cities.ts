import { type CityWanted, drawCity, TRYING, writeCity } from '@app/engine';
import { Client } from 'pg';

/** A Monday morning in Tokyo; the days after it lie in the same insurance year. */
const NOW = new Date('2026-11-23T09:10:00+09:00');

export function smallCity(seed: number): CityWanted {
  return { residents: 260 + (seed % 3) * 20, openings: 10, seed, now: NOW, shape: TRYING };
}

/** Puts the city in the place of what stood in the database. */
export async function replaceCity(url: string, wanted: CityWanted) {
  const city = drawCity(wanted);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(EMPTY);
    await writeCity(client, city, wanted.now);
  } finally {
    await client.end();
  }
  return { openings: city.openings, people: [...city.people()] };
}

const EMPTY = 'TRUNCATE groups, openings, people, person_match, opening_match, session_match CASCADE';
