import { Agent, request } from 'node:http';
import type { Arrival, Order, Outcome } from './open-loop';

/**
 * The load in a process of its own. Each request goes out at the time that the order names, whether earlier ones were
 * answered or not, and is timed from there: a service that falls behind is seen to.
 */
const LATE_MS = 30_000;
/** A server closes what is idle for five seconds: who writes to it just then hears nothing. */
const IDLE_MS = 3000;

function send({ origin, arrival }: { origin: string; arrival: Arrival }, agent: Agent): Promise<number> {
  const { method, path, cookie, body } = arrival;
  const headers: Record<string, string | number> = { cookie, 'accept-encoding': 'gzip' };
  if (body !== null) {
    headers['content-type'] = 'application/x-www-form-urlencoded';
    headers['content-length'] = Buffer.byteLength(body);
    headers['sec-fetch-site'] = 'same-origin';
  }
  return new Promise((done) => {
    const sent = request(origin + path, { method, agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode ?? 0));
      answer.on('error', () => done(0));
    });
    sent.setTimeout(LATE_MS, () => sent.destroy());
    sent.on('error', () => done(0));
    sent.end(body ?? undefined);
  });
}

async function carryOut({ arrivals }: Order): Promise<Outcome[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, timeout: IDLE_MS });
  const begun = performance.now();
  const outcomes = arrivals.map(async (arrival) => {
    await until(begun + arrival.atMs);
    const status = await send({ origin: arrival.origin, arrival }, agent);
    return { kind: arrival.kind, status, tookMs: performance.now() - begun - arrival.atMs };
  });
  const all = await Promise.all(outcomes);
  agent.destroy();
  return all;
}

function until(moment: number): Promise<void> {
  return new Promise((go) => setTimeout(go, Math.max(0, moment - performance.now())));
}

process.on('disconnect', () => process.exit(0));
process.on('message', (order: Order) => {
  carryOut(order).then((outcomes) => process.send?.(outcomes));
});
process.send?.('ready');
