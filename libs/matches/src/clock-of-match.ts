import type { Owner, StepName, Wait } from '@app/clocks';

/** What a match waits for: whose turn it is, when the next step is due and when the waiting ends at the latest. */
export interface ClockOfMatch {
  readonly wait: Wait;
  readonly owner: Owner;
  readonly step: StepName;
  readonly dueAt: Date;
  readonly endsAt: Date;
}

/** As JSON gives it. */
export type ClockInJson = Omit<ClockOfMatch, 'dueAt' | 'endsAt'> & { dueAt: string; endsAt: string };

export function clockFrom(json: ClockInJson | null): ClockOfMatch | null {
  return json && { ...json, dueAt: new Date(json.dueAt), endsAt: new Date(json.endsAt) };
}
