/** Where root's embedded server keeps what the user `postgres` could not reach inside a private home. */
export const REACHABLE_FOLDER = '/var/lib/tsumugi';
