import { kindOf } from './lengths';
import { type Length, type MomentKind, WAITS, type Wait, type WaitPlan, type WaitStep } from './waits';

/** What somebody wants a length to be; the unit as it came. */
export interface ProposedLength {
  readonly amount: number;
  readonly unit: string;
}

export interface LengthProblem {
  /** Which step of the wait, counted from 0. */
  readonly at: number;
  readonly code: 'length-not-valid' | 'length-out-of-order' | 'length-settled';
}

/** A step of a wait with the kind of its moment. */
export interface SteppedMoment extends WaitStep {
  readonly moment: MomentKind;
}

/** Their days are named in law and in letters that have left: nobody sets them. */
const SETTLED: readonly Wait[] = ['person-is-erased', 'inactive-person-answers'];

const MOST: Record<Length['unit'], number> = { hours: 1440, days: 60, 'working-days': 40 };
const HOURS: Record<Length['unit'], number> = { hours: 1, days: 24, 'working-days': (24 * 7) / 5 };

export function isSettled(wait: Wait): boolean {
  return SETTLED.includes(wait);
}

export function stepsOf(wait: Wait): readonly SteppedMoment[] {
  const { steps }: WaitPlan = WAITS[wait];
  return steps.map(({ step, at }) => ({ step, at, moment: kindOf(at) }));
}

/**
 * What cannot be set so: 1–1,440 hours, 1–60 days or 1–40 working days (those from the beginning only), and of steps
 * that are counted from one moment each later than the one before it.
 */
export function lengthProblems(wait: Wait, lengths: readonly ProposedLength[]): LengthProblem[] {
  const steps = stepsOf(wait);
  if (isSettled(wait)) return [{ at: 0, code: 'length-settled' }];
  return steps.flatMap((step, at): LengthProblem[] => {
    const length = lengths[at];
    if (!length || !isLength(length, step.moment)) return [{ at, code: 'length-not-valid' }];
    const isEarly = steps.slice(0, at).some((other, before) => {
      const earlier = lengths[before];
      return other.moment === step.moment && earlier && !comesLater(length, earlier, step.moment);
    });
    return isEarly ? [{ at, code: 'length-out-of-order' }] : [];
  });
}

function isLength(length: ProposedLength, moment: MomentKind): length is Length {
  const most = Object.hasOwn(MOST, length.unit) ? MOST[length.unit as Length['unit']] : 0;
  const { amount, unit } = length;
  if (unit === 'working-days' && moment !== 'after') return false;
  return Number.isInteger(amount) && amount >= 1 && amount <= most;
}

function comesLater(length: ProposedLength, earlier: ProposedLength, moment: MomentKind): boolean {
  const difference = hoursOf(length) - hoursOf(earlier);
  return moment === 'before-session' ? difference < 0 : difference > 0;
}

/** About how long; a working day is a fifth of a week. */
function hoursOf({ amount, unit }: ProposedLength): number {
  return amount * (HOURS[unit as Length['unit']] ?? Number.NaN);
}
