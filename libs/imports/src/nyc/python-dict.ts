const SINGLE = String.raw`'(?:[^'\\]|\\.)*'`;
const DOUBLE = String.raw`"(?:[^"\\]|\\.)*"`;
const STRING = `(?:${SINGLE}|${DOUBLE})`;
const PAIR = new RegExp(`\\s*(${STRING})\\s*:\\s*(?:(${STRING})|(None|-?[\\d.]+))\\s*(?:,|$)`, 'sy');
const PLAIN_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/**
 * A Python dict of strings, as printed by `repr`: `{'city': 'New York', "area": 'it\'s'}`. Values that are no strings come
 * as their text, None as ''. `null` for anything else; nothing is ever evaluated.
 */
export function pythonDict(text: string): ReadonlyMap<string, string> | null {
  const inside = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  if (inside === undefined) return null;
  const pairs = new Map<string, string>();
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < inside.length) {
    const found = PAIR.exec(inside);
    if (!found) return inside.trim() === '' ? pairs : null;
    pairs.set(unquoted(found[1] ?? ''), found[2] ? unquoted(found[2]) : (found[3] ?? '').replace('None', ''));
  }
  return pairs;
}

function unquoted(literal: string): string {
  const inner = literal.slice(1, -1);
  return inner.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis, (_, byte, unit, plain) => {
    if (plain) return PLAIN_ESCAPES[plain] ?? plain;
    return String.fromCharCode(Number.parseInt(byte ?? unit, 16));
  });
}
