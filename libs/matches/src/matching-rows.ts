import type { Opening, Person } from '@app/matching';
import { type Field, kindredFields } from '@app/vocabulary';

/** A person as the query gives it: times in epoch milliseconds, weeks as text. */
export type PersonRow = Omit<Person, 'week' | 'position' | 'lastAskedOn'> & {
  readonly id: string;
  readonly week: readonly string[];
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
  readonly lastAskedOn: string | null;
};

export type OpeningRow = Omit<Opening, 'position' | 'kindredFields' | 'published'> & {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
  readonly publishFrom: number | null;
};

interface Coordinates {
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
}

export function personOf(row: PersonRow): Person {
  const { id: _, x, y, z, week, ...rest } = row;
  const heldPlaces = row.heldPlaces.map((held) => ({
    ...held,
    position: held.position && positionFrom(held.position),
  }));
  return {
    ...rest,
    week: week.map(BigInt),
    position: positionFrom({ x, y, z }),
    heldPlaces,
  };
}

export function openingOf(row: OpeningRow): Opening {
  const { id: _, x, y, z, ...rest } = row;
  const published = row.publishFrom !== null;
  return {
    ...rest,
    published,
    position: positionFrom({ x, y, z }),
    kindredFields: kindredFields(row.field as Field),
  };
}

function positionFrom({ x, y, z }: Coordinates) {
  return x === null || y === null || z === null ? null : { x, y, z };
}
