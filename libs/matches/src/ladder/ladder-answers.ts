/** What became of an ask: `open` while it may be answered, `filled` when it was ended because the places were taken. */
export const ASK_ANSWERS = ['open', 'yes', 'no', 'silent', 'filled', 'over'] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];
