/** Requests that write at once. */
export const LANES = 16;

/** As many as the queue of urgent messages works on at once. */
export const WORKER_AT_ONCE = 32;

export const MAIL_CONNECTIONS = 16;
