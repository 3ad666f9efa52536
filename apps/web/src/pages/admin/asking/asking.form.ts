import type { AskingField, AskingProblem, AskingSettings } from '@app/matches';
import type { Problem } from '../../../frame/check-form';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS: Record<AskingField, string> = {
  'weekly-asks': 'cityWeeklyAsks',
  'quiet-from': 'cityQuietFrom',
  'quiet-until': 'cityQuietUntil',
};

/** What was typed; what is no number becomes one that no setting may have. */
export function askingTyped(body: Fields): AskingSettings {
  return {
    weeklyAsks: wholeOf(body.cityWeeklyAsks),
    quiet: { from: wholeOf(body.cityQuietFrom), until: wholeOf(body.cityQuietUntil) },
  };
}

/** Settings as the fields of the form show them. */
export function askingValues({ weeklyAsks, quiet }: AskingSettings): Record<string, unknown> {
  return { cityWeeklyAsks: weeklyAsks, cityQuietFrom: quiet.from, cityQuietUntil: quiet.until };
}

export function askingFormProblems(problems: readonly AskingProblem[]): Problem[] {
  return problems.map(({ field, code }) => ({ field: FIELDS[field], code }));
}

function wholeOf(value: unknown): number {
  const typed = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  return /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN;
}
