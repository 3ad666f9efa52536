import type { GroupKind } from '@app/vocabulary';

// Our words have no association of their own: what is neither NPO nor foundation is "other".
const KINDS: Readonly<Record<string, GroupKind>> = {
  npo: 'npo',
  general_incorporated_association: 'other',
  general_incorporated_foundation: 'foundation',
  public_interest_association: 'other',
  public_interest_foundation: 'foundation',
  school_corporation: 'school',
  cooperative: 'other',
  condo_association: 'neighbourhood-association',
  neighborhood_association: 'neighbourhood-association',
};

/** The kind of a corporation in our words; `null` for one not known here. */
export function groupKind(kind: string): GroupKind | null {
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? null) : null;
}
