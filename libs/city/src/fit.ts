import { addYears, ageOn, fiscalYearStart } from './days';
import type { DatedOpening, DemoResident, DemoSession } from './model';
import { metresBetween } from './resident-places';

/** A small margin, so that nobody stands exactly on the edge of the own longest way. */
const WAY_MARGIN = 0.95;

/** Whether a resident of the demo could really hold a place in that session; plain rules for demo data only. */
export function fits(resident: DemoResident, opening: DatedOpening, session: DemoSession): boolean {
  const day = session.startsAt.slice(0, 10);
  return (
    isFree(resident, opening, session, day) &&
    isNear(resident, opening) &&
    isOfAge(resident, opening, day) &&
    isInsured(resident, opening, day) &&
    meetsConditions(resident, opening, day)
  );
}

function isFree(
  resident: DemoResident,
  { pattern }: DatedOpening,
  session: DemoSession,
  day: string,
): boolean {
  const from = halfHour(session.startsAt, Math.floor);
  const to = halfHour(session.endsAt, Math.ceil);
  const away = resident.daysAway.some((days) => days.from <= day && day <= days.until);
  return (
    !away &&
    resident.availability.some(
      (free) => free.weekday === pattern.weekday && free.from <= from && to <= free.to,
    )
  );
}

function halfHour(at: string, round: (halfHours: number) => number): number {
  return round(Number(at.slice(11, 13)) * 2 + Number(at.slice(14, 16)) / 30);
}

function isNear(resident: DemoResident, { place, online }: DatedOpening): boolean {
  if (online && resident.online) return true;
  return place !== null && metresBetween(resident, place) <= resident.longestWay * WAY_MARGIN;
}

function isOfAge(resident: DemoResident, { minimumAge, maximumAge }: DatedOpening, day: string): boolean {
  const age = ageOn(resident.birthDate, day);
  if (age < (minimumAge ?? 0) || age > (maximumAge ?? 120)) return false;
  return age >= 18 || covers(resident.guardianConsent, day);
}

function isInsured({ insuranceJoinedOn }: DemoResident, { insurance }: DatedOpening, day: string): boolean {
  if (insurance !== 'volunteer-insurance') return true;
  if (insuranceJoinedOn === null) return false;
  return insuranceJoinedOn < day && day < addYears(fiscalYearStart(insuranceJoinedOn), 1);
}

function meetsConditions(resident: DemoResident, opening: DatedOpening, day: string): boolean {
  const { residency, languages, qualifications, accommodations } = opening;
  return (
    (residency.length === 0 || residency.some((kind) => resident.residency.includes(kind))) &&
    languages.every((language) => resident.languages.includes(language)) &&
    resident.accommodations.every((need) => accommodations.includes(need)) &&
    qualifications.every((code) =>
      resident.qualifications.some((held) => held.code === code && covers(held, day)),
    )
  );
}

function covers(
  range: { readonly from: string; readonly until: string | null } | null,
  day: string,
): boolean {
  return range !== null && range.from <= day && (range.until === null || day <= range.until);
}
