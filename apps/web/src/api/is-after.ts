import { ValidateBy } from 'class-validator';

/** The number is greater than the one beside it. */
export const IsAfter = (beginning: string) =>
  ValidateBy({
    name: 'isAfter',
    constraints: [beginning],
    validator: {
      validate: (value, context) => {
        const other = (context?.object as Record<string, unknown> | undefined)?.[beginning];
        return typeof value === 'number' && typeof other === 'number' && value > other;
      },
    },
  });
