import { Agent, request } from 'node:http';
import type { Drawn } from './draw-request';
import type { Heard } from './judge';

const PATIENCE_MS = 30_000;
const agent = new Agent({ keepAlive: true });

/** Sends the request as it is written: fetch would tidy it up. A line that is cut without an answer is status 599. */
export function askAsWritten(origin: string, cookie: string, drawn: Drawn): Promise<Heard> {
  const { hostname, port } = new URL(origin);
  const { method, path, body } = drawn;
  // Node says no length for DELETE, and the body would be read as the next request.
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const headers = { cookie, 'sec-fetch-site': 'same-origin', ...length, ...drawn.headers };
  return new Promise((done) => {
    const cut = () => done({ status: 599, type: '', body: Buffer.alloc(0) });
    const sent = request({ agent, hostname, port, method, path, headers, timeout: PATIENCE_MS }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', cut);
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', cut);
    sent.on('timeout', () => sent.destroy());
    sent.end(body);
  });
}
