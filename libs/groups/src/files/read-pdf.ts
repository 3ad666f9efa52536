import { inflateSync } from 'node:zlib';

/** Names of PDF that do something, carry something, or hide it from whoever reviews. */
const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|Encrypt)(?![A-Za-z0-9])/;

const MOST_UNPACKED = 16 * 1024 * 1024;
const TAIL = 2048;

/**
 * Whether a PDF is whole and does nothing by itself. It is kept as it is; its pages are not drawn here.
 * @returns `null` where nothing is wrong, `file-broken`, or `pdf-active`: scripts, files inside it, or a password
 */
export function faultOfPdf(sent: Buffer): 'file-broken' | 'pdf-active' | null {
  const text = sent.toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(text) || !/startxref\s+\d+\s+%%EOF/.test(text.slice(-TAIL)))
    return 'file-broken';
  const words = wordsOf(sent, text);
  if (words === null) return 'file-broken';
  return ACTIVE.test(plainNames(words)) ? 'pdf-active' : null;
}

/** All that is no picture or page: what stands between the streams, and packed objects unpacked. `null`: cannot be. */
function wordsOf(sent: Buffer, text: string): string | null {
  const words: string[] = [];
  let left = MOST_UNPACKED;
  let at = 0;
  for (const { index, 0: begin } of text.matchAll(/>>\s*stream\r?\n/g)) {
    if (index < at) continue;
    const start = index + begin.length;
    const end = text.indexOf('endstream', start);
    if (end < 0) return null;
    const between = text.slice(at, index);
    words.push(between);
    at = end;
    if (!isPacked(between)) continue;
    const unpacked = unpack(sent.subarray(start, end), left);
    if (unpacked === null) return null;
    left -= unpacked.length;
    words.push(unpacked);
  }
  return [...words, text.slice(at)].join('\n');
}

function isPacked(before: string): boolean {
  return /\/ObjStm/.test(plainNames(before.slice(before.lastIndexOf(' obj'))));
}

function unpack(bytes: Buffer, most: number): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(most, 1) }).toString('latin1');
  } catch {
    return null;
  }
}

/** `/J#61vaScript` is `/JavaScript` for whoever opens the file. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
