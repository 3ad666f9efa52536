import type { Answer } from '@app/database';
import type { Response } from 'express';

/** Refusals of a program's request that the same request would meet again. */
const FINAL_REFUSALS = [404, 409, 410, 422];

/**
 * Whether an answer is kept for those who send the same again. A page's refusal is not: people go back, mend the form
 * and send it once more; neither is a body that a program has to mend, nor what is wrong on our side.
 */
export function isFinal({ status }: Answer, response: Response): boolean {
  if (status < 400) return true;
  const { problem } = response.locals;
  return problem !== undefined && problem !== 'body-not-valid' && FINAL_REFUSALS.includes(status);
}
