import { randomUUID } from 'node:crypto';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { aGroupBody, type Scene, startScene } from './support/scene';
import { Sender } from './support/sender';

const CALLERS = 200;
const AT_MOST_MS = 3000;
/** A small run shares its machine with other tests; what hangs hangs longer than this, too. */
const AT_MOST_IN_TESTS_MS = 10_000;
/** Long enough that not everybody's turn comes within the patience of two seconds. */
const SLOW_S = 0.15;

/**
 * Callers at once on the web app's pool of ten. Each holds a transaction in which guard and action begin theirs, and the
 * database is slow: who cannot be served in time must be told so.
 */
export const pool: Row = {
  name: 'pool',
  target: '200 callers on a pool of 10, nested: each ends ≤ 3 s with 2xx or 503',
  breaks: 'a call within a transaction asks for a connection of its own, and asks for ever',
  run: async (options) => {
    const scene = await startScene(options.broken ? 'no-joining' : null);
    try {
      return await callAll(scene, options);
    } finally {
      await scene.close();
    }
  },
};

async function callAll(scene: Scene, { scale }: RowOptions): Promise<Finding> {
  const atMost = scale < 1 ? AT_MOST_IN_TESTS_MS : AT_MOST_MS;
  const callers = scaled(CALLERS, Math.sqrt(scale), 30);
  const visitor = await scene.visitor(await scene.newAccount());
  const sender = new Sender(scene.web.origin, visitor.cookies);
  await slowDown(scene);
  const call = async () => {
    const since = performance.now();
    const post = { path: '/api/v1/groups', key: randomUUID(), body: aGroupBody(scene.townId) };
    const { status } = await sender.send(post, 'whole', 2 * atMost);
    return { status, took: performance.now() - since };
  };
  const ended = await Promise.all(Array.from({ length: callers }, call));
  const served = ended.filter(({ status }) => status >= 200 && status < 300).length;
  const told = ended.filter(({ status }) => status === 503).length;
  const late = ended.filter(({ took }) => took > atMost).length;
  const slowest = Math.round(Math.max(...ended.map(({ took }) => took)));
  const afterwards = await sender.send(
    { path: '/api/v1/groups', key: randomUUID(), body: aGroupBody(scene.townId) },
    'whole',
    atMost,
  );
  return {
    figure: `slowest ended after ${slowest} ms; ${callers - served - told} ended otherwise`,
    pass: late === 0 && served + told === callers && served > 0 && afterwards.status === 201,
    counts: { callers, served, told503: told, late, slowestMs: slowest },
  };
}

async function slowDown({ admin }: Scene): Promise<void> {
  await admin.query(`CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(${SLOW_S}); RETURN NEW; END $$`);
  await admin.query('CREATE TRIGGER slowly BEFORE INSERT ON groups FOR EACH ROW EXECUTE FUNCTION slowly()');
}
