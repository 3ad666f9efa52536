export type StartProblemCode =
  | 'folder-not-writable'
  | 'folder-not-reachable'
  | 'no-postgresql-for-this-system'
  | 'no-postgres-user'
  | 'secrets-do-not-fit'
  | 'postgresql-failed'
  | 'postgresql-does-not-answer'
  | 'locked'
  | 'already-running'
  | 'port-not-free'
  | 'not-ready';

/** Why the embedded parts cannot start: one sentence for the person at the terminal, and a stable code. */
export class StartProblem extends Error {
  constructor(
    readonly code: StartProblemCode,
    message: string,
  ) {
    super(message);
  }
}
