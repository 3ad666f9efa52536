const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

const reading = (name: string, type: string, value: string) => `
CREATE OR REPLACE FUNCTION walls.${name} RETURNS ${type} LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT ${value} $$;`;

// These look over the walls, and each says no more than it is asked: whether, and which ids.
const looking = (name: string, type: string, body: string) => `
CREATE OR REPLACE FUNCTION walls.${name} RETURNS ${type} LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = public, pg_temp AS $$ BEGIN RETURN (${body}); END $$;`;

const SIDE = `SELECT CASE WHEN m.person_id = walls.person() THEN 'resident'
    WHEN o.group_id = ANY (walls.groups()) THEN 'group' END
  FROM matches m JOIN openings o ON o.id = m.opening_id WHERE m.id = match_id`;

/** What the policies ask of the transaction's actor, in a schema of their own. */
export const WALL_FUNCTIONS = [
  'CREATE SCHEMA IF NOT EXISTS walls;',
  reading('account()', 'uuid', `${setting('account')}::uuid`),
  reading('person()', 'uuid', `${setting('person')}::uuid`),
  reading('groups()', 'uuid[]', `coalesce(${setting('groups')}, '{}')::uuid[]`),
  reading('is_centre()', 'boolean', `${setting('staff')} IS NOT NULL`),
  reading(
    'is_service(names text[])',
    'boolean',
    `coalesce(substr(${setting('actor')}, 8) = ANY (names) AND ${setting('actor')} LIKE 'system:%', false)`,
  ),
  looking('openings()', 'uuid[]', 'SELECT array_agg(id) FROM openings WHERE group_id = ANY (walls.groups())'),
  looking('side_of_match(match_id uuid)', 'text', SIDE),
  looking(
    'is_side_of_place(place_id uuid)',
    'boolean',
    'SELECT walls.side_of_match(h.match_id) IS NOT NULL FROM held_places h WHERE h.id = place_id',
  ),
  looking(
    'is_known_to_my_groups(resident_id uuid)',
    'boolean',
    `SELECT cardinality(walls.groups()) > 0 AND EXISTS (SELECT FROM matches m JOIN openings o ON o.id = m.opening_id
      WHERE m.person_id = resident_id AND o.group_id = ANY (walls.groups()))`,
  ),
  looking(
    'is_shown_to_my_groups(account_id uuid)',
    'boolean',
    `SELECT cardinality(walls.groups()) > 0 AND EXISTS (SELECT FROM people p JOIN disclosures d ON d.person_id = p.id
      WHERE p.account_id = $1 AND d.group_id = ANY (walls.groups()) AND 'email' = ANY (d.fields)
        AND d.opened_at IS NOT NULL AND d.closed_at IS NULL)`,
  ),
  looking(
    'is_asked_by_my_groups(account_id uuid)',
    'boolean',
    `SELECT cardinality(walls.groups()) > 0 AND EXISTS (SELECT FROM representative_transfers t
      WHERE t.to_account_id = $1 AND t.group_id = ANY (walls.groups()) AND t.answered_at IS NULL)`,
  ),
  looking(
    'has_acted_for(of_group uuid, actor text)',
    'boolean',
    `SELECT EXISTS (SELECT FROM group_members m WHERE m.group_id = of_group AND concat('account:', m.account_id) = actor)`,
  ),
  'GRANT USAGE ON SCHEMA walls TO tsumugi_app, tsumugi_engine;',
  'GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA walls TO tsumugi_app, tsumugi_engine;',
].join('\n');
