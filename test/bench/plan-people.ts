import { type DatedOpening, type DemoResident, generateResidents, TAMA_TOWNS } from '@app/city';
import { type Person, positionOf, weekFrom } from '@app/matching';

/** Residents as the engine sees them; who wants how many sessions a week is drawn by number: 1, 2 or 3. */
export function drawPeople(count: number, openings: readonly DatedOpening[], today: string): Person[] {
  const nearby = openings.map((each) => ({
    field: each.field,
    skills: each.wantedSkills,
    lat: each.place?.lat ?? null,
    lng: each.place?.lng ?? null,
  }));
  return generateResidents({ count, seed: 3, towns: TAMA_TOWNS, openings: nearby, today }).map(personOf);
}

export function perWeekOf({ number }: Person): number {
  return [1, 1, 2, 1, 3, 2][number % 6]!;
}

function personOf(resident: DemoResident, at: number): Person {
  return {
    number: at + 1,
    birthDate: resident.birthDate,
    residency: resident.residency,
    week: weekFrom(resident.availability),
    daysAway: resident.daysAway,
    position: positionOf(resident.lat, resident.lng),
    longestWay: resident.longestWay,
    online: resident.online,
    skills: resident.skills,
    wishes: resident.wishes,
    languages: resident.languages,
    qualifications: resident.qualifications,
    accessNeeds: resident.accommodations,
    guardianConsents: [],
    insurances: [],
    heldPlaces: [],
    lastAskedOn: null,
    paused: false,
    declinedOpenings: [],
    blockedGroups: [],
  };
}
