import { onlyNew, type Table } from '../writing/upsert.statement';

export const DEMO_OPENINGS: Table = onlyNew({
  name: 'openings',
  key: ['ref'],
  columns: {
    ...{ ref: 'text', group_id: 'uuid', title: 'text', body: 'text', field: 'text', wanted_skills: 'text[]' },
    ...{ minimum_age: 'integer', maximum_age: 'integer', residency: 'text[]', qualifications: 'text[]' },
    ...{
      languages: 'text[]',
      access_provided: 'text[]',
      insurance: 'text',
      payment: 'text',
      cost_note: 'text',
    },
    ...{ beginners_welcome: 'boolean', children_welcome: 'boolean', online: 'boolean', place_name: 'text' },
    ...{ town_id: 'uuid', lat: 'float8', lng: 'float8', x: 'float8', y: 'float8', z: 'float8' },
    ...{ meeting_point: 'text', stop_name: 'text', stop_minutes: 'integer', what_to_bring: 'text' },
    ...{ rain_policy: 'text', measures: 'integer[]', created_at: 'timestamptz', submitted_at: 'timestamptz' },
    published_at: 'timestamptz',
  },
});
