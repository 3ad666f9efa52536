import { all, id, number, personal, type Register, secret } from './model';

const NOBODYS = { whose: 'nobody', atErasure: 'not-theirs', rows: null } as const;
const RUNNING = { ...NOBODYS, why: 'running', kept: 'while-used' } as const;
const CITY = { ...NOBODYS, why: 'public-data', kept: 'for-good' } as const;
const GROUPS = { whose: 'group', why: 'group-work', atErasure: 'not-theirs', rows: null } as const;

/** Of groups whose registration ended, or that were sent back and never came again. */
const GONE_FOR_FIVE_YEARS = `group_id IN (SELECT id FROM groups
  WHERE coalesce(closed_at, lapsed_at, returned_at) < $1 - interval '5 years')`;

/** What is about groups and the city, and what the service needs to run: ids, codes, times. */
export const GROUPS_AND_CITY: readonly Register[] = [
  {
    table: 'groups',
    ...{ ...GROUPS, kept: 'five-years' },
    columns: {
      ...all(id(), 'id', 'number', 'ref', 'town_id'),
      ...all(personal(), 'name', 'kana', 'story', 'phone', 'return_note'),
      ...all(
        number(),
        'kind',
        'corporate_number',
        'created_at',
        'submitted_at',
        'registered_at',
        'returned_at',
      ),
      ...all(number(), 'return_reason', 'closed_at', 'renewed_at', 'lapsed_at'),
    },
  },
  {
    table: 'openings',
    ...{ ...GROUPS, kept: 'five-years' },
    columns: {
      ...all(id(), 'id', 'number', 'ref', 'group_id', 'town_id'),
      ...all(personal(), 'title', 'body', 'cost_note', 'place_name', 'address', 'meeting_point', 'stop_name'),
      ...all(personal(), 'what_to_bring', 'rain_policy', 'return_note'),
      ...all(number(), 'field', 'wanted_skills', 'minimum_age', 'maximum_age', 'residency', 'qualifications'),
      ...all(number(), 'languages', 'access_provided', 'insurance', 'payment', 'beginners_welcome'),
      ...all(number(), 'children_welcome', 'online', 'lat', 'lng', 'x', 'y', 'z', 'stop_minutes', 'measures'),
      ...all(number(), 'created_at', 'submitted_at', 'published_at', 'publish_until', 'deadline'),
      ...all(number(), 'returned_at', 'return_reason', 'closed_at'),
    },
  },
  {
    table: 'group_files',
    ...{ ...GROUPS, kept: 'five-years' },
    over: GONE_FOR_FIVE_YEARS,
    columns: {
      ...all(id(), 'id', 'group_id', 'added_by'),
      ...all(personal(), 'name', 'content'),
      ...all(number(), 'place', 'purpose', 'media_type', 'byte_length', 'width', 'height', 'added_at'),
      sent_hash: secret(),
    },
  },
  {
    table: 'opening_editions',
    ...{ ...GROUPS, kept: 'five-years' },
    columns: {
      ...all(id(), 'opening_id', 'written_by'),
      ...all(personal(), 'title', 'body', 'cost_note', 'meeting_point', 'what_to_bring', 'rain_policy'),
      ...all(number(), 'language', 'written_at'),
    },
  },
  {
    table: 'sessions',
    ...{ ...GROUPS, kept: 'five-years' },
    columns: {
      ...all(id(), 'id', 'number', 'opening_id'),
      ...all(number(), 'starts_at', 'ends_at', 'capacity', 'taken', 'cancelled_at', 'cancel_reason'),
      cancel_note: personal(),
    },
  },
  {
    table: 'approval_rules',
    ...RUNNING,
    columns: { id: id(), created_at: number() },
  },
  {
    table: 'approval_rule_versions',
    ...{ ...RUNNING, whose: 'staff', why: 'proof', kept: 'five-years' },
    columns: {
      ...all(id(), 'rule_id', 'version', 'written_by'),
      ...all(number(), 'name', 'effect', 'conditions', 'written_at'),
    },
  },
  {
    table: 'approval_rule_activations',
    ...{ ...RUNNING, whose: 'staff', why: 'proof', kept: 'five-years' },
    columns: {
      ...all(id(), 'id', 'rule_id', 'version', 'switched_on_by', 'switched_off_by'),
      ...all(number(), 'switched_on_at', 'switched_off_at'),
    },
  },
  {
    table: 'clocks',
    ...RUNNING,
    columns: {
      ...all(id(), 'id', 'subject_id'),
      ...all(number(), 'wait', 'subject_kind', 'owner', 'since', 'session_start', 'session_end', 'step'),
      ...all(number(), 'due_at', 'ends_at', 'settled_at'),
    },
  },
  {
    table: 'clock_settings',
    ...RUNNING,
    columns: all(number(), 'wait', 'step', 'moment', 'amount', 'unit', 'changed_at'),
  },
  {
    table: 'asking_settings',
    ...RUNNING,
    columns: all(number(), 'changed_at', 'weekly_asks', 'quiet_from', 'quiet_until'),
  },
  {
    table: 'indicator_targets',
    ...RUNNING,
    columns: all(number(), 'indicator', 'changed_at', 'target', 'year'),
  },
  {
    table: 'exposures',
    ...RUNNING,
    columns: { opening_id: id(), ...all(number(), 'day', 'thousandths') },
  },
  { table: 'audit_unsealed', ...RUNNING, columns: { id: id(), since: number() } },
  {
    table: 'audit_seals',
    ...{ ...RUNNING, why: 'proof', kept: 'for-good' },
    columns: all(number(), 'number', 'ids', 'row_count', 'hash', 'sealed_at'),
  },
  { table: 'match_codes', ...RUNNING, columns: all(number(), 'kind', 'codes') },
  {
    table: 'opening_search',
    ...RUNNING,
    columns: { ...all(id(), 'opening_id'), ...all(personal(), 'words', 'grams') },
  },
  {
    table: 'opening_match',
    ...RUNNING,
    columns: {
      ...all(id(), 'number', 'group_number', 'opening_id', 'changed_in'),
      ...all(
        number(),
        'field',
        'languages',
        'access_provided',
        'residency',
        'qualifications',
        'wanted_skills',
      ),
      ...all(number(), 'last_start', 'skill_count', 'online', 'insured', 'publish_from', 'publish_until'),
      ...all(number(), 'deadline', 'x', 'y', 'z', 'minimum_age', 'maximum_age'),
    },
  },
  {
    table: 'session_match',
    ...RUNNING,
    columns: {
      ...all(id(), 'number', 'opening_number', 'changed_in'),
      ...all(
        number(),
        'starts_at',
        'ends_at',
        'half_hours',
        'day',
        'last_day',
        'weekday',
        'taken',
        'cancelled',
      ),
      ...all(number(), 'capacity', 'later_days'),
    },
  },
  { table: 'migrations', ...RUNNING, columns: all(number(), 'id', 'timestamp', 'name') },
  {
    table: 'towns',
    ...CITY,
    columns: all(
      number(),
      ...[
        'id',
        'code',
        'city_code',
        'name',
        'base',
        'kana',
        'chome',
        'postal_code',
        'lat',
        'lng',
        'x',
        'y',
        'z',
      ],
      'area_id',
    ),
  },
  {
    table: 'community_areas',
    ...CITY,
    columns: all(number(), 'id', 'city_code', 'number', 'towns', 'committee_name'),
  },
  {
    table: 'events',
    ...CITY,
    columns: all(
      number(),
      ...['id', 'ref', 'office', 'title', 'body', 'audience', 'place_name', 'lat', 'lng', 'fee', 'places'],
      ...['places_note', 'applications', 'url', 'phone', 'published_at'],
    ),
  },
  {
    table: 'gathering_places',
    ...CITY,
    columns: all(
      number(),
      ...['id', 'ref', 'kind', 'name', 'address', 'town_id', 'lat', 'lng', 'phone', 'url', 'open_hours'],
      ...['what_is_there', 'access_provided', 'source'],
    ),
  },
  { table: 'event_sessions', ...CITY, columns: all(number(), 'id', 'event_id', 'starts_at', 'ends_at') },
];
