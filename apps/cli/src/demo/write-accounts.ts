import type { DemoGroup, DemoResident, DemoStaff } from '@app/city';
import type { Tx } from '@app/database';
import { appoint } from '../writing/appoint.statement';
import { onlyNew, type Table, upsert } from '../writing/upsert.statement';
import { accountsByEmail } from './city.query';

const ACCOUNTS: Table = onlyNew({
  name: 'accounts',
  key: ['email'],
  columns: { email: 'text', name: 'text', created_at: 'timestamptz', verified_at: 'timestamptz' },
});

interface Inhabitants {
  readonly residents: readonly DemoResident[];
  readonly groups: readonly DemoGroup[];
  readonly signIns: { readonly coordinator: DemoStaff };
}

/** Accounts of all who have an address, by address; the coordinator gets the role as well. */
export async function writeAccounts(
  tx: Tx,
  { residents, groups, signIns }: Inhabitants,
  now: Date,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { email, ...who } of residents) if (email) names.set(email, nameOf(who));
  for (const { email, contactName } of groups) names.set(email, contactName);
  names.set(signIns.coordinator.email, nameOf(signIns.coordinator));
  const rows = [...names].map(([email, name]) => ({ email, name, created_at: now, verified_at: now }));
  await upsert(tx, ACCOUNTS, rows);
  await appoint(tx, { email: signIns.coordinator.email, role: 'coordinator', area: null }, now);
  return accountsByEmail(tx, [...names.keys()]);
}

function nameOf({ familyName, givenName }: { familyName: string; givenName: string }): string {
  return `${familyName} ${givenName}`;
}
