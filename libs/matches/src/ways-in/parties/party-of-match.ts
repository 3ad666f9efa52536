/** Who comes along to the match `m`, as JSON inside another query; what a group may see of it is the reader's to ask. */
export const COMPANIONS_OF_MATCH = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'kana', c.kana, 'kind', c.kind, 'age', c.age)
     ORDER BY c.number), '[]') FROM companions c WHERE c.match_id = m.id)`;
