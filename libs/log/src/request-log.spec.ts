import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { requestLog } from './request-log';

const OPENING = '0198a1b2-0000-7000-8000-00000000abcd';
const ACCOUNT = '0198a1b2-0000-7000-8000-00000000acc0';

describe('the line of a request', () => {
  const lines: string[] = [];
  let server: Server;

  beforeAll(async () => {
    const app = express();
    app.use(requestLog(pino({ base: null }, { write: (line: string) => void lines.push(line) })));
    app.get('/openings/:id', (_, response) => void response.status(418).end());
    app.get('/refused', (request, response) => {
      Object.assign(request, { session: { accountId: ACCOUNT } });
      response.locals.refusal = 'not-allowed';
      response.status(403).end();
    });
    app.get('/repeated', (request, response) => {
      Object.assign(request, { session: { accountId: 'hikari@example.jp' } });
      response.locals.refusal = 'hikari is not allowed';
      response.status(403).end();
    });
    app.get('/broken', (_, response) => void response.status(500).end());
    server = createServer(app);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });

  afterAll(() => new Promise((closed) => server.close(closed)));

  async function lineOf(path: string): Promise<string> {
    lines.length = 0;
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    while (lines.length === 0) await new Promise(setImmediate);
    expect(lines).toHaveLength(1);
    return lines[0] as string;
  }

  it.each([
    [`/openings/${OPENING}?keyword=hikari`, { route: '/openings/:id', ids: [OPENING], status: 418 }],
    ['/refused', { route: '/refused', status: 403, problem: 'not-allowed', account: ACCOUNT }],
    ['/repeated', { route: '/repeated', status: 403 }],
    ['/broken', { route: '/broken', status: 500 }],
    ['/nowhere', { route: 'none', status: 404 }],
  ])('of %s says route and status once, as they were in the end', async (path, facts) => {
    const line = await lineOf(path);
    const { err: _, ...flat } = JSON.parse(line);
    expect(flat).toMatchObject({ method: 'GET', ms: expect.any(Number), ...facts });
    for (const key of ['problem', 'account']) expect(key in flat).toBe(key in facts);
    for (const key of ['method', 'route', 'status', 'ids', 'problem', 'account'])
      expect(line.split(`"${key}":`)).toHaveLength(key in flat ? 2 : 1);
    expect(line).not.toMatch(/hikari|"re[qs]"/);
  });
});
