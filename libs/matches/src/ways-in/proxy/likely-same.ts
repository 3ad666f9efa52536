/** What is asked on the telephone or at the counter to find somebody; empty where it was not said. */
export interface Described {
  readonly name: string;
  readonly kana: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly phone: string;
}

/** What two descriptions have in common. */
export type SameThing = 'phone' | 'birth-date' | 'kana' | 'name';

export interface Likeness {
  readonly same: readonly SameThing[];
  /** Most probably one and the same: two things agree, or the telephone number does. */
  readonly likely: boolean;
}

/**
 * What somebody who is known has in common with a description, in any width and with or without blanks; `null` where it
 * is nothing but a birthday.
 */
export function likenessOf(described: Described, known: Described): Likeness | null {
  const same = THINGS.filter((thing) => agrees(PLAIN[thing](described), PLAIN[thing](known)));
  if (same.every((thing) => thing === 'birth-date')) return null;
  return { same, likely: same.length > 1 || same.includes('phone') };
}

export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

/** Hiragana, as readings are kept. */
export function plainKana(kana: string): string {
  const letter = (katakana: string) => String.fromCodePoint((katakana.codePointAt(0) as number) - 0x60);
  return plainName(kana).replace(/[ァ-ヶ]/g, letter);
}

export function plainPhone(phone: string): string {
  return phone.normalize('NFKC').replace(/\D/g, '').replace(/^81/, '0');
}

const THINGS: readonly SameThing[] = ['phone', 'birth-date', 'kana', 'name'];

const PLAIN: Record<SameThing, (person: Described) => string> = {
  phone: ({ phone }) => plainPhone(phone),
  'birth-date': ({ birthDate }) => birthDate ?? '',
  kana: ({ kana }) => plainKana(kana),
  name: ({ name }) => plainName(name),
};

function agrees(one: string, other: string): boolean {
  return one !== '' && one === other;
}
