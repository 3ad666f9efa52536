/** What becomes of a table's rows that point at the card which ends. */
export interface RowsOfCard {
  readonly table: string;
  /** The column that points at a card. */
  readonly column: string;
  /** Only those move of which the kept card has none with the same in these columns; `null`: all of them. */
  readonly alike: readonly string[] | null;
  /** What becomes of the others: they say nothing new and go, or stay behind as figures. */
  readonly others: 'go' | 'stay';
}

/**
 * Every column that points at a card, in the order of moving. A test compares it with the schema: whoever adds a table
 * says here what a merge does with it.
 */
export const ROWS_OF_CARD: readonly RowsOfCard[] = [
  all('matches'),
  all('held_places'),
  all('disclosures'),
  all('guardian_requests'),
  all('guardian_consents'),
  all('days_away'),
  all('erasure_requests'),
  all('people', 'merged_into'),
  unlike('held_qualifications', 'code', 'held_from'),
  unlike('insurance_covers', 'joined_on'),
  unlike('group_blocks', 'group_id', 'by', 'until'),
  unlike('digests', 'period'),
  unlike('kept_plan_lines', 'plan_id', 'session_id'),
  unlike('entered_people'),
  unlike('contact_choices'),
  unlike('asking_wishes'),
  unlike('calendar_feeds'),
  unlike('lists_shown'),
  unlike('ladder_prices'),
  // A wave counts whom it asked: where it asked one person twice, both asks stay in its figures.
  { ...unlike('ladder_asks', 'opening_id'), others: 'stay' },
];

function all(table: string, column = 'person_id'): RowsOfCard {
  return { table, column, alike: null, others: 'go' };
}

function unlike(table: string, ...alike: string[]): RowsOfCard {
  return { table, column: 'person_id', alike, others: 'go' };
}
