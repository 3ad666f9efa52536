const COLUMNS = ['waiting_since', 'created_at', 'id'];

/**
 * What the turn on a waiting list goes by: who has waited longest; of those whom the centre put on the list in one
 * moment, who asked first.
 * @param match the alias of `matches`
 */
export const turnOf = (match: string) => COLUMNS.map((each) => `${match}.${each}`).join(', ');

export const TURN = COLUMNS.join(', ');
