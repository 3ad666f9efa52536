import { dayNumberAt, type Person } from '@app/matching';
import { FIELD_CODES, type Field, kindredFields } from '@app/vocabulary';
import { digitsOf } from './opening-terms';

/** What a person asks of openings, in numbers. */
export interface PersonTerms {
  readonly person: Person;
  readonly now: number;
  /** Tokyo days since 1970. */
  readonly dayNumber: number;
  /** Like 20081205; `null` is unknown. */
  readonly birth: number | null;
  /** Fields that are not wished for, but have a wished one in their family. */
  readonly kindred: readonly string[];
}

export function personTerms(person: Person, now: Date): PersonTerms {
  const wishes = new Set(person.wishes);
  const kindred = FIELD_CODES.filter((field) => !wishes.has(field) && hasWishedKin(field, wishes));
  const birth = person.birthDate === null ? null : digitsOf(person.birthDate);
  return { person, now: now.getTime(), dayNumber: dayNumberAt(now.getTime()), birth, kindred };
}

function hasWishedKin(field: Field, wishes: ReadonlySet<string>): boolean {
  return kindredFields(field).some((kin) => wishes.has(kin));
}
