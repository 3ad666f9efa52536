import { LANGUAGES, readings, translator } from '@app/language';
import { type AskedWord, folded, searchWords } from '@app/openings';
import { FIELD_CODES, SKILLS } from '@app/vocabulary';

const CODES: readonly [room: string, codes: readonly string[]][] = [
  ['field', FIELD_CODES],
  ['skill', SKILLS],
];

/** Shorter words stand within too many names. */
const LONG_ENOUGH = { letters: 2, latin: 4 };

/** The words of a search, each with the fields and skills whose names say it: "cooking" finds 料理. */
export function askedWords(keyword: string): AskedWord[] {
  return searchWords(keyword).map((word) => ({ folded: word, codes: codesOf(word) }));
}

function codesOf(word: string): string[] {
  const least = /^[\x20-\x7e]*$/.test(word) ? LONG_ENOUGH.latin : LONG_ENOUGH.letters;
  if (word.length < least) return [];
  return [...names()].filter(([, said]) => said.some((name) => name.includes(word))).map(([code]) => code);
}

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** Each code with its names in all languages; in plain Japanese with and without the readings. */
function names(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    CODES.flatMap(([room, codes]) =>
      codes.map((code): [string, string[]] => [`${room}:${code}`, namesOf(`words.${room}.${code}`)]),
    ),
  );
  return known;
}

function namesOf(key: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const pieces = readings(translator(language)(key));
    const written = pieces.map(({ text }) => text).join('');
    const read = pieces.map(({ text, kana }) => kana ?? text).join('');
    return [folded(written), folded(read)];
  });
}
