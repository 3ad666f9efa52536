/** Messages that ended so are nobody's trouble: they were to end, and nobody has to tell them by other means. */
export const QUIET_ENDINGS = ['unwanted', 'not-theirs', 'taken-back', 'overtaken'] as const;
