import type { DemoResident } from '@app/city';
import type { Tx } from '@app/database';
import { positionOf, weekFrom } from '@app/matching';
import { idsByRef, townsByCode } from './ids.query';
import { CONSENTS, COVERS, DAYS_AWAY, PEOPLE, QUALIFICATIONS } from './resident-tables';
import { upsert } from './upsert.statement';

/**
 * Writes those residents who are not there yet, known by `ref`; a card that is there may have been changed since.
 * @param accounts account ids by address; without one a resident comes by telephone or to the counter
 * @returns how many are new
 */
export async function writeResidents(
  tx: Tx,
  residents: readonly DemoResident[],
  now: Date,
  accounts: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  const refs = residents.map(({ ref }) => ref);
  const known = await idsByRef(tx, 'people', refs);
  const fresh = residents.filter(({ ref }) => !known.has(ref));
  const towns = await townsByCode(tx);
  await upsert(
    tx,
    PEOPLE,
    fresh.map((resident) => personRow(resident, towns, accounts, now)),
  );
  await writeCards(tx, fresh, await idsByRef(tx, 'people', refs));
  return fresh.length;
}

function personRow(
  resident: DemoResident,
  towns: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
  now: Date,
) {
  return {
    ref: resident.ref,
    account_id: (resident.email && accounts.get(resident.email)) ?? null,
    name: `${resident.familyName} ${resident.givenName}`,
    kana: `${resident.familyKana} ${resident.givenKana}`,
    ...{
      birth_date: resident.birthDate,
      town_id: towns.get(resident.townCode ?? '') ?? null,
      phone: resident.phone,
    },
    ...{
      ...positionOf(resident.lat, resident.lng),
      longest_way: resident.longestWay,
      online: resident.online,
    },
    ...{ residency: resident.residency, skills: resident.skills, wishes: resident.wishes },
    ...{ languages: resident.languages, access_needs: resident.accommodations },
    week: weekFrom(resident.availability).map(String),
    ...{ created_at: now, card_completed_at: now },
  };
}

async function writeCards(
  tx: Tx,
  residents: readonly DemoResident[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = <R extends object>(listed: (resident: DemoResident) => readonly R[]) =>
    residents.flatMap((resident) =>
      listed(resident).map((row) => ({ person_id: ids.get(resident.ref), ...row })),
    );
  const held = rows(({ qualifications }) =>
    qualifications.map(({ code, from, until }) => ({ code, held_from: from, held_until: until })),
  );
  await upsert(tx, QUALIFICATIONS, held);
  await upsert(
    tx,
    DAYS_AWAY,
    rows(({ daysAway }) => daysAway.map(({ from, until }) => ({ away_from: from, away_until: until }))),
  );
  await upsert(
    tx,
    COVERS,
    rows(({ insuranceJoinedOn }) => (insuranceJoinedOn ? [{ joined_on: insuranceJoinedOn }] : [])),
  );
  await upsert(
    tx,
    CONSENTS,
    rows(({ guardianConsent: consent }) =>
      consent ? [{ valid_from: consent.from, valid_until: consent.until }] : [],
    ),
  );
}
