import type { Answer } from '@app/database';
import type { Response } from 'express';

const OF_THE_BODY = ['location', 'content-type', 'content-length', 'etag'];

/** Holds an answer back until it is known whether what it says was committed. */
export class HeldAnswer {
  /** What the handler answered; nothing has gone out yet. */
  readonly complete: Promise<Answer>;
  private readonly chunks: Buffer[] = [];
  private readonly write: Response['write'];
  private readonly end: Response['end'];

  constructor(private readonly response: Response) {
    this.write = response.write;
    this.end = response.end;
    this.complete = new Promise((done) => {
      response.write = ((chunk: unknown, encoding: unknown) =>
        this.keep(chunk, encoding)) as Response['write'];
      response.end = ((chunk: unknown, encoding: unknown) => {
        this.keep(chunk, encoding);
        done(this.answer());
        return response;
      }) as Response['end'];
    });
  }

  /** Sends it. */
  release(): void {
    this.letGo();
    this.response.end(Buffer.concat(this.chunks));
  }

  /** Forgets it: another answer may be given. */
  discard(): void {
    this.letGo();
    for (const header of OF_THE_BODY) this.response.removeHeader(header);
  }

  private letGo(): void {
    this.response.write = this.write;
    this.response.end = this.end;
  }

  private keep(chunk: unknown, encoding: unknown): boolean {
    if (typeof chunk === 'string')
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
    return true;
  }

  private answer(): Answer {
    const header = (name: string) => this.response.getHeader(name)?.toString() ?? null;
    return {
      status: this.response.statusCode,
      location: header('location'),
      contentType: header('content-type'),
      body: Buffer.concat(this.chunks),
    };
  }
}
