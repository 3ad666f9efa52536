import { request } from 'node:http';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { PERMISSION } from '../../apps/web/src/frame/may';
import { PolicyGuard } from '../../apps/web/src/frame/policy.guard';
import { type Route, routesOf } from '../support/routes';
import { type Service, startService } from '../support/service';
import { expectedTable } from './policy/expected';
import { oddPathsOf } from './policy/odd-paths';
import { type Caller, type Cast, theCast } from './policy/people-of-policy';
import { type Finding, type Row } from './row';

/** With the door open no more need be counted. */
const SEEN = 500;
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Every route of the running service, as each of twelve who call, by its own address and by odd ones. */
export const policy: Row = {
  name: 'policy',
  target: 'every route × actor × own / other, odd addresses: 0 leaks, 0 routes without a row',
  breaks: 'the guard asks nobody',
  run: async ({ scale, broken }) => {
    const back = watchTheDoor(broken);
    const service = await startService('postgres');
    try {
      return await walk(service, await theCast(service, service.admin.manager), scale, broken);
    } finally {
      await service.close();
      back();
    }
  },
};

type Expected = ReadonlyMap<string, ReadonlySet<string>>;

interface Counts {
  routes: number;
  actors: number;
  requests: number;
  oddRequests: number;
  withoutRow: number;
  letInWrongly: number;
  turnedAwayWrongly: number;
  foreignNames: number;
  crashed: number;
}

async function walk(service: Service, cast: Cast, scale: number, broken: boolean): Promise<Finding> {
  const expected = expectedTable();
  const routes = routesOf(service.web).map(asAsked);
  const counts: Counts = {
    ...{ routes: routes.length, actors: cast.callers.length, requests: 0, oddRequests: 0, withoutRow: 0 },
    ...{ letInWrongly: 0, turnedAwayWrongly: 0, foreignNames: 0, crashed: 0 },
  };
  const wrong: string[] = [];
  for (const [at, route] of routes.entries()) {
    if (broken && counts.letInWrongly >= SEEN) break;
    const may = expected.get(route.permission ?? '');
    if (!may) counts.withoutRow += 1;
    for (const caller of cast.callers)
      await knock(service, cast, route, caller, may?.has(caller.name) ?? false, counts, wrong);
    // Odd ways to a closed door: all of them at full size, every tenth route at a small one.
    if (route.method === 'GET' && (scale === 1 || at % 10 === 0))
      await stray(service, cast, route, expected, counts, wrong);
  }
  const leaks = counts.letInWrongly + counts.foreignNames;
  if (process.env.FAULTS_LOG) console.error(wrong.join('\n'));
  return {
    figure: `${leaks} leaks, ${counts.withoutRow} routes without a row`,
    pass: leaks + counts.withoutRow + counts.turnedAwayWrongly + counts.crashed === 0,
    counts: { ...counts },
  };
}

/** What answers any method is asked by one. */
const asAsked = (route: Route): Route => (route.method === 'ALL' ? { ...route, method: 'GET' } : route);

async function knock(
  service: Service,
  cast: Cast,
  { method, path }: Route,
  caller: Caller,
  may: boolean,
  counts: Counts,
  wrong: string[],
): Promise<void> {
  // Whoever ends the session is not asked to: the others are still to come.
  if (method !== 'GET' && ENDS_SESSION.test(path)) return;
  for (const address of [...new Set([filled(path, cast.ids), filled(path, {})])]) {
    const answer = await ask(service, caller, method, address);
    counts.requests += 1;
    const note = (what: string) =>
      wrong.push(`${what}: ${caller.name} ${method} ${address} ${answer.status}`);
    if (!may && answer.letInBy) {
      counts.letInWrongly += 1;
      note('let in');
    }
    if (may && !answer.letInBy) {
      counts.turnedAwayWrongly += 1;
      note('turned away');
    }
    if (answer.status >= 500) {
      counts.crashed += 1;
      note('crashed');
    }
    if (cast.marks.some((mark) => answer.body.includes(mark) && !caller.knows.includes(mark))) {
      counts.foreignNames += 1;
      note('foreign name');
    }
  }
}

/** An odd address may lead to another room, as `/groups/new;x=1` to a group that nobody knows: then that one's row decides. */
async function stray(
  service: Service,
  cast: Cast,
  { path, permission }: Route,
  expected: Expected,
  counts: Counts,
  wrong: string[],
): Promise<void> {
  const callers = cast.callers.filter(({ name }) => !expected.get(permission ?? '')?.has(name));
  for (const caller of callers)
    for (const address of oddPathsOf(filled(path, cast.ids)))
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(service, caller, method, address);
        counts.oddRequests += 1;
        const foreign = cast.marks.some((mark) => answer.body.includes(mark) && !caller.knows.includes(mark));
        const isIn = answer.letInBy !== null && !expected.get(answer.letInBy)?.has(caller.name);
        if (!foreign && !isIn) continue;
        counts.letInWrongly += 1;
        wrong.push(`odd: ${caller.name} ${method} ${address} ${answer.status}`);
      }
}

interface Answer {
  readonly status: number;
  /** The row of the policy by which the guard has let the request in; `null` where it has not. */
  readonly letInBy: string | null;
  readonly body: string;
}

/** Sent as it is written: fetch would tidy the address up. */
function ask({ origin }: Service, caller: Caller, method: string, path: string): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const headers = {
    ...{ cookie: caller.visitor.cookies, 'sec-fetch-site': 'same-origin', host: `localhost:${port}` },
    // Said here: Node says no length for DELETE, and the body would be read as the next request.
    ...(method === 'GET' || method === 'HEAD'
      ? {}
      : { 'content-type': 'application/json', 'content-length': '2' }),
  };
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () =>
        done({
          letInBy: (answer.headers[LET_IN] as string | undefined) ?? null,
          status: answer.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', fail);
    sent.end(method === 'GET' || method === 'HEAD' ? undefined : '{}');
  });
}

const LET_IN = 'x-let-in-by';
const ENDS_SESSION = /^\/(sign-out|api\/v1\/session|me\/devices)/;

/** Each parameter is what it stands behind, or an id that nothing has. */
function filled(path: string, ids: Readonly<Record<string, string>>): string {
  const parts = path.split('/');
  return parts
    .map((part, at) => (part.startsWith(':') ? (ids[parts[at - 1] ?? ''] ?? NOBODY) : part))
    .join('/');
}

/** Has the guard say on the answer by which row it let somebody in; broken, it lets everybody in. */
function watchTheDoor(isOpen: boolean): () => void {
  const { canActivate } = PolicyGuard.prototype;
  PolicyGuard.prototype.canActivate = async function (this: PolicyGuard, context) {
    if (isOpen) await canActivate.call(this, context).catch(() => undefined);
    else await canActivate.call(this, context);
    const row = new Reflector().getAllAndOverride<string | undefined>(PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    context
      .switchToHttp()
      .getResponse<Response>()
      .setHeader(LET_IN, row ?? 'no row');
    return true;
  };
  return () => {
    PolicyGuard.prototype.canActivate = canActivate;
  };
}
