/** Somebody who comes along. */
export interface NamedCompanion {
  readonly name: string;
  readonly kana: string;
  /** In years where it is under 18; an adult's age is not asked for. */
  readonly age: number | null;
}

/** What a party takes: the resident is one of the adults, children take no place. */
export interface PartySize {
  readonly adults: number;
  readonly children: number;
}

const FULL_AGE = 18;

export function isChild({ age }: Pick<NamedCompanion, 'age'>): boolean {
  return age !== null && age < FULL_AGE;
}

export function sizeOf(companions: readonly NamedCompanion[]): PartySize {
  const children = companions.filter(isChild).length;
  return { adults: 1 + companions.length - children, children };
}
