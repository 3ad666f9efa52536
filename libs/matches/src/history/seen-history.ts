import type { SessionInStep, StepDetail } from '../step-detail';
import { isStep, type Reader, type ReasonWords, STEPS, type Step, type StepPlan } from '../steps';

/** `clock` stands for everything that the service does by itself. */
export type By = Reader | 'guardian' | 'clock';

export interface WrittenStep {
  readonly at: Date;
  readonly by: By;
  readonly step: string;
  readonly reason: string | null;
  readonly detail: StepDetail | null;
}

export interface HistoryLine {
  readonly at: Date;
  readonly by: By;
  readonly step: Step;
  readonly reason: { readonly words: ReasonWords; readonly code: string } | null;
  readonly session: SessionInStep | null;
  /** The step that was taken back. */
  readonly undoes: Step | null;
}

type Origin = { readonly origin: string; readonly askedBy: string | null };

/** What concerns a reader among the steps of a match, in their order. */
export function seenHistory(steps: readonly WrittenStep[], match: Origin, reader: Reader): HistoryLine[] {
  const first = reader === 'group' ? firstForGroup(steps, match) : 0;
  return steps.flatMap((written, index) => {
    const { step } = written;
    if (!isStep(step) || index < first || isSlip(steps, index, reader)) return [];
    return concerns(written, STEPS[step], reader) ? [lineOf(written, step, reader)] : [];
  });
}

/** Of what the centre began a group hears once the resident has said yes; `Infinity` until then. */
function firstForGroup(steps: readonly WrittenStep[], { origin, askedBy }: Origin): number {
  if (origin === 'interest' || askedBy === 'group') return 0;
  const found = steps.findIndex(({ step }) => step === 'introduction-to-group');
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

/** A slip was taken back before the other side was told: for them it never happened. */
function isSlip(steps: readonly WrittenStep[], index: number, reader: Reader): boolean {
  const own = steps[index] as WrittenStep;
  const undone = own.step === 'undone' || steps[index + 1]?.step === 'undone';
  return undone && reader !== 'centre' && own.by !== reader;
}

function concerns({ detail }: WrittenStep, plan: StepPlan, reader: Reader): boolean {
  return plan.seenBy.includes(reader) || (plan.seenByAsker === true && detail?.askedBy === reader);
}

function lineOf({ at, by, reason, detail }: WrittenStep, step: Step, reader: Reader): HistoryLine {
  const { reason: plan }: StepPlan = STEPS[step];
  const { session = null, undoes = '' } = detail ?? {};
  return {
    ...{ at, by, step, session },
    reason: reason && plan?.seenBy.includes(reader) ? { words: plan.words, code: reason } : null,
    undoes: isStep(undoes) ? undoes : null,
  };
}
