import { type DemoCity, type DemoResident, demoCity } from '@app/city';
import { type Database, system, type Tx } from '@app/database';
import { dayAt } from '@app/matching';
import { writeResidents } from '../writing/write-residents';
import { demoCityIsThere } from './city.query';
import { demoRef } from './demo-ref';
import { writeAccounts } from './write-accounts';
import { writeDemoGroups } from './write-demo-groups';
import { writeDemoMatches } from './write-demo-matches';
import { writeDemoOpenings } from './write-demo-openings';
import { writeDemoPlaces } from './write-demo-places';

/** Loads the demo city as seen from today, in one transaction; `false` if it is there already. */
export function loadCity(database: Database, now: Date): Promise<boolean> {
  return database.withActor(system('demo'), async (tx) => {
    if (await demoCityIsThere(tx)) return false;
    await writeCity(tx, demoCity(dayAt(now.getTime())), now);
    return true;
  });
}

async function writeCity(tx: Tx, city: DemoCity, now: Date): Promise<void> {
  const residents = city.residents.map(named);
  await writeDemoPlaces(tx, city);
  const accounts = await writeAccounts(tx, { ...city, residents }, now);
  await writeDemoGroups(tx, city.groups, accounts, now);
  await writeDemoOpenings(tx, city.openings, now);
  await writeResidents(tx, residents, now, accounts);
  await writeDemoMatches(tx, city, now);
}

function named(resident: DemoResident): DemoResident {
  return { ...resident, ref: demoRef(resident.ref) };
}
