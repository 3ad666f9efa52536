import { createHash } from 'node:crypto';
import { type FilePurpose, MOST_BYTES } from './file-limits';
import { fileName } from './file-name';
import type { GroupFile } from './group-file.entity';
import { readImage } from './read-image';
import { faultOfPdf } from './read-pdf';
import { type Content, whatItIs } from './what-it-is';

/** A file as it was sent: the name is what its sender calls it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export const FILE_PROBLEMS = [
  'file-empty',
  'file-too-big',
  'file-not-taken',
  'file-broken',
  'image-too-large',
  'pdf-active',
  'photo-not-image',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export type ReadFile = Pick<
  GroupFile,
  'name' | 'mediaType' | 'content' | 'byteLength' | 'width' | 'height' | 'sentHash'
>;

/** Judges a file by what is in it and makes it ready to be kept; nothing of the sender's own encoding of an image stays. */
export async function readFile(sent: SentFile, purpose: FilePurpose): Promise<ReadFile | FileProblem> {
  const { name, bytes } = sent;
  if (bytes.length === 0) return 'file-empty';
  if (bytes.length > MOST_BYTES) return 'file-too-big';
  const content = whatItIs(bytes);
  if (content === null) return 'file-not-taken';
  if (purpose === 'photo' && content === 'pdf') return 'photo-not-image';
  const made = content === 'pdf' ? pdf(bytes) : await image(bytes);
  return typeof made === 'string' ? made : { ...made, ...named(name, bytes, content) };
}

function named(name: string, bytes: Buffer, content: Content) {
  const sentHash = createHash('sha256').update(bytes).digest('base64url');
  return { name: fileName(name, content), sentHash };
}

function pdf(bytes: Buffer) {
  const kept = { mediaType: 'application/pdf' as const, content: bytes, byteLength: bytes.length };
  return faultOfPdf(bytes) ?? { ...kept, width: null, height: null };
}

async function image(bytes: Buffer) {
  const drawn = await readImage(bytes);
  if (typeof drawn === 'string') return drawn;
  const { bytes: content, width, height } = drawn;
  if (content.length > MOST_BYTES) return 'image-too-large' as const;
  return { mediaType: 'image/jpeg' as const, content, byteLength: content.length, width, height };
}
