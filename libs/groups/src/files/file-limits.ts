/** What a group's files may be used for; photos are public once the group is registered. */
export const FILE_PURPOSES = ['rules', 'plan', 'photo', 'flyer'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Of one file as it is sent, and as it is kept. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** In one form. */
export const MOST_AT_ONCE = 5;

/** Of one group; the table has as many places. */
export const MOST_FILES = 10;

/** Width times height: the largest photos of telephones have some 50 million. */
export const MOST_PIXELS = 60_000_000;

/** Of the longer side, as it is kept. */
export const LONGEST_SIDE = 1600;
