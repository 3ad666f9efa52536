/** How long after the waiting began, or how long before the session starts or after it ends. */
export type Moment =
  | { readonly after: Length }
  | { readonly beforeSession: Length }
  | { readonly afterSession: Length };

/** From where a length is counted: a wait may have two steps of one name that differ in this alone. */
export type MomentKind = 'after' | 'before-session' | 'after-session';

export interface Length {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'working-days';
}

/** Who has to do something. */
export type Owner = 'resident' | 'group' | 'guardian' | 'coordinator' | 'head-coordinator' | 'nobody';

/**
 * What a clock does when it rings: remind whoever it waits for, show the case on the coordinator's desk, hand it to the
 * head coordinator, or end the waiting.
 */
export type StepName = 'remind' | 'remind-again' | 'desk' | 'head' | 'end';

export interface WaitStep {
  readonly step: StepName;
  readonly at: Moment;
}

export interface WaitPlan {
  readonly owner: Owner;
  readonly steps: readonly WaitStep[];
}

const hours = (amount: number): Length => ({ amount, unit: 'hours' });
const days = (amount: number): Length => ({ amount, unit: 'days' });
const workingDays = (amount: number): Length => ({ amount, unit: 'working-days' });

const after = (step: StepName, length: Length): WaitStep => ({ step, at: { after: length } });
const before = (step: StepName, length: Length): WaitStep => ({ step, at: { beforeSession: length } });
const afterwards = (step: StepName, length: Length): WaitStep => ({ step, at: { afterSession: length } });

/** The last day of anything that nobody has ended: the asker hears of it then, whatever became of the case. */
const LAST_DAY = after('end', days(60));

/** Everything that may wait, who it waits for and what comes next. Lengths are defaults; the settings may say others. */
export const WAITS = {
  'group-answers-interest': {
    owner: 'group',
    steps: [after('remind', days(3)), after('desk', days(6)), after('end', days(10))],
  },
  'resident-answers-invitation': { owner: 'resident', steps: [after('end', days(4))] },
  'resident-answers-urgent-invitation': { owner: 'resident', steps: [after('end', hours(12))] },
  'resident-answers-later': { owner: 'resident', steps: [after('remind', days(7)), after('end', days(14))] },
  'resident-answers-introduction': {
    owner: 'resident',
    steps: [after('remind', days(4)), after('end', days(7))],
  },
  'group-answers-introduction': {
    owner: 'group',
    steps: [after('remind', days(4)), after('end', days(7))],
  },
  'guardian-answers': { owner: 'guardian', steps: [after('remind', days(4)), after('end', days(7))] },
  'coordinator-approves': {
    owner: 'coordinator',
    steps: [after('head', workingDays(3)), after('end', workingDays(6))],
  },
  'resident-waits-for-place': { owner: 'nobody', steps: [before('end', hours(2))] },
  'resident-answers-offer': {
    owner: 'resident',
    steps: [after('end', hours(48)), before('end', hours(24))],
  },
  'resident-answers-change': {
    owner: 'resident',
    steps: [after('desk', hours(48)), before('end', hours(24))],
  },
  'session-comes': {
    owner: 'nobody',
    steps: [
      before('remind', days(7)),
      before('desk', days(3)),
      before('remind-again', days(1)),
      before('end', hours(2)),
    ],
  },
  'group-records-attendance': {
    owner: 'group',
    steps: [afterwards('remind', days(3)), afterwards('end', days(10))],
  },
  thanks: { owner: 'nobody', steps: [after('end', days(7)), afterwards('end', days(14))] },
  'group-in-review': { owner: 'coordinator', steps: [after('head', workingDays(5)), LAST_DAY] },
  'opening-in-review': { owner: 'coordinator', steps: [after('head', workingDays(5)), LAST_DAY] },
  'consultation-step': { owner: 'coordinator', steps: [after('head', workingDays(5)), LAST_DAY] },
  'group-renews': {
    owner: 'group',
    steps: [after('remind', days(16)), after('remind-again', days(23)), after('end', days(30))],
  },
  'representative-hands-over': {
    owner: 'group',
    steps: [after('remind', days(16)), after('remind-again', days(23)), after('end', days(30))],
  },
  'member-answers': { owner: 'group', steps: [after('remind', days(7)), after('end', days(14))] },
  'disclosure-ends': { owner: 'nobody', steps: [afterwards('end', days(14))] },
  'group-destroys-list': {
    owner: 'group',
    steps: [after('remind', days(7)), after('desk', days(14)), LAST_DAY],
  },
  'message-undeliverable': {
    owner: 'coordinator',
    steps: [after('head', workingDays(2)), LAST_DAY],
  },
  'message-by-hand': {
    owner: 'coordinator',
    steps: [after('head', workingDays(2)), LAST_DAY],
  },
  'opening-still-open': { owner: 'group', steps: [after('remind', days(30)), after('end', days(44))] },
  'person-is-erased': { owner: 'nobody', steps: [after('remind', days(6)), after('end', days(7))] },
  'inactive-person-answers': { owner: 'resident', steps: [after('remind', days(46)), LAST_DAY] },
} as const satisfies Record<string, WaitPlan>;

export type Wait = keyof typeof WAITS;

export function isWait(value: string): value is Wait {
  return Object.hasOwn(WAITS, value);
}
