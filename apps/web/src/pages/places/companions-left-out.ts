import { Refusal } from '@app/database';

/**
 * The companions ticked in the form.
 * @throws Refusal `nobody-ticked`
 */
export function companionsLeftOut(body: Record<string, unknown>): number[] {
  const ticked = [body?.['left-out'] ?? []].flat().map(Number);
  const numbers = ticked.filter((number) => Number.isInteger(number) && number > 0);
  if (numbers.length === 0) throw new Refusal('nobody-ticked');
  return numbers;
}
