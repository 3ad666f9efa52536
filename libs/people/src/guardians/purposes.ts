/** What a guardian consents to; each has a sentence in every language. */
export const GUARDIAN_PURPOSES = ['take-part', 'name-to-group', 'insurance-list'] as const;
export type GuardianPurpose = (typeof GUARDIAN_PURPOSES)[number];
