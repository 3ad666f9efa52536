/** The clock of match `m`, or the first to ring of those of its held places, as JSON; `null` where nothing waits. */
export const CLOCK_OF_MATCH = `(
  SELECT jsonb_build_object('wait', c.wait, 'owner', c.owner, 'step', c.step, 'dueAt', c.due_at, 'endsAt', c.ends_at)
  FROM clocks c
  WHERE c.settled_at IS NULL AND (c.subject_id = m.id OR c.subject_id IN
    (SELECT h.id FROM held_places h WHERE h.match_id = m.id AND h.released_at IS NULL))
  ORDER BY c.owner = 'nobody', c.due_at, c.id LIMIT 1)`;
