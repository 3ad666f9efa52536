import { all, id, number, personal, type Register } from './model';

const MATCHES = 'match_id IN (SELECT id FROM matches WHERE person_id = $1)';
const PLACES = 'held_place_id IN (SELECT id FROM held_places WHERE person_id = $1)';
const OF_PERSON = 'person_id = $1';

/** What came of interests: words go, figures stay without a name. */
export const MATCHES_OF_PERSON: readonly Register[] = [
  {
    table: 'companions',
    ...{ whose: 'companion', why: 'taking-part', kept: 'one-year', atErasure: 'delete', rows: MATCHES },
    over: "coalesce((SELECT max(s.ends_at) FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = companions.match_id), (SELECT m.state_since FROM matches m WHERE m.id = companions.match_id)) < $1 - interval '1 year'",
    columns: {
      match_id: id('match'),
      number: number(),
      ...all(personal(), 'name', 'kana', 'kind', 'age'),
    },
  },
  {
    table: 'thanks',
    ...{ whose: 'resident', why: 'after-sessions', kept: 'three-years', atErasure: 'delete', rows: MATCHES },
    over: "said_at < $1 - interval '3 years'",
    columns: { match_id: id('match'), ...all(personal(), 'said_by', 'words', 'said_at') },
  },
  {
    table: 'consultations',
    ...{ whose: 'resident', why: 'centre-work', kept: 'three-years', atErasure: 'blank', rows: MATCHES },
    over: "settled_at < $1 - interval '3 years' AND words <> '―'",
    columns: {
      id: id(),
      match_id: id('match'),
      asked_by: number(),
      words: personal("'―'"),
      opened_at: number(),
      settled_at: { holds: 'number', blank: 'coalesce(settled_at, now())' },
      outcome: { holds: 'number', blank: "coalesce(outcome, 'other')", words: 'words.consultation-outcome' },
      outcome_note: personal("''"),
    },
  },
  {
    table: 'explanations',
    ...{ whose: 'resident', why: 'proof', kept: 'three-years', atErasure: 'blank', rows: MATCHES },
    over: "made_at < $1 - interval '3 years' AND erased_at IS NULL",
    columns: {
      id: id(),
      match_id: id('match'),
      kind: number(),
      engine: number(),
      snapshot: personal('NULL'),
      ...all({ holds: 'secret' }, 'hash', 'answer_hash'),
      made_at: number(),
      erased_at: { holds: 'number', blank: 'coalesce(erased_at, now())' },
    },
  },
  {
    table: 'approval_decisions',
    ...{ whose: 'resident', why: 'proof', kept: 'three-years', atErasure: 'blank', rows: MATCHES },
    over: "decided_at < $1 - interval '3 years' AND figures <> '{}'",
    columns: {
      id: id(),
      match_id: id('match'),
      ...all(number(), 'decided_at', 'decision', 'version'),
      rule_id: id(),
      ...all(personal("'{}'"), 'trace', 'figures'),
    },
  },
  {
    table: 'attendance_words',
    ...{ whose: 'resident', why: 'after-sessions', kept: 'five-years', atErasure: 'keep', rows: PLACES },
    columns: { held_place_id: id('place'), ...all(number(), 'said_by', 'state', 'minutes', 'said_at') },
  },
  {
    table: 'attendances',
    ...{ whose: 'resident', why: 'after-sessions', kept: 'five-years', atErasure: 'keep', rows: PLACES },
    columns: {
      held_place_id: id('place'),
      ...all(number(), 'state', 'minutes', 'recorded_by', 'recorded_at', 'confirmed_at'),
    },
  },
  {
    table: 'disclosures',
    whose: 'resident',
    why: 'showing-contact',
    kept: 'five-years',
    atErasure: 'keep',
    rows: OF_PERSON,
    columns: {
      id: id(),
      match_id: id('match'),
      ...all(id(), 'person_id', 'destroyed_by'),
      group_id: id('group'),
      fields: number('introductions.field'),
      ...all(number(), 'purpose', 'consented_at', 'consent_by', 'opened_at', 'ends_at', 'withdrawn_at'),
      ...all(number(), 'closed_at', 'closed_because', 'destroyed_at'),
    },
  },
  {
    table: 'held_places',
    ...{ whose: 'resident', why: 'taking-part', kept: 'five-years', atErasure: 'keep', rows: OF_PERSON },
    columns: {
      ...all(id(), 'id', 'person_id', 'match_id'),
      session_id: id('session'),
      ...all(number(), 'during', 'held_at', 'released_at', 'places', 'asked_again_at'),
    },
  },
  {
    table: 'match_sessions',
    ...{ whose: 'resident', why: 'taking-part', kept: 'five-years', atErasure: 'keep', rows: MATCHES },
    columns: { match_id: id('match'), session_id: id('session') },
  },
  {
    table: 'match_steps',
    ...{ whose: 'resident', why: 'proof', kept: 'five-years', atErasure: 'keep', rows: MATCHES },
    columns: {
      id: id(),
      match_id: id('match'),
      number: id(),
      at: number(),
      actor: id(),
      step: number(),
      reason: number(),
      detail: number(),
    },
  },
  {
    table: 'matches',
    ...{ whose: 'resident', why: 'taking-part', kept: 'five-years', atErasure: 'blank', rows: OF_PERSON },
    over: "state_since < $1 - interval '3 years' AND (message <> '' OR reason_note <> '')",
    columns: {
      ...all(id(), 'id', 'person_id', 'entered_by'),
      opening_id: id('opening'),
      origin: number(),
      state: number('pages.activities.state-'),
      state_since: number(),
      message: personal("''"),
      reason: number(),
      reason_note: personal("''"),
      ...all(number(), 'ended_by', 'created_at', 'asked_by', 'adults', 'children', 'waiting_since'),
      ...all(number(), 'confirmed_at', 'called_at'),
      consent_by: number('ways-in.proxy.consent-by'),
    },
  },
];
