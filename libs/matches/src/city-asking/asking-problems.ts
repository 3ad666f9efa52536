import { isQuietHour } from '@app/ladder';
import type { AskingSettings } from './asking-settings.query';

export type AskingField = 'weekly-asks' | 'quiet-from' | 'quiet-until';

export interface AskingProblem {
  readonly field: AskingField;
  readonly code:
    | 'weekly-asks-not-valid'
    | 'quiet-from-not-valid'
    | 'quiet-until-not-valid'
    | 'quiet-over-waves';
}

const MOST_ASKS = 7;

/** A night begins in the evening or at midnight, and ends in the morning: by day people are told. */
export const NIGHT_BEGINS: readonly number[] = [17, 18, 19, 20, 21, 22, 23, 0];
export const NIGHT_ENDS: readonly number[] = [5, 6, 7, 8, 9, 10, 11];

/**
 * What cannot be set so: 1–7 asks a week, a night from 17–24 to 5–11, and no wave of the ladder in it.
 * @param waveHours full hours in Tokyo at which the ladder asks
 */
export function askingProblems(
  { weeklyAsks, quiet }: AskingSettings,
  waveHours: readonly number[],
): AskingProblem[] {
  const isBudget = Number.isInteger(weeklyAsks) && weeklyAsks >= 1 && weeklyAsks <= MOST_ASKS;
  const begins = NIGHT_BEGINS.includes(quiet.from);
  const ends = NIGHT_ENDS.includes(quiet.until);
  const problems: [boolean, AskingProblem][] = [
    [!isBudget, { field: 'weekly-asks', code: 'weekly-asks-not-valid' }],
    [!begins, { field: 'quiet-from', code: 'quiet-from-not-valid' }],
    [!ends, { field: 'quiet-until', code: 'quiet-until-not-valid' }],
  ];
  if (begins && ends) problems.push(...overWaves({ weeklyAsks, quiet }, waveHours));
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

/** The evening's end of the night is at fault for waves after noon, the morning's for those before. */
function overWaves({ quiet }: AskingSettings, waveHours: readonly number[]): [boolean, AskingProblem][] {
  const inside = waveHours.filter((hour) => isQuietHour(hour, quiet));
  return [
    [inside.some((hour) => hour >= 12), { field: 'quiet-from', code: 'quiet-over-waves' }],
    [inside.some((hour) => hour < 12), { field: 'quiet-until', code: 'quiet-over-waves' }],
  ];
}
