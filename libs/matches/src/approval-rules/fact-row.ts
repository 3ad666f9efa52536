import { ageOn, coverOf, coversDay, dayAt, dayNumberAt } from '@app/matching';
import type { FactCode, Figure } from './facts';

/** What the database knows of one case at one moment, before it is figured out. Days are `YYYY-MM-DD`, Tokyo. */
export interface FactRow {
  readonly matchId: string;
  readonly asOf: Date;
  readonly birthDate: string | null;
  readonly personSince: Date;
  readonly residency: readonly string[];
  readonly covers: readonly { readonly joinedOn: string; readonly atOnce: boolean }[];
  /** Those that had been given and not withdrawn at that moment. */
  readonly consents: readonly { readonly from: string; readonly until: string | null }[];
  /** Sessions before this one; absences and reports of the last twelve months. */
  readonly attended: number;
  readonly absent: number;
  readonly attendedTogether: number;
  readonly complaints: number;
  readonly field: string;
  readonly payment: string;
  readonly insurance: string;
  readonly childrenWelcome: boolean;
  readonly online: boolean;
  readonly minimumAge: number | null;
  readonly registeredAt: Date | null;
  readonly approvedMatches: number;
  readonly declined: number;
  readonly origin: string;
  readonly adults: number;
  readonly children: number;
  /** The days asked for, in order. */
  readonly days: readonly string[];
}

const OF_AGE = 18;

/** Every fact of a case; `null` where nobody knows. */
export function figuresFrom(row: FactRow): Record<FactCode, Figure> {
  return { ...ofPerson(row), ...ofOpening(row), ...ofGroup(row), ...ofMatch(row) };
}

function ofPerson(row: FactRow) {
  return {
    'person-age': ageOnFirstDay(row),
    'person-registered-days': daysSince(row.personSince, row.asOf),
    'person-lives-here': row.residency.length > 0 ? row.residency.includes('lives') : null,
    'person-attended': row.attended,
    'person-absent-12-months': row.absent,
    'person-insured': onEveryDay(row, (day) => row.covers.some((cover) => coversDay(coverOf(cover), day))),
    'person-consented': onEveryDay(row, (day) => isConsented(row, day)),
  };
}

function ofOpening(row: FactRow) {
  return {
    'opening-field': row.field,
    'opening-payment': row.payment,
    'opening-insurance': row.insurance,
    'opening-children-welcome': row.childrenWelcome,
    'opening-online': row.online,
    'opening-minimum-age': row.minimumAge ?? 0,
  };
}

function ofGroup(row: FactRow) {
  return {
    'group-registered-days': row.registeredAt && daysSince(row.registeredAt, row.asOf),
    'group-approved-matches': row.approvedMatches,
    'group-complaints-12-months': row.complaints,
    'history-attended': row.attendedTogether,
    'history-declined': row.declined,
  };
}

function ofMatch(row: FactRow) {
  return {
    'match-origin': row.origin,
    'match-sessions': row.days.length,
    'match-party': row.adults + row.children,
    'match-children': row.children,
  };
}

function ageOnFirstDay({ birthDate, days: [first] }: FactRow): number | null {
  return birthDate && first ? ageOn(birthDate, first) : null;
}

/** Of age, or with a guardian's consent. */
function isConsented({ birthDate, consents }: FactRow, day: string): boolean | null {
  if (consents.some((consent) => coversDay(consent, day))) return true;
  return birthDate ? ageOn(birthDate, day) >= OF_AGE : null;
}

/** Without a day there is nothing that could be known. */
function onEveryDay({ days }: FactRow, holds: (day: string) => boolean | null): boolean | null {
  const answers = days.map(holds);
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(null) ? null : true;
}

/** Whole Tokyo days; `null` for what came to be only later. */
function daysSince(since: Date, asOf: Date): number | null {
  return since > asOf ? null : dayNumberAt(asOf.getTime()) - dayNumberAt(since.getTime());
}

/** The Tokyo day of a session's start. */
export function dayOfStart(startsAt: string): string {
  return dayAt(Date.parse(startsAt));
}
