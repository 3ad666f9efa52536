import type { Client } from 'pg';
import { CODE_KINDS, type CodeKind, type Codes } from '../codes';
import type { PersonRow } from '../memory/person-row';
import { copyOut } from './copy.statement';
import { rowOfLine } from './person-lines';

const LINES = `SELECT m.number, m.active, m.online, m.x, m.y, m.z, m.longest_way, m.birth_digits, m.last_asked - date '1970-01-01',
  m.w0, m.w1, m.w2, m.w3, m.w4, m.w5, m.w6, m.skills, m.wishes, m.languages, m.access_needs, m.residency, m.qualifications,
  m.away, m.held, m.declined, q.held_ones, m.blocked
FROM person_match m LEFT JOIN (SELECT person_id,
    string_agg(concat_ws(',', code, held_from, coalesce(held_until::text, '')), ';' ORDER BY code, held_from) AS held_ones
  FROM held_qualifications GROUP BY 1) q ON q.person_id = m.person_id`;

/** From here on the connection reads the projections of matching and nothing else. */
export async function takeEngineRole(client: Client): Promise<void> {
  await client.query('SET ROLE tsumugi_engine');
}

/** The oldest transaction still under way: whoever reads again from it on misses no change, and reads some twice. */
export async function changePoint(client: Client): Promise<string> {
  const { rows } = await client.query('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS point');
  return rows[0].point;
}

/** Residents changed since a change point, or all active ones, by COPY. Their codes are learnt from the database. */
export async function readPeople(client: Client, codes: Codes, since: string | null): Promise<PersonRow[]> {
  const people: PersonRow[] = [];
  const condition = since === null ? 'm.active' : `m.changed_in >= '${BigInt(since)}'::xid8`;
  await copyOut(
    client,
    `${LINES} WHERE ${condition}`,
    linesInto((line) => people.push(rowOfLine(line))),
  );
  await learnCodes(client, codes);
  return people;
}

async function learnCodes(client: Client, codes: Codes): Promise<void> {
  const { rows } = await client.query<{ kind: CodeKind; codes: string[] }>(
    'SELECT kind, codes FROM match_codes',
  );
  for (const kind of CODE_KINDS)
    for (const code of rows.find((row) => row.kind === kind)?.codes ?? []) codes.learn(kind, code);
}

function linesInto(take: (line: string) => void): (chunk: Buffer) => void {
  return (chunk) => {
    for (const line of chunk.toString('utf8').split('\n')) if (line.length > 0) take(line);
  };
}
