export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'shift_jis';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: 'not-text' | 'unknown-encoding'; readonly message: string };

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const LABELS = { 'utf-8-bom': 'utf-8', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be' } as const;

/**
 * Bytes to text: UTF-8 and UTF-16 by their mark, else UTF-8 where every byte fits, else Shift_JIS
 * (as Windows writes it, with ① and ㈱). Anything else is refused rather than read as wrong characters.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isBinary(bytes)) return refuse('not-text', 'This is not a text file. Save the table as CSV first.');
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeMarked(bytes.subarray(marked[1].length), marked[0]);
  if (isMostlyNul(bytes)) return unknown();
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { ok: true, text: utf8, encoding: 'utf-8' };
  const text = strictly('shift_jis', bytes);
  return text === null || looksLikeEucJp(text, bytes) ? unknown() : { ok: true, text, encoding: 'shift_jis' };
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = strictly(LABELS[encoding as keyof typeof LABELS], bytes);
  return text === null ? unknown() : { ok: true, text, encoding };
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  return ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0'].includes(head);
}

// UTF-16 without its mark: every second byte of plain Latin is zero.
function isMostlyNul(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  return head.filter((byte) => byte === 0).length * 4 > head.length;
}

// EUC-JP is also valid Shift_JIS, but only as a page of half-width kana.
function looksLikeEucJp(text: string, bytes: Uint8Array): boolean {
  const halfWidth = text.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  const wide = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  return halfWidth * 2 > wide && strictly('euc-jp', bytes) !== null;
}

function unknown(): Decoded {
  return refuse(
    'unknown-encoding',
    'The characters are neither UTF-8, UTF-16 nor Shift_JIS. Save the file as UTF-8.',
  );
}

function refuse(code: 'not-text' | 'unknown-encoding', message: string): Decoded {
  return { ok: false, code, message };
}
