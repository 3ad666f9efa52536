import { addDays } from './days';
import { type DemoInterest, demoInterests } from './demo-interests';
import {
  DEMO_COORDINATOR,
  DEMO_RESIDENT_REF,
  type DemoMember,
  type DemoStaff,
  demoMember,
  demoResident,
} from './demo-people';
import type {
  CommunityArea,
  DatedOpening,
  DemoGatheringPlace,
  DemoGroup,
  DemoOpening,
  DemoResident,
  Town,
} from './model';
import { generateResidents, type OpeningNearby } from './residents';
import { HORIZON_DAYS, sessionsOf } from './session-dates';
import { TAMA_AREAS } from './tama/areas';
import { TAMA_GATHERING_PLACES } from './tama/gathering-places';
import { TAMA_GROUPS } from './tama/groups';
import { tamaOpenings } from './tama/openings';
import { seasonOf } from './tama/season';
import { TAMA_TOWNS } from './tama/towns';

/** Who of the demo city a visitor may sign in as. */
export interface DemoSignIns {
  readonly residentRef: string;
  readonly member: DemoMember;
  readonly coordinator: DemoStaff;
}

export interface DemoCity {
  readonly areas: readonly CommunityArea[];
  readonly towns: readonly Town[];
  readonly groups: readonly DemoGroup[];
  readonly openings: readonly DatedOpening[];
  /** 2,000, with the demo resident at their head. */
  readonly residents: readonly DemoResident[];
  readonly interests: readonly DemoInterest[];
  readonly gatheringPlaces: readonly DemoGatheringPlace[];
  readonly signIns: DemoSignIns;
}

const RESIDENTS = 2000;

/**
 * The whole demo city of Tama, seen from a Tokyo day `YYYY-MM-DD`: the same for the same day and seed, with
 * sessions in the eight weeks after it. Throws `day-unreadable`.
 */
export function demoCity(today: string, seed = 1): DemoCity {
  const openings = datedOpenings(today);
  const residents = [demoResident(today), ...crowd(openings, today, seed)];
  return {
    areas: TAMA_AREAS,
    towns: TAMA_TOWNS,
    groups: TAMA_GROUPS,
    openings,
    residents,
    interests: demoInterests(openings, residents, today),
    gatheringPlaces: TAMA_GATHERING_PLACES,
    signIns: demoSignIns(),
  };
}

export function demoSignIns(): DemoSignIns {
  return { residentRef: DEMO_RESIDENT_REF, member: demoMember(), coordinator: DEMO_COORDINATOR };
}

function datedOpenings(today: string): DatedOpening[] {
  const season = seasonOf(addDays(today, HORIZON_DAYS / 2));
  return tamaOpenings(season).map((opening) => ({
    ...opening,
    sessions: sessionsOf(opening.pattern, today),
  }));
}

function crowd(openings: readonly DemoOpening[], today: string, seed: number): DemoResident[] {
  const nearby = openings.map(nearbyOf);
  return generateResidents({ count: RESIDENTS - 1, seed, towns: weightedTowns(), openings: nearby, today });
}

function nearbyOf({ place, field, wantedSkills }: DemoOpening): OpeningNearby {
  return { lat: place?.lat ?? null, lng: place?.lng ?? null, field, skills: wantedSkills };
}

// What is left of a town outside its 丁目 has few homes, and its point lies off the map's centre.
function weightedTowns() {
  return TAMA_TOWNS.map((town) => ({ ...town, weight: town.chome === null ? 0.2 : 1 }));
}
