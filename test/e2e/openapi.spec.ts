import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import OpenAPIResponseValidator from 'openapi-response-validator';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { aGroup, anOpening } from '../support/factories';
import { freePort } from '../support/free-port';
import { type TestDatabase, testDatabase } from '../support/postgres';
import { TEST_SECRET } from '../support/sign-in-token';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: object }> };
}

let database: TestDatabase;
let admin: DataSource;
let web: ChildProcess;
let origin: string;
let document: Document;
let openingId: string;

/** The description is made by the build alone: this is the built program, as it is delivered. */
beforeAll(async () => {
  database = await testDatabase();
  admin = await adminOf(database.adminUrl);
  const [groupId] = (await aGroup(admin.manager)).groupIds;
  const start = Date.now() + 7 * 24 * 3600_000;
  const times = { startsAt: new Date(start), endsAt: new Date(start + 3600_000) };
  openingId = (await anOpening(admin.manager, groupId as string, { publishedAt: new Date(0) }, times))
    .openingId;
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database.appUrl,
    SESSION_SECRET: TEST_SECRET,
  };
  web = spawn(process.execPath, [join(__dirname, '../../dist/apps/web/src/main.js')], {
    env,
    stdio: 'inherit',
  });
  document = await described();
});

afterAll(async () => {
  web.kill('SIGTERM');
  await new Promise((ended) => web.once('exit', ended));
  await admin.destroy();
  await database.drop();
});

async function described(): Promise<Document> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${origin}/api/openapi.json`).catch(() => null);
    if (answer?.ok) return (await answer.json()) as Document;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('the built web app did not answer');
}

function faults(path: string, status: number, body: unknown): unknown {
  const operation = document.paths[path]?.get;
  if (!operation) throw new Error(`${path} is not described`);
  const { responses } = operation;
  const validator = new OpenAPIResponseValidator({ responses, components: document.components } as never);
  return validator.validateResponse(status, body);
}

describe('the description of the API', () => {
  it('names every operation once and describes every answer', () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    expect(operations.length).toBeGreaterThan(20);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const empty = Object.entries(document.components.schemas).filter(
      ([, { properties }]) => !properties || Object.keys(properties).length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
    expect(document.components.schemas.InterestBody).toMatchObject({ required: ['sessionIds'] });
    expect(operations.filter(({ responses }) => !responses.default)).toEqual([]);
  });

  it.each([
    ['/api/v1/openings', () => '/api/v1/openings?limit=1'],
    ['/api/v1/openings/{id}', () => `/api/v1/openings/${openingId}`],
    ['/api/v1/towns', () => '/api/v1/towns'],
  ])('is true of %s', async (path, address) => {
    const answer = await fetch(origin + address());
    const body = await answer.json();
    expect(answer.status).toBe(200);
    expect(JSON.stringify(body).length).toBeGreaterThan(50);
    expect(faults(path, 200, body)).toBeUndefined();
  });

  it('is readable by people', async () => {
    const page = await (await fetch(`${origin}/api`)).text();
    expect(page).toContain('POST /api/v1/openings/{id}/interest');
  });

  it.each([
    ['GET', '/api/v1/openings?limit=0&weekday=9', 422, ['/limit', '/weekday']],
    ['GET', '/api/v1/openings/not-an-id', 400, []],
    ['GET', '/api/v1/desk', 401, []],
    ['GET', '/api/v1/nowhere', 404, []],
    ['GET', '/api/v1/openings?cursor=nonsense', 422, []],
    ['POST', '/api/v1/sign-in-links', 422, ['/email']],
  ])('%s %s is answered with a problem', async (method, path, status, pointers) => {
    const body = method === 'POST' ? JSON.stringify({ email: '永山' }) : undefined;
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(origin + path, { method, body, headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = (await answer.json()) as { code: string; errors?: { pointer: string }[] };
    expect(problem.code).toMatch(/^[a-z-]+$/);
    expect((problem.errors ?? []).map(({ pointer }) => pointer).sort()).toEqual(pointers);
  });

  it('has no mailbox and no demo with a real database', async () => {
    expect((await fetch(`${origin}/mailbox`, { redirect: 'manual' })).status).not.toBe(200);
  });
});
