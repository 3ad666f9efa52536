/** PostgreSQL's classes 08 (connection), 53 (no room), 57P (shut down) and 55P03 (waited for a lock too long). */
const CODE = /^(08|53|57P|55P03)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** pg and TypeORM give these no code. */
const MESSAGE =
  /timeout exceeded when trying to connect|Connection terminated|connection is closed|not queryable|Query runner already released/i;

/**
 * Whether an error means that the database could not be reached, was lost half-way, or had no connection or lock to
 * give in time: whoever asked may ask again soon.
 */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as Unreached;
  if (typeof code === 'string' && CODE.test(code)) return true;
  if (MESSAGE.test(error.message)) return true;
  if (errors?.some(isUnreachable)) return true;
  return driverError !== undefined && driverError !== error && isUnreachable(driverError);
}

interface Unreached {
  readonly code?: unknown;
  /** TypeORM wraps what the driver threw. */
  readonly driverError?: unknown;
  /** Node tries every address of a host. */
  readonly errors?: readonly unknown[];
}
