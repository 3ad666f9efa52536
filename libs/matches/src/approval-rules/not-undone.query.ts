/** A condition on a row of `match_steps`: a slip that was taken back never happened. */
export const NOT_UNDONE = (
  step: string,
) => `NOT EXISTS (SELECT FROM match_steps u WHERE u.match_id = ${step}.match_id
  AND u.step = 'undone' AND u.at >= ${step}.at AND u.at <= ${step}.at + interval '10 minutes'
  AND u.detail ->> 'undoes' = ${step}.step)`;
