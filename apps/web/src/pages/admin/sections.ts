/** What administrators look after, in the order of how often they come for it. */
export const SECTIONS = [
  'staff',
  'areas',
  'clocks',
  'asking',
  'weights',
  'targets',
  'health',
  'audit',
] as const;

export type Section = (typeof SECTIONS)[number];

export const sectionPath = (section: Section) => `/admin/${section}`;
