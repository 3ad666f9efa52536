import type { PastWait } from './clock-history.query';
import { stepsOf } from './length-problems';
import type { ClockSetting } from './lengths';
import { type TimedStep, timesOfWait } from './times-of-wait';
import type { Length, StepName, Wait } from './waits';

/** What other lengths would have done to one step, over what really waited. */
export interface StepPreview {
  readonly step: StepName;
  /** How often it rang with the lengths of now. */
  readonly now: number;
  /** How often it would have with the new ones. */
  readonly tried: number;
  /** Rings both times, sooner or later than now. */
  readonly earlier: number;
  readonly later: number;
  /** Rings only with the new ones: of an end, an answer that came would have come too late. */
  readonly added: number;
  /** Rings only with those of now: of an end, there would have been more time. */
  readonly spared: number;
}

const EVER = new Date(0);

/**
 * Counts over the history of a wait what it would have been with other lengths. The times come from the very function
 * that sets clocks, and what was answered before a step was due did not ring.
 * @param history of `ClockHistoryQuery`
 * @param standing the lengths of now, and `tried` the new ones, in the order of the wait's steps
 */
export function previewLengths(
  wait: Wait,
  history: readonly PastWait[],
  standing: readonly Length[],
  tried: readonly Length[],
  now: Date,
): StepPreview[] {
  const [old, other] = [settingsOf(wait, standing), settingsOf(wait, tried)];
  const counts = new Map(stepsOf(wait).map(({ step }) => [step, { ...NOTHING }]));
  for (const past of history) {
    const until = past.settledAt ?? now;
    const before = timesOfWait(wait, past, old);
    const after = timesOfWait(wait, past, other);
    for (const [step, count] of counts) add(count, ringOf(before, step, until), ringOf(after, step, until));
  }
  return [...counts].map(([step, count]) => ({ step, ...count }));
}

type Counts = { -readonly [Key in keyof Omit<StepPreview, 'step'>]: number };

const NOTHING: Counts = { now: 0, tried: 0, earlier: 0, later: 0, added: 0, spared: 0 };

function settingsOf(wait: Wait, lengths: readonly Length[]): ClockSetting[] {
  return stepsOf(wait).flatMap(({ step, moment }, at) => {
    const length = lengths[at];
    return length ? [{ wait, step, moment, ...length, changedAt: EVER }] : [];
  });
}

function ringOf(times: readonly TimedStep[], step: StepName, until: Date): number | null {
  const timed = times.find((each) => each.step === step);
  return timed && timed.at <= until ? timed.at.getTime() : null;
}

function add(count: Counts, before: number | null, after: number | null): void {
  if (before !== null) count.now++;
  if (after !== null) count.tried++;
  if (before !== null && after === null) count.spared++;
  if (before === null && after !== null) count.added++;
  if (before === null || after === null) return;
  if (after < before) count.earlier++;
  if (after > before) count.later++;
}
