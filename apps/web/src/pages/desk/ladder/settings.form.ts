import type { LadderSettings } from '@app/ladder';
import type { SettingsProblem } from '@app/matches';
import type { Problem } from '../../../frame/check-form';

const FIELDS: Record<SettingsProblem, keyof LadderSettings> = {
  'cool-down-days': 'coolDownDays',
  'silent-days': 'silentDays',
  'wave-hours': 'waveHours',
  'answer-hours': 'answerHours',
};

/** What was typed; what is no number becomes one that no setting may have. */
export function settingsTyped(body: Record<string, unknown>): LadderSettings {
  return {
    coolDownDays: wholeOf(body.coolDownDays),
    silentDays: wholeOf(body.silentDays),
    waveHours: wordOf(body.waveHours)
      .split(/[\s,、，]+/)
      .filter(Boolean)
      .map(wholeOf),
    answerHours: wholeOf(body.answerHours),
  };
}

/** Settings as the fields of the form show them. */
export function typedOf({ waveHours, ...rest }: LadderSettings): Record<string, unknown> {
  return { ...rest, waveHours: waveHours.join(', ') };
}

export function formProblems(problems: readonly SettingsProblem[]): Problem[] {
  return problems.map((problem) => ({ field: FIELDS[problem], code: 'not-valid' }));
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFKC').trim() : '';
}

function wholeOf(value: unknown): number {
  return /^\d{1,3}$/.test(wordOf(value)) ? Number(wordOf(value)) : Number.NaN;
}
