import { ValidateBy } from 'class-validator';

/** The number or the time is greater than the one beside it. */
export const IsAfter = (beginning: string) => beside('isAfter', beginning, (one, other) => one > other);

/** The number is not less than the one beside it, where there is one. */
export const IsNotBelow = (least: string) => beside('isNotBelow', least, (one, other) => !(one < other));

function beside(name: string, field: string, holds: (one: number, other: number) => boolean) {
  return ValidateBy({
    ...{ name, constraints: [field] },
    validator: {
      validate: (value, context) =>
        holds(figureOf(value), figureOf((context?.object as Record<string, unknown> | undefined)?.[field])),
    },
  });
}

/** What cannot be compared is greater than nothing, and less than nothing. */
function figureOf(value: unknown): number {
  return typeof value === 'number' || value instanceof Date ? Number(value) : Number.NaN;
}
