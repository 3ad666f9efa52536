import type { SpokenLanguage } from '@app/vocabulary';
import { addDays, addYears, ageOn, daysBetween, fiscalYearStart, weekdayOf } from './days';
import type { DayRange, DemoResident, Place } from './model';
import { NAMES_ABROAD } from './names/abroad';
import { FAMILY_NAMES } from './names/family';
import { GIVEN_NAMES } from './names/given';
import type { Name } from './names/name';
import { between, pick, type Random, streamOf } from './random';
import { drawAvailability } from './resident-availability';
import {
  drawAccommodations,
  drawDaysAway,
  drawLanguages,
  drawLongestWay,
  drawOnline,
  drawQualifications,
  drawResidency,
} from './resident-card';
import { drawAge, drawLife, type Life } from './resident-life';
import { type Home, homeDrawer, type TownPlace } from './resident-places';
import { type TasteSource, tasteDrawer } from './taste';

/** What residents are drawn towards; an opening without a position still lends its field and skills. */
export interface OpeningNearby extends TasteSource {
  readonly lat: number | null;
  readonly lng: number | null;
}

export interface ResidentsWanted {
  readonly count: number;
  readonly seed: number;
  readonly towns: readonly TownPlace[];
  readonly openings?: readonly OpeningNearby[];
  /** The Tokyo day from which ages, absences and insurance count. */
  readonly today: string;
}

type Drawers = { readonly home: (random: Random) => Home; readonly taste: ReturnType<typeof tasteDrawer> };

/**
 * Fictional residents around towns and openings, the same for the same wish; resident n does not depend on
 * how many are wanted. Throws `nowhere-to-live` where nothing has a position, and
 * `day-unreadable`.
 */
export function generateResidents(wanted: ResidentsWanted): DemoResident[] {
  weekdayOf(wanted.today);
  const openings = wanted.openings ?? [];
  const drawers = { home: homeDrawer(wanted.towns, openings.filter(hasPlace)), taste: tasteDrawer(openings) };
  return Array.from({ length: wanted.count }, (_, at) => drawResident(wanted, drawers, at + 1));
}

function hasPlace<T extends OpeningNearby>(opening: T): opening is T & Place {
  return opening.lat !== null && opening.lng !== null;
}

function drawResident(wanted: ResidentsWanted, drawers: Drawers, number: number): DemoResident {
  const { seed, today } = wanted;
  const random = streamOf(seed, number);
  const birthDate = addDays(addYears(today, -drawAge(random)), -between(random, 0, 364));
  const age = ageOn(birthDate, today);
  const { mother, ...name } = drawName(random, Number(birthDate.slice(0, 4)));
  return {
    ref: `resident-${seed}-${number}`,
    ...name,
    birthDate,
    ...drawers.home(random),
    ...drawCard(random, drawers, { life: drawLife(random, age), mother }),
    qualifications: drawQualifications(random, birthDate, today),
    daysAway: drawDaysAway(random, today),
    insuranceJoinedOn: drawInsurance(random, today),
    guardianConsent: drawConsent(random, birthDate, age, today),
    ...drawContact(random, age, `${seed}-${number}`),
  };
}

interface Character {
  readonly life: Life;
  readonly mother: SpokenLanguage | null;
}

function drawCard(random: Random, drawers: Drawers, { life, mother }: Character) {
  const languages = drawLanguages(random, life, mother);
  return {
    ...drawers.taste(random, life),
    languages,
    residency: drawResidency(random, life),
    accommodations: drawAccommodations(random, life, languages),
    availability: drawAvailability(random, life),
    longestWay: drawLongestWay(random, life),
    online: drawOnline(random, life),
  };
}

function drawName(random: Random, born: number) {
  const abroad = random() < 0.025 && born >= 1955 ? pick(random, NAMES_ABROAD) : null;
  const family = pick(random, abroad?.family ?? familyNames(random));
  const given = pick(random, abroad?.given ?? givenNames(random, born));
  const mother: SpokenLanguage | null = abroad?.language ?? null;
  return { familyName: family[0], givenName: given[0], familyKana: family[1], givenKana: given[1], mother };
}

function familyNames(random: Random): readonly Name[] {
  return random() < 0.4 ? FAMILY_NAMES.slice(0, 40) : FAMILY_NAMES;
}

function givenNames(random: Random, born: number): readonly Name[] {
  const { women, men } = GIVEN_NAMES[born <= 1965 ? 'elder' : born <= 1990 ? 'middle' : 'young'];
  return random() < 0.56 ? women : men;
}

function drawInsurance(random: Random, today: string): string | null {
  if (random() >= 0.38) return null;
  const start = fiscalYearStart(today);
  return addDays(start, between(random, 0, Math.min(daysBetween(start, today), 120)));
}

function drawConsent(random: Random, birthDate: string, age: number, today: string): DayRange | null {
  if (age >= 18 || random() >= 0.6) return null;
  return { from: addDays(today, -between(random, 5, 120)), until: addDays(addYears(birthDate, 18), -1) };
}

function drawContact(random: Random, age: number, who: string) {
  const onPaper = random() < (age >= 75 ? 0.45 : age >= 65 ? 0.2 : 0.03);
  const line = onPaper || random() < 0.15 ? '042-000' : '090-0000';
  const phone = `${line}-${String(between(random, 0, 9999)).padStart(4, '0')}`;
  return { email: onPaper ? null : `resident-${who}@example.jp`, phone };
}
