import type {
  Accommodation,
  Field,
  Insurance,
  Payment,
  Qualification,
  Residency,
  Skill,
  SpokenLanguage,
} from '@app/vocabulary';
import type { DemoOpening, DemoPlace, ReviewState, SessionPattern } from '../../model';
import type { Weekday } from '../../weekdays';

/** An opening as it is written down here; what most have in common is filled in by `opening`. */
export interface OpeningText {
  readonly ref: string;
  readonly group: string;
  readonly title: string;
  readonly body: string;
  readonly field: Field;
  readonly skills?: readonly Skill[];
  readonly at: DemoPlace | null;
  readonly online?: true;
  readonly when: SessionPattern;
  readonly bring: string;
  /** Only outdoors. */
  readonly rain?: string;
  readonly measures: readonly number[];
  readonly ages?: readonly [minimum: number | null, maximum: number | null];
  readonly residency?: readonly Residency[];
  readonly qualifications?: readonly Qualification[];
  readonly languages?: readonly SpokenLanguage[];
  readonly accommodations?: readonly Accommodation[];
  readonly insurance?: Insurance;
  readonly payment?: Payment;
  readonly cost?: string;
  readonly beginners?: false;
  readonly children?: true;
  readonly state?: ReviewState;
}

export function opening(text: OpeningText): DemoOpening {
  const { ref, group, title, body, field, measures } = text;
  return {
    ...{ ref, groupRef: group, title, body, field, measures },
    ...conditions(text),
    state: text.state ?? 'published',
    wantedSkills: text.skills ?? [],
    accommodations: text.accommodations ?? [],
    insurance: text.insurance ?? (text.at === null ? 'not-needed' : 'by-group'),
    payment: text.payment ?? 'unpaid',
    costNote: text.cost ?? null,
    beginnersWelcome: text.beginners ?? true,
    childrenWelcome: text.children ?? false,
    online: text.online ?? text.at === null,
    place: text.at,
    whatToBring: text.bring,
    rainPolicy: text.rain ?? (text.at === null ? '天気にかかわらず行います' : '屋内なので、雨でも行います'),
    pattern: text.when,
  };
}

function conditions(text: OpeningText) {
  return {
    minimumAge: text.ages?.[0] ?? null,
    maximumAge: text.ages?.[1] ?? null,
    residency: text.residency ?? [],
    qualifications: text.qualifications ?? [],
    languages: text.languages ?? [],
  };
}

/** `[starts in weeks, count, capacity]` */
type Times = readonly [number, number, number | null];

function meeting(every: SessionPattern['every']) {
  return (
    weekday: Weekday,
    from: string,
    to: string,
    [startsInWeeks, count, capacity]: Times,
  ): SessionPattern => ({
    ...{ weekday, from, to, every, startsInWeeks, count, capacity },
  });
}

export const weekly = meeting('week');
export const fortnightly = meeting('two-weeks');
export const monthly = meeting('month');

export function once(
  weekday: Weekday,
  from: string,
  to: string,
  startsInWeeks: number,
  capacity: number | null,
) {
  return meeting('once')(weekday, from, to, [startsInWeeks, 1, capacity]);
}
