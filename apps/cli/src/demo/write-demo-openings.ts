import type { DatedOpening } from '@app/city';
import type { Tx } from '@app/database';
import { positionOf } from '@app/matching';
import { idsByRef, townsByCode } from '../writing/ids.query';
import { type DatedRow, replaceSessions } from '../writing/sessions.statement';
import { upsert } from '../writing/upsert.statement';
import { daysBefore } from './days-before';
import { DEMO_OPENINGS } from './demo-openings-table';
import { demoRef } from './demo-ref';

/** Openings with their sessions; those that are published have been so for three weeks. */
export async function writeDemoOpenings(tx: Tx, openings: readonly DatedOpening[], now: Date): Promise<void> {
  const towns = await townsByCode(tx);
  const groups = await idsByRef(
    tx,
    'groups',
    openings.map(({ groupRef }) => demoRef(groupRef)),
  );
  const rows = openings.map((opening) => ({
    ...wordsOf(opening),
    ...conditionsOf(opening),
    ...placeOf(opening, towns),
    ...datesOf(opening, now),
    group_id: groups.get(demoRef(opening.groupRef)),
  }));
  await upsert(tx, DEMO_OPENINGS, rows);
  const ids = await idsByRef(
    tx,
    'openings',
    openings.map(({ ref }) => demoRef(ref)),
  );
  await replaceSessions(
    tx,
    openings.flatMap((opening) => sessionsOf(opening, ids)),
    now,
  );
}

function wordsOf(opening: DatedOpening) {
  return {
    ...{ ref: demoRef(opening.ref), title: opening.title, body: opening.body, field: opening.field },
    ...{ cost_note: opening.costNote ?? '', what_to_bring: opening.whatToBring },
    ...{ rain_policy: opening.rainPolicy, measures: opening.measures },
  };
}

function conditionsOf(opening: DatedOpening) {
  return {
    ...{
      wanted_skills: opening.wantedSkills,
      minimum_age: opening.minimumAge,
      maximum_age: opening.maximumAge,
    },
    ...{ residency: opening.residency, qualifications: opening.qualifications, languages: opening.languages },
    ...{ access_provided: opening.accommodations, insurance: opening.insurance, payment: opening.payment },
    ...{ beginners_welcome: opening.beginnersWelcome, children_welcome: opening.childrenWelcome },
    online: opening.online,
  };
}

function placeOf({ place }: DatedOpening, towns: ReadonlyMap<string, string>) {
  if (!place) return { place_name: '', meeting_point: '', stop_name: '' };
  return {
    ...{ place_name: place.name, town_id: towns.get(place.townCode), lat: place.lat, lng: place.lng },
    ...positionOf(place.lat, place.lng),
    ...{ meeting_point: place.meetingPoint, stop_name: place.nearestStop, stop_minutes: place.walkMinutes },
  };
}

function datesOf({ state }: DatedOpening, now: Date) {
  if (state === 'draft') return { created_at: daysBefore(now, 1) };
  if (state === 'in-review') return { created_at: daysBefore(now, 3), submitted_at: daysBefore(now, 2) };
  return {
    ...{
      created_at: daysBefore(now, 25),
      submitted_at: daysBefore(now, 24),
      published_at: daysBefore(now, 21),
    },
  };
}

function sessionsOf({ ref, sessions }: DatedOpening, ids: ReadonlyMap<string, string>): DatedRow[] {
  return sessions.map(({ startsAt, endsAt, capacity }) => ({
    ...{ opening_id: ids.get(demoRef(ref)) as string, starts_at: startsAt, ends_at: endsAt, capacity },
  }));
}
