import { Refusal } from '@app/database';
import type { Problem } from '../../frame/check-form';

/** A party that cannot come as it is, said at its fields; any other refusal goes on. */
export async function partyProblems(act: () => Promise<void>): Promise<Problem[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'party-not-possible')
      return [{ field: 'companions', code: String(error.detail.problem) }];
    throw error;
  }
}
