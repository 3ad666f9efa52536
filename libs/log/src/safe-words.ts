/** UUIDs are ids of ours: they say nothing to whoever cannot look them up. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What may repeat somebody's words: what is quoted, what is no ASCII, addresses, telephone numbers, tokens, control signs. */
const HIDDEN: readonly RegExp[] = [
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\n]*`/g,
  /\([^)\n]*\)=\([^)\n]*\)/g,
  /[^\s<>@]+@[^\s<>@]+/g,
  /(?<![\w.])\+?\d[\d -]{7,}\d(?![\w.])/g,
  /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{20,}/g,
  /(?<=[?&][\w-]{1,40}=)[^\s&]+/g,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line of the log is one line, whatever somebody typed
  /[\u0000-\u0008\u000b-\u001f\u007f]+|[^\u0000-\u007e]+/g,
];

const INSTEAD = '…';

/** A line of the log without what people wrote: ids, codes and our own words stay. */
export function safeWords(text: string): string {
  return text
    .split(ID)
    .map(hidden)
    .reduce((whole, part, at) => whole + (ids(text)[at - 1] ?? '') + part);
}

function ids(text: string): string[] {
  return text.match(ID) ?? [];
}

function hidden(part: string): string {
  return HIDDEN.reduce((text, pattern) => text.replace(pattern, INSTEAD), part);
}

/** The frames of a stack, without the message before them: it may be of any length and say anything. */
export function framesOf(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
}
