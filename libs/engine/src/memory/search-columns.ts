import type { Codes } from '../codes';
import type { OpeningTerms, SessionTerms } from '../opening-terms';
import { ACTIVE, codeColumn } from './columns';
import type { FreeColumns } from './free-columns';
import type { Matrix } from './matrix';

/** An opening as columns to combine; `null` as a whole where nobody can be listed. */
export interface SearchColumns {
  readonly all: readonly Int32Array[];
  readonly anyOf: readonly Int32Array[];
  readonly none: readonly Int32Array[];
  /** Different times of the week, and which of them each session has. */
  readonly times: readonly Int32Array[];
  readonly sessions: readonly { readonly terms: SessionTerms; readonly time: Int32Array }[];
  readonly skills: readonly Int32Array[];
  readonly field: Int32Array | undefined;
  readonly kindred: readonly Int32Array[];
}

export function searchColumns(
  terms: OpeningTerms,
  codes: Codes,
  matrix: Matrix,
  free: FreeColumns,
): SearchColumns | null {
  const { opening } = terms;
  const columnsOf = (kind: Parameters<Codes['knownBits']>[0], list: readonly string[]) =>
    present(codes.knownBits(kind, list).map((bit) => matrix.column(codeColumn(kind, bit))));
  const all = [
    ...present([matrix.column(ACTIVE)]),
    ...columnsOf('language', opening.languages),
    ...columnsOf('qualification', opening.qualifications),
  ];
  const anyOf = columnsOf('residency', opening.residency);
  const sessions = present(terms.sessions.map((session) => timed(session, free)));
  if (all.length < 1 + opening.languages.length + opening.qualifications.length) return null;
  if (sessions.length === 0 || (opening.residency.length > 0 && anyOf.length === 0)) return null;
  return {
    all,
    anyOf,
    none: notProvided(codes.knownBits('access', opening.accessProvided), matrix),
    times: [...new Set(sessions.map(({ time }) => time))],
    sessions,
    skills: columnsOf('skill', opening.wantedSkills),
    field: columnsOf('field', [opening.field])[0],
    kindred: columnsOf('field', opening.kindredFields),
  };
}

function timed(terms: SessionTerms, free: FreeColumns) {
  const time = free.of(terms.pieces);
  return time ? { terms, time } : undefined;
}

function notProvided(provided: readonly number[], matrix: Matrix): Int32Array[] {
  const bits = Array.from({ length: 52 }, (_, bit) => bit).filter((bit) => !provided.includes(bit));
  return present(bits.map((bit) => matrix.column(codeColumn('access', bit))));
}

function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((each) => each !== undefined);
}
