import { all, id, number, personal, type Register } from './model';

const OF_PERSON = 'person_id = $1';

const RUNNING = {
  whose: 'nobody',
  why: 'running',
  kept: 'while-used',
  atErasure: 'not-theirs',
  rows: null,
} as const;

/** Whom the service asked by itself and why, what it learnt of all answers, and whom plans of the centre's put together. */
export const LADDER: readonly Register[] = [
  {
    table: 'ladder_asks',
    ...{ whose: 'resident', why: 'centre-work', kept: 'three-years', atErasure: 'delete', rows: OF_PERSON },
    over: "asked_at < $1 - interval '3 years'",
    columns: {
      ...all(id(), 'match_id', 'opening_id', 'person_id'),
      ...all(number(), 'wave', 'place_in_wave', 'price', 'worth', 'index_value'),
      ...all(personal(), 'asked_at', 'answer_rate', 'own_asked', 'own_yes', 'field_sort', 'way_sort'),
    },
  },
  {
    table: 'ladder_prices',
    ...{ whose: 'resident', why: 'centre-work', kept: 'while-used', atErasure: 'delete', rows: OF_PERSON },
    columns: { person_id: id(), price: personal() },
  },
  {
    table: 'digests',
    ...{ whose: 'resident', why: 'messages', kept: 'one-year', atErasure: 'delete', rows: OF_PERSON },
    over: "chosen_at < $1 - interval '1 year'",
    columns: { ...all(id(), 'id', 'person_id'), ...all(personal(), 'period', 'chosen_at', 'opening_ids') },
  },
  {
    table: 'kept_plan_lines',
    ...{ whose: 'resident', why: 'centre-work', kept: 'one-year', atErasure: 'delete', rows: OF_PERSON },
    over: "plan_id IN (SELECT id FROM kept_plans WHERE period_until < $1 - interval '1 year')",
    columns: { ...all(id(), 'plan_id', 'person_id'), session_id: id('session'), score: personal() },
  },
  {
    table: 'kept_plans',
    ...{ ...RUNNING, whose: 'staff', why: 'centre-work', kept: 'one-year' },
    over: "period_until < $1 - interval '1 year'",
    columns: {
      ...all(id(), 'id', 'kept_by', 'area_id'),
      ...all(number(), 'kept_at', 'period_from', 'period_until', 'coverage', 'per_week', 'seats', 'sessions'),
    },
  },
  {
    table: 'ladders',
    ...RUNNING,
    columns: {
      ...all(id(), 'opening_id', 'started_by'),
      ...all(number(), 'state', 'state_since', 'urgent', 'started_at', 'waves', 'next_wave_at'),
    },
  },
  {
    table: 'ladder_waves',
    ...RUNNING,
    columns: {
      opening_id: id(),
      ...all(
        number(),
        'wave',
        'at',
        'free_places',
        'awaited',
        'worth',
        'eligible',
        'rested',
        'asked',
        'expected',
      ),
    },
  },
  {
    table: 'ladder_nights',
    ...RUNNING,
    columns: all(number(), 'day', 'ran_at', 'prior_yes', 'prior_no', 'factors', 'people'),
  },
  { table: 'ladder_worths', ...RUNNING, columns: all(number(), 'kind', 'worth', 'changed_on') },
  {
    table: 'ladder_settings',
    ...RUNNING,
    columns: {
      changed_by: id(),
      ...all(number(), 'id', 'cool_down_days', 'silent_days', 'wave_hours', 'answer_hours', 'changed_at'),
    },
  },
];
