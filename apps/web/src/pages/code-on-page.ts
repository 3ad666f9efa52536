/** The code whose words fit the page: the same refusal means another thing to somebody else. */
const WORDS: readonly { readonly code: string; readonly on: RegExp; readonly said: string }[] = [
  { code: 'not-allowed', on: /^\/me\b/, said: 'card-not-started' },
  { code: 'not-allowed', on: /^\/group\b/, said: 'no-group-yet' },
];

export function codeOnPage(code: string, path: string): string {
  return WORDS.find((each) => each.code === code && each.on.test(path))?.said ?? code;
}
