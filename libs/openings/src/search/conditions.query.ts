import type { Condition, OpeningSearch } from './opening-search';

/** Sessions to which somebody can still come. `$1` is now. */
export const OPEN = 'cancelled_at IS NULL AND starts_at > $1 AND (capacity IS NULL OR taken < capacity)';

/** SQL: 'morning', 'afternoon' or 'evening', by the hour of a local time. */
export function partOfDay(local: string): string {
  return `CASE WHEN extract(hour FROM ${local}) < 12 THEN 'morning' WHEN extract(hour FROM ${local}) < 17
    THEN 'afternoon' ELSE 'evening' END`;
}

const LOCAL = "starts_at AT TIME ZONE 'Asia/Tokyo'";
const textsOf = (name: string) => `ARRAY(SELECT jsonb_array_elements_text($2::jsonb->'${name}'))`;
const isTrue = (column: string, name: string) => `${column} = ($2::jsonb->>'${name}')::boolean`;

/** Of one session; `$2` is the search. */
const OF_SESSIONS: Partial<Record<Condition, string>> = {
  weekdays: `extract(isodow FROM ${LOCAL})::int - 1 = ANY (${textsOf('weekdays')}::int[])`,
  timeOfDay: `${partOfDay(LOCAL)} = $2::jsonb->>'timeOfDay'`,
  from: `${LOCAL} >= ($2::jsonb->>'from')::date`,
  to: `${LOCAL} < ($2::jsonb->>'to')::date + 1`,
};

const OF_OPENINGS: Partial<Record<Condition, string>> = {
  words: "o.id = ANY ((SELECT openings_that_say($2::jsonb->'words'))::uuid[])",
  field: "o.field = $2::jsonb->>'field'",
  townIds: `o.town_id = ANY (${textsOf('townIds')}::uuid[])`,
  near: `EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb->'near') AS c(x float8, y float8, z float8)
    WHERE (o.x - c.x) ^ 2 + (o.y - c.y) ^ 2 + (o.z - c.z) ^ 2 <= ($2::jsonb->>'within')::float8 ^ 2)`,
  repeats: `((SELECT count(*) FROM sessions WHERE opening_id = o.id AND cancelled_at IS NULL AND starts_at > $1) > 1)
    = ($2::jsonb->>'repeats' = 'regular')`,
  online: isTrue('o.online', 'online'),
  children: isTrue('o.children_welcome', 'children'),
  beginners: isTrue('o.beginners_welcome', 'beginners'),
  language: `CASE WHEN $2::jsonb->>'language' = 'plain-japanese' THEN 'plain-japanese' = ANY (o.access_provided)
    ELSE $2::jsonb->>'language' = ANY (o.languages) END`,
  groupId: "o.group_id = ($2::jsonb->>'groupId')::uuid",
  ids: `o.id = ANY (${textsOf('ids')}::uuid[])`,
};

/**
 * Public openings `o` with group `g`, town `t` and the next session `n` that the search asks for. Only conditions that
 * are there are in the statement; every value comes in as `$2`.
 */
export function foundBy(search: OpeningSearch): string {
  return `
FROM openings o
JOIN groups g ON g.id = o.group_id
LEFT JOIN towns t ON t.id = o.town_id
CROSS JOIN LATERAL (
  SELECT starts_at, ends_at, capacity, taken FROM sessions
  WHERE opening_id = o.id AND ${OPEN} ${asked(OF_SESSIONS, search)}
  ORDER BY starts_at LIMIT 1) n
WHERE o.published_at <= $1 AND o.closed_at IS NULL AND $2::jsonb IS NOT NULL
  AND (o.publish_until IS NULL OR o.publish_until > $1) AND (o.deadline IS NULL OR o.deadline > $1)
  ${asked(OF_OPENINGS, search)}`;
}

function asked(conditions: Partial<Record<Condition, string>>, search: OpeningSearch): string {
  return Object.entries(conditions)
    .filter(([name]) => search[name as Condition] !== undefined)
    .map(([, sql]) => `AND ${sql}`)
    .join('\n  ');
}
