import type { Problem } from '../../frame/check-form';

/** What was typed into the form of an answer, and what is wrong with it. */
export interface Typed {
  readonly values: Record<string, unknown>;
  readonly problems: readonly Problem[];
}
