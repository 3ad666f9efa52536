import { onlyNew, type Table } from './upsert.statement';

export const PEOPLE: Table = onlyNew({
  name: 'people',
  key: ['ref'],
  columns: {
    ...{
      ref: 'text',
      account_id: 'uuid',
      name: 'text',
      kana: 'text',
      birth_date: 'date',
      town_id: 'uuid',
      phone: 'text',
    },
    ...{
      x: 'float8',
      y: 'float8',
      z: 'float8',
      longest_way: 'integer',
      online: 'boolean',
      residency: 'text[]',
    },
    ...{ skills: 'text[]', wishes: 'text[]', languages: 'text[]', access_needs: 'text[]', week: 'bigint[]' },
    ...{ created_at: 'timestamptz', card_completed_at: 'timestamptz' },
  },
});

export const QUALIFICATIONS: Table = onlyNew({
  name: 'held_qualifications',
  key: ['person_id', 'code', 'held_from'],
  columns: { person_id: 'uuid', code: 'text', held_from: 'date', held_until: 'date' },
});

export const DAYS_AWAY: Table = {
  name: 'days_away',
  key: [],
  columns: { person_id: 'uuid', away_from: 'date', away_until: 'date' },
};

export const COVERS: Table = onlyNew({
  name: 'insurance_covers',
  key: ['person_id', 'joined_on'],
  columns: { person_id: 'uuid', joined_on: 'date' },
});

export const CONSENTS: Table = {
  name: 'guardian_consents',
  key: [],
  columns: { person_id: 'uuid', valid_from: 'date', valid_until: 'date' },
};
