import type { Codes } from '../codes';
import type { OpeningTerms, SessionTerms } from '../opening-terms';
import { codeColumn } from './columns';
import type { KeptColumns } from './kept-columns';
import type { Matrix } from './matrix';

/** An opening as columns to combine. */
export interface SearchColumns {
  /** Everybody who is active, speaks the languages, has the qualifications and a residency. */
  readonly allowed: Int32Array;
  /** Everybody who needs more access than there is. */
  readonly needingMore: readonly Int32Array[];
  /** Different times of the week, and which of them each session has. */
  readonly times: readonly Int32Array[];
  readonly sessions: readonly { readonly terms: SessionTerms; readonly time: Int32Array }[];
  readonly skills: readonly Int32Array[];
  readonly wished: Int32Array | null;
  /** Without those who wish for the field itself. */
  readonly kindred: Int32Array | null;
}

/** `null` where nobody can be listed. */
export function searchColumns(
  terms: OpeningTerms,
  codes: Codes,
  matrix: Matrix,
  kept: KeptColumns,
): SearchColumns | null {
  const { opening } = terms;
  const columnsOf = (kind: Parameters<Codes['knownBits']>[0], list: readonly string[]) =>
    present(codes.knownBits(kind, list).map((bit) => matrix.column(codeColumn(kind, bit))));
  const allowed = kept.allowed({
    languages: codes.knownBits('language', opening.languages),
    qualifications: codes.knownBits('qualification', opening.qualifications),
    residency: codes.knownBits('residency', opening.residency),
  });
  const known =
    codes.allBits('language', opening.languages) && codes.allBits('qualification', opening.qualifications);
  const sessions = present(terms.sessions.map((session) => timed(session, kept)));
  if (!known || !allowed || sessions.length === 0) return null;
  if (opening.residency.length > 0 && codes.knownBits('residency', opening.residency).length === 0)
    return null;
  return {
    allowed,
    needingMore: kept.needingMore(codes.knownBits('access', opening.accessProvided)),
    times: [...new Set(sessions.map(({ time }) => time))],
    sessions,
    skills: columnsOf('skill', opening.wantedSkills),
    wished: columnsOf('field', [opening.field])[0] ?? null,
    kindred: kept.kindred(
      codes.bitOf('field', opening.field),
      codes.knownBits('field', opening.kindredFields),
    ),
  };
}

function timed(terms: SessionTerms, kept: KeptColumns) {
  const time = kept.free(terms.pieces);
  return time ? { terms, time } : undefined;
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((each) => each !== undefined);
}
