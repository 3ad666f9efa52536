import type { Person } from '@app/people';

/** What is chosen field by field; `contact` is the way to be reached by letter or telephone. */
export const CARD_FIELDS = {
  name: ['name'],
  kana: ['kana'],
  birthDate: ['birthDate'],
  phone: ['phone'],
  homeTown: ['townId', 'x', 'y', 'z'],
  residency: ['residency'],
  skills: ['skills'],
  wishes: ['wishes'],
  languages: ['languages'],
  accessNeeds: ['accessNeeds'],
  free: ['week'],
  longestWay: ['longestWay', 'online'],
  contact: [],
} as const satisfies Record<string, readonly (keyof Person)[]>;

export type CardField = keyof typeof CARD_FIELDS;
export const FIELD_NAMES = Object.keys(CARD_FIELDS) as CardField[];

/** Lists of codes: of those both may be kept. */
const LISTS = ['residency', 'skills', 'wishes', 'languages', 'accessNeeds'] as const;

export const TAKEN = ['kept', 'other', 'both'] as const;
/** From which card a field is taken: the one that is kept, the other, or both. */
export type Taken = (typeof TAKEN)[number];
export type Choices = Readonly<Partial<Record<CardField, Taken>>>;

type Values = Pick<Person, (typeof CARD_FIELDS)[CardField][number]>;
type WholeCard = Values & Pick<Person, 'cardCompletedAt'>;

export function isList(field: CardField): field is (typeof LISTS)[number] {
  return (LISTS as readonly CardField[]).includes(field);
}

/** What is taken unless somebody chooses: both of a list, otherwise the kept card's own where it has one. */
export function takenByDefault(field: CardField, kept: Values, other: Values): Taken {
  if (isList(field)) return 'both';
  return isEmpty(field, kept) && !isEmpty(field, other) ? 'other' : 'kept';
}

/** Whether two cards say the same in a field; the way to be reached is for the caller to compare. */
export function saysTheSame(field: CardField, kept: Values, other: Values): boolean {
  const said = (card: Values) =>
    CARD_FIELDS[field].filter((column) => !POSITION.includes(column)).map((column) => plain(card[column]));
  return said(kept).join('\n') === said(other).join('\n');
}

/** The card that comes of two, as the choices say; it takes part in matching where one of them did. */
export function mergedCard(kept: WholeCard, other: WholeCard, choices: Choices): Partial<Person> {
  const parts = FIELD_NAMES.map((field) => {
    const taken = choices[field] ?? takenByDefault(field, kept, other);
    if (taken === 'both' && isList(field))
      return { [field]: [...new Set<string>([...kept[field], ...other[field]])] };
    return Object.fromEntries(
      CARD_FIELDS[field].map((column) => [column, (taken === 'other' ? other : kept)[column]]),
    );
  });
  return Object.assign({ cardCompletedAt: kept.cardCompletedAt ?? other.cardCompletedAt }, ...parts);
}

const POSITION: readonly string[] = ['x', 'y', 'z'];

function isEmpty(field: CardField, card: Values): boolean {
  return CARD_FIELDS[field].every((column) => [null, '', '0,0,0,0,0,0,0'].includes(plain(card[column])));
}

function plain(value: unknown): string {
  if (Array.isArray(value))
    return (typeof value[0] === 'bigint' ? value : [...value].sort()).map(String).join();
  return value === null || value === undefined ? '' : String(value);
}
