import { MOST_AT_ONCE, MOST_BYTES, type SentFile } from '@app/groups';
import type { Request, Response } from 'express';
import multer, { MulterError, memoryStorage } from 'multer';

export const UPLOAD_PROBLEMS = ['file-too-big', 'too-many-at-once', 'upload-broken'] as const;
type UploadProblem = (typeof UPLOAD_PROBLEMS)[number];

export interface Upload {
  readonly fields: Record<string, unknown>;
  readonly files: readonly SentFile[];
  readonly problem: UploadProblem | null;
}

/** The name of the field in which files are sent. */
export const FILES_FIELD = 'files';

/** A file that is too big is read to its end and thrown away, so that the answer arrives; beyond this the line is cut. */
const MOST_READ = 100 * 1024 * 1024;

const take = multer({
  storage: memoryStorage(),
  // Names of files arrive as the page's own characters.
  defParamCharset: 'utf8',
  limits: {
    ...{ fileSize: MOST_BYTES, files: MOST_AT_ONCE, fields: 10, parts: MOST_AT_ONCE + 10 },
    ...{ fieldSize: 2000, fieldNameSize: 100, headerPairs: 20 },
  },
}).array(FILES_FIELD, MOST_AT_ONCE);

/** The fields and files of a form, in memory and within their limits while they stream in; nothing touches a disk. */
export async function readUpload(request: Request, response: Response): Promise<Upload> {
  const problem = await Promise.race([tooMuch(request, response), parsed(request, response)]);
  if (problem) return { fields: { ...request.body }, files: [], problem };
  const files = (request.files ?? []) as Express.Multer.File[];
  const sent = files.map(({ originalname, buffer }) => ({ name: originalname, bytes: buffer }));
  return { fields: { ...request.body }, files: sent, problem: null };
}

function parsed(request: Request, response: Response): Promise<UploadProblem | null> {
  return new Promise((done) => take(request, response, (error) => done(error ? problemOf(error) : null)));
}

/** Comes to its end only where more is sent, or announced, than is ever read. */
function tooMuch(request: Request, response: Response): Promise<UploadProblem> {
  return new Promise((done) => {
    let read = 0;
    const cut = () => {
      response.setHeader('Connection', 'close');
      done('file-too-big');
    };
    if (Number(request.get('content-length') ?? 0) > MOST_READ) return cut();
    request.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > MOST_READ) cut();
    });
  });
}

function problemOf(error: unknown): UploadProblem {
  if (!(error instanceof MulterError)) return 'upload-broken';
  if (error.code === 'LIMIT_FILE_SIZE') return 'file-too-big';
  return ['LIMIT_FILE_COUNT', 'LIMIT_PART_COUNT', 'LIMIT_UNEXPECTED_FILE'].includes(error.code)
    ? 'too-many-at-once'
    : 'upload-broken';
}
