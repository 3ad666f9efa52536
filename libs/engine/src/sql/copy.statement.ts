import type { Client, Connection } from 'pg';

/** What node-postgres asks of a query object; its types leave these handlers out. */
interface Submitted {
  submit(connection: Connection): void;
}

abstract class Copy implements Submitted {
  protected constructor(
    private readonly text: string,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.resolve();
  }

  handleError(error: Error): void {
    this.reject(error);
  }
}

class CopyIn extends Copy {
  constructor(
    text: string,
    private readonly chunks: Iterable<string>,
    resolve: () => void,
    reject: (error: Error) => void,
  ) {
    super(text, resolve, reject);
  }

  handleCopyInResponse(connection: Connection & CopyConnection): void {
    for (const chunk of this.chunks) connection.sendCopyFromChunk(Buffer.from(chunk));
    connection.endCopyFrom();
  }
}

interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

class CopyOut extends Copy {
  constructor(
    text: string,
    private readonly take: (chunk: Buffer) => void,
    resolve: () => void,
    reject: (error: Error) => void,
  ) {
    super(text, resolve, reject);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.take(chunk);
  }
}

/** COPY … FROM STDIN of tab-separated lines, each chunk ending with its line. Rejects as the server does. */
export function copyIn(
  client: Client,
  table: string,
  columns: readonly string[],
  chunks: Iterable<string>,
): Promise<void> {
  const text = `COPY ${table} (${columns.join(', ')}) FROM STDIN`;
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(text, chunks, resolve, reject));
  });
}

/** COPY (query) TO STDOUT: `take` gets the lines as they come, whole rows in each chunk. */
export function copyOut(client: Client, query: string, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(`COPY (${query}) TO STDOUT`, take, resolve, reject));
  });
}
