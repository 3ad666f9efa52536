import type { Codes } from '../codes';
import type { OpeningTerms, SessionTerms } from '../opening-terms';
import { ACTIVE, codeColumn } from './columns';
import type { KeptColumns } from './kept-columns';
import type { Matrix } from './matrix';

/** An opening as columns to combine. */
export interface SearchColumns {
  readonly all: readonly Int32Array[];
  readonly anyOf: Int32Array | null;
  readonly none: readonly Int32Array[];
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
  const all = [
    ...present([matrix.column(ACTIVE)]),
    ...columnsOf('language', opening.languages),
    ...columnsOf('qualification', opening.qualifications),
  ];
  const anyOf =
    opening.residency.length > 0 ? kept.anyOf(codes.knownBits('residency', opening.residency)) : null;
  const sessions = present(terms.sessions.map((session) => timed(session, kept)));
  if (all.length < 1 + opening.languages.length + opening.qualifications.length) return null;
  if (sessions.length === 0 || (opening.residency.length > 0 && !anyOf)) return null;
  return {
    all,
    anyOf,
    none: notProvided(codes.knownBits('access', opening.accessProvided), matrix),
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

function notProvided(provided: readonly number[], matrix: Matrix): Int32Array[] {
  const bits = Array.from({ length: 52 }, (_, bit) => bit).filter((bit) => !provided.includes(bit));
  return present(bits.map((bit) => matrix.column(codeColumn('access', bit))));
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((each) => each !== undefined);
}
