/** Two times of one day, `HH:MM`, `from` before `to`. */
export interface SpanOfTime {
  readonly from: string;
  readonly to: string;
}

/** `10:00-12:00`; `null` for anything else, also where the end is not after the start. */
export function spanOfTime(text: string): SpanOfTime | null {
  const [, from, to] = /^\s*(\d{1,2}:\d{2})\s*[-–~]\s*(\d{1,2}:\d{2})\s*$/.exec(text) ?? [];
  if (!from || !to) return null;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start !== null && end !== null && start < end ? { from, to } : null;
}

/** Minutes after midnight, to 24:00; `null` for what is no time. */
export function minutesOf(time: string): number | null {
  const [hour, minute] = time.split(':').map(Number);
  if (hour === undefined || minute === undefined || !(minute < 60)) return null;
  const minutes = hour * 60 + minute;
  return minutes <= 1440 ? minutes : null;
}
