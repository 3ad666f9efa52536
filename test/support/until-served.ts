import { setTimeout as wait } from 'node:timers/promises';
import { isUnreachable } from '@app/database';

/** Comes again while the service says that it is too busy, as a page's reader would: a test shares its machine. */
export async function untilServed<T>(deed: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await deed();
    } catch (error) {
      if (!isUnreachable(error) || tries === 20) throw error;
      await wait(200);
    }
  }
}
