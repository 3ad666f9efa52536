/**
 * The plain activity fields that pages use, each with its family (kindred fields earn a part of the points)
 * and the numbers of the NPO law's fields it maps to (特定非営利活動促進法 別表, 1–20).
 */
export const FIELDS = {
  children: { family: 'growing', npo: [13] },
  'learning-support': { family: 'growing', npo: [2, 13] },
  reading: { family: 'growing', npo: [2] },
  youth: { family: 'growing', npo: [13] },
  seniors: { family: 'care', npo: [1] },
  disability: { family: 'care', npo: [1] },
  health: { family: 'care', npo: [1] },
  food: { family: 'care', npo: [1, 13] },
  green: { family: 'nature', npo: [7] },
  cleaning: { family: 'nature', npo: [7] },
  environment: { family: 'nature', npo: [7] },
  animals: { family: 'nature', npo: [7] },
  culture: { family: 'culture', npo: [6] },
  music: { family: 'culture', npo: [6] },
  history: { family: 'culture', npo: [6] },
  sports: { family: 'culture', npo: [6] },
  community: { family: 'town', npo: [3, 5] },
  festival: { family: 'town', npo: [3, 4] },
  disaster: { family: 'town', npo: [8] },
  safety: { family: 'town', npo: [9] },
  international: { family: 'bridge', npo: [11] },
  digital: { family: 'bridge', npo: [14] },
  work: { family: 'bridge', npo: [17, 16] },
  'group-support': { family: 'bridge', npo: [19] },
} as const;

export type Field = keyof typeof FIELDS;
export const FIELD_CODES = Object.keys(FIELDS) as Field[];

/** The other fields of the same family. */
export function kindredFields(field: Field): Field[] {
  const { family } = FIELDS[field];
  return FIELD_CODES.filter((other) => other !== field && FIELDS[other].family === family);
}
