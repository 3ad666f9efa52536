type Steps<T extends readonly unknown[]> = { readonly [Each in keyof T]: Promise<T[Each]> };

/**
 * Runs steps of one transaction side by side: statements that are begun at the same time share one way to the database
 * and back. Raw ones arrive in the order given; for steps of several statements there is no order to rely on. Waits
 * until all have ended: nothing of a step may come after the rollback that the fault of another brings. No step may
 * begin a part of its own, whose savepoint would take the others' statements along.
 * @throws what went wrong first
 */
export async function together<T extends readonly unknown[]>(...steps: Steps<T>): Promise<T> {
  const faults: unknown[] = [];
  const keep = (fault: unknown) => {
    faults.push(fault);
  };
  const results = await Promise.all(steps.map((step) => step.catch(keep)));
  if (faults.length > 0) throw faults[0];
  return results as unknown as T;
}
