/**
 * A row of the trail in one line, the same wherever and whenever it is written: every column in a fixed order, moments
 * in UTC. Must never change: every seal ever made rests on it.
 */
export const AUDIT_LINE = `jsonb_build_array(a.id, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  a.actor, a.action, a.subject_kind, a.subject_id, a.code)::text`;
