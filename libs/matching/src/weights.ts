/** Goes up with any change of a rule, a weight or a tie; a stored explanation names the version that made it. */
export const ENGINE_VERSION = '1';

/** Points, 10,000 at most in each direction. */
export const WEIGHTS = {
  skills: 3000,
  skillsNoneWanted: 1500,
  fieldWished: 2500,
  fieldKindred: 1000,
  distance: 2000,
  online: 1200,
  time: 1500,
  rest: 1000,
  /** Tokyo days without an invitation or introduction that earn all of `rest`. */
  restDays: 28,
  need: 1000,
  /** order = floor(scale · score / (base + floor(exposure / step))) */
  exposure: { scale: 1_000_000, base: 1000, step: 50 },
} as const;
