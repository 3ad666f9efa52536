import type { CodeKind, Codes } from '../codes';
import type { OpeningTerms } from '../opening-terms';
import { Values } from './statement-text';

/** An opening on its way into a statement. */
export interface PeopleDraft {
  readonly terms: OpeningTerms;
  readonly codes: Codes;
  readonly values: Values;
  /** The place's coordinates as placeholders; `null` without one. */
  readonly place: readonly [string, string, string] | null;
  /** The placeholder of a mask of the codes that are known. */
  readonly mask: (kind: CodeKind, list: readonly string[]) => string;
}

export function peopleDraft(terms: OpeningTerms, codes: Codes): PeopleDraft {
  const values = new Values();
  const { position } = terms.opening;
  const place: PeopleDraft['place'] = position && [
    values.add(position.x, 'float8'),
    values.add(position.y, 'float8'),
    values.add(position.z, 'float8'),
  ];
  const mask: PeopleDraft['mask'] = (kind, list) => values.add(String(codes.maskOf(kind, list)), 'bigint');
  return { terms, codes, values, place, mask };
}
