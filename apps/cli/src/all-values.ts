import { UsageProblem } from './command';

type Reading<T> = { readonly [K in keyof T]: () => T[K] };

/**
 * Reads every value that was typed.
 * @throws UsageProblem naming all that do not fit, a line each
 */
export function allValues<T extends object>(reading: Reading<T>): T {
  const problems: string[] = [];
  const entries = Object.entries<() => unknown>(reading).map(([name, read]) => {
    try {
      return [name, read()];
    } catch (error) {
      if (!(error instanceof UsageProblem)) throw error;
      problems.push(error.message);
      return [name, undefined];
    }
  });
  if (problems.length > 0) throw new UsageProblem(problems.join('\n'));
  return Object.fromEntries(entries);
}
