import type { Length, Moment, MomentKind, StepName, Wait, WaitStep } from './waits';

/** Which length of the table of clocks. */
export interface LengthKey {
  readonly wait: Wait;
  readonly step: StepName;
  readonly moment: MomentKind;
}

/** A length that the centre has set in place of the default, from a moment on; without an amount the default again. */
export interface ClockSetting extends LengthKey {
  readonly amount: number | null;
  readonly unit: Length['unit'] | null;
  readonly changedAt: Date;
}

/**
 * The length of a step for what began to wait at `since`: people were told their times then, and a later change of the
 * settings does not move them.
 */
export function lengthOf(
  wait: Wait,
  { step, at }: WaitStep,
  settings: readonly ClockSetting[],
  since: Date,
): Length {
  const set = latest({ wait, step, moment: kindOf(at) }, settings, since);
  return set && set.amount !== null && set.unit !== null
    ? { amount: set.amount, unit: set.unit }
    : defaultOf(at);
}

/** The setting that stood at a moment; `null` where the default did and always had. */
export function latest(
  { wait, step, moment }: LengthKey,
  settings: readonly ClockSetting[],
  at: Date,
): ClockSetting | null {
  const known = settings.filter(
    (each) => each.wait === wait && each.step === step && each.moment === moment && each.changedAt <= at,
  );
  return known.reduce<ClockSetting | null>((last, each) => {
    return last && last.changedAt > each.changedAt ? last : each;
  }, null);
}

export function kindOf(at: Moment): MomentKind {
  if ('after' in at) return 'after';
  return 'beforeSession' in at ? 'before-session' : 'after-session';
}

export function defaultOf(at: Moment): Length {
  if ('after' in at) return at.after;
  return 'beforeSession' in at ? at.beforeSession : at.afterSession;
}
