import type { ValueTransformer } from 'typeorm';

/** PostgreSQL gives bigint as text. */
export const weekColumn: ValueTransformer = {
  to: (week: readonly bigint[] | undefined) => week?.map(String),
  from: (week: string[] | null) => week?.map(BigInt),
};
