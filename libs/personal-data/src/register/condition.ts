/** Both parameters stand in every statement, as ids, whichever of them the condition names. */
export function conditionOf(rows: string): string {
  const typed = rows.replaceAll('$1', '($1::uuid)').replaceAll('$2', '($2::uuid)');
  return `(${typed}) AND num_nulls($1::uuid, $2::uuid) >= 0`;
}
