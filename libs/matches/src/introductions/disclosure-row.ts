import type { ShownField } from './disclosure.entity';
import type { DisclosureDates } from './shown-fields';

/** A disclosure as JSON of a query: its times as text. */
export interface DisclosureRow {
  readonly fields: ShownField[];
  readonly openedAt: string | null;
  readonly endsAt: string | null;
  readonly withdrawnAt: string | null;
  readonly closedAt: string | null;
  readonly destroyedAt: string | null;
  readonly destroyBy: string | null;
}

export function disclosureOf(row: DisclosureRow): DisclosureDates & { readonly destroyBy: Date | null } {
  return {
    fields: row.fields,
    openedAt: dateOf(row.openedAt),
    endsAt: dateOf(row.endsAt),
    withdrawnAt: dateOf(row.withdrawnAt),
    closedAt: dateOf(row.closedAt),
    destroyedAt: dateOf(row.destroyedAt),
    destroyBy: dateOf(row.destroyBy),
  };
}

function dateOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
