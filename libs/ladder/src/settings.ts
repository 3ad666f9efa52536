/** What the ladder goes by; the centre sets these. */
export interface LadderSettings {
  /** Days between two asks of one resident, whoever asks; shorter for who wishes to be asked more than twice a week. */
  readonly coolDownDays: number;
  /** Days that an unanswered ask costs on average until the resident listens again. */
  readonly silentDays: number;
  /** Full hours in Tokyo at which a wave goes out. */
  readonly waveHours: readonly number[];
  /** Hours in which half of those who will say yes have said it. */
  readonly answerHours: number;
}

export const DEFAULT_SETTINGS: LadderSettings = {
  coolDownDays: 3,
  silentDays: 2,
  waveHours: [9, 13, 18],
  answerHours: 12,
};
