import { addDays, addYears, fiscalYearStart } from './days';
import type { DemoResident, FreeTime } from './model';
import { TAMA_GROUPS } from './tama/groups';
import { townCode } from './tama/towns';
import { SAT, SUN, WED } from './weekdays';

export const DEMO_RESIDENT_REF = 'demo-resident';
export const DEMO_GROUP_REF = 'nagayama-okaeri';

/** Somebody who signs in for a group or the centre. */
export interface DemoStaff {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly email: string;
}

export interface DemoMember extends DemoStaff {
  readonly groupRef: string;
}

const FREE_TIMES: readonly FreeTime[] = [
  { weekday: WED, from: 38, to: 43 },
  { weekday: SAT, from: 17, to: 28 },
  { weekday: SUN, from: 17, to: 26 },
];

/** 34 years old, of 永山, free on weekend mornings and Wednesday evenings; likes green and children's food. */
export function demoResident(today: string): DemoResident {
  return {
    ref: DEMO_RESIDENT_REF,
    ...{ familyName: '佐藤', givenName: '美咲', familyKana: 'さとう', givenKana: 'みさき' },
    birthDate: addDays(addYears(today, -34), -73),
    ...{ townCode: townCode('永山三丁目'), lat: 35.6241, lng: 139.4457, residency: ['lives'] },
    skills: ['cooking', 'gardening', 'smartphone'],
    wishes: ['green', 'food', 'children'],
    ...{ languages: ['ja', 'en'], qualifications: [], accommodations: [] },
    ...{ availability: FREE_TIMES, longestWay: 3000, online: true, daysAway: [] },
    insuranceJoinedOn: fiscalYearStart(today),
    guardianConsent: null,
    ...{ email: 'misaki.sato@example.jp', phone: '090-0000-2034' },
  };
}

/** The contact person of the group that the demo signs in for. */
export function demoMember(): DemoMember {
  const group = TAMA_GROUPS.find(({ ref }) => ref === DEMO_GROUP_REF)!;
  const [familyName, givenName] = group.contactName.split(' ');
  const [familyKana, givenKana] = group.contactKana.split(' ');
  return {
    groupRef: group.ref,
    ...{ familyName: familyName!, givenName: givenName!, familyKana: familyKana!, givenKana: givenKana! },
    email: group.email,
  };
}

export const DEMO_COORDINATOR: DemoStaff = {
  ...{ familyName: '早瀬', givenName: '智子', familyKana: 'はやせ', givenKana: 'ともこ' },
  email: 'tomoko.hayase@centre.example.jp',
};
