import type { Tx } from '@app/database';
import { type CodeKind, Codes } from '../codes';

/** The bits of all codes as the projections have them; they only ever grow. */
export async function codesOf(tx: Pick<Tx, 'manager'>): Promise<Codes> {
  const rows: { kind: CodeKind; codes: string[] }[] = await tx.manager.query(
    'SELECT kind, codes FROM match_codes',
  );
  return new Codes(Object.fromEntries(rows.map(({ kind, codes }) => [kind, codes])));
}
