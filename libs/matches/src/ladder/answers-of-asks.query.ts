/** What became of the ask that a match `m` began with, as a column; its history says so, whatever came later. */
export const ANSWER = `CASE
  WHEN m.state = 'invited' THEN 'open'
  WHEN EXISTS (SELECT FROM match_steps s WHERE s.match_id = m.id
    AND s.step IN ('introduction-to-group', 'invitation-accepted')) THEN 'yes'
  WHEN EXISTS (SELECT FROM match_steps s WHERE s.match_id = m.id AND s.step = 'invitation-declined') THEN 'no'
  WHEN m.state = 'expired' AND m.reason = 'no-answer-from-resident' THEN 'silent'
  WHEN m.state = 'expired' AND m.reason = 'places-filled' THEN 'filled'
  ELSE 'over' END`;
