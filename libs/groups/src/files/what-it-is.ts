export type Content = 'jpeg' | 'png' | 'webp' | 'pdf';

const SIGNATURES: readonly [Content, (bytes: Buffer) => boolean][] = [
  ['jpeg', (bytes) => begins(bytes, 'ffd8ff')],
  ['png', (bytes) => begins(bytes, '89504e470d0a1a0a')],
  ['webp', (bytes) => begins(bytes, '52494646') && bytes.toString('latin1', 8, 12) === 'WEBP'],
  ['pdf', (bytes) => begins(bytes, '255044462d')],
];

/** What a file is by its first bytes; neither its name nor what the sender says of it counts. `null`: none of ours. */
export function whatItIs(bytes: Buffer): Content | null {
  return SIGNATURES.find(([, isIt]) => isIt(bytes))?.[0] ?? null;
}

function begins(bytes: Buffer, hex: string): boolean {
  const signature = Buffer.from(hex, 'hex');
  return bytes.subarray(0, signature.length).equals(signature);
}
