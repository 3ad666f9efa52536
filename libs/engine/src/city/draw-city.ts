import type { Opening } from '@app/matching';
import { type CityWanted, drawOpening } from './draw-opening';
import { type CityPerson, type CitySession, drawPerson } from './draw-person';

export interface City {
  readonly openings: readonly Opening[];
  /** Residents one by one, as they are asked for: a large city does not fit twice into memory. */
  people(): Generator<CityPerson>;
}

/** A fictional city for benches and differential tests, the same for the same wish. */
export function drawCity(wanted: CityWanted): City {
  const openings = Array.from({ length: wanted.openings }, (_, at) => drawOpening(wanted, at + 1));
  const sessions: CitySession[] = openings.flatMap(({ position, sessions }) =>
    sessions
      .filter(({ cancelled }) => !cancelled)
      .map(({ number, startsAt, endsAt }) => ({ number, startsAt, endsAt, position })),
  );
  return {
    openings,
    *people() {
      for (let number = 1; number <= wanted.residents; number++) yield drawPerson(wanted, sessions, number);
    },
  };
}
