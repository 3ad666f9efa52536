import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { underRequest } from './log';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A stable code; nothing that somebody typed looks like one by accident. */
const CODE = /^[a-z][a-z0-9-]{2,59}$/;

/**
 * One line for each request: its id, method, the route's pattern, ids of its address, status, milliseconds; of one that
 * was refused the refusal's code (`response.locals.refusal`) and the account that asked. Never the address itself: it may
 * hold a token, or what somebody searched for.
 */
export function requestLog(log: Logger): RequestHandler {
  const write = pinoHttp({
    logger: log,
    genReqId: (request) => (request as { tsumugiId?: string }).tsumugiId as string,
    serializers: { req: () => undefined, res: () => undefined },
    customAttributeKeys: { responseTime: 'ms' },
    // Not `customProps`: they are asked for at the start, too, before there is a route or a status, and kept beside the true ones.
    customSuccessObject: (request, response, told) => ({ ...answerOf(request, response), ...told }),
    customErrorObject: (request, response, _, told) => ({ ...answerOf(request, response), ...told }),
    customLogLevel: (_, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    wrapSerializers: false,
  });
  return (request, response, next) => {
    const requestId = randomUUID();
    (request as { tsumugiId?: string }).tsumugiId = requestId;
    response.setHeader('X-Request-Id', requestId);
    underRequest.run({ requestId }, () => {
      write(request, response);
      next();
    });
  };
}

function answerOf(request: IncomingMessage, response: ServerResponse) {
  const { statusCode: status } = response;
  return { method: request.method, ...routeOf(request), status, ...refusalOf(request, response) };
}

interface Refused {
  readonly locals?: { readonly refusal?: unknown };
}

function refusalOf(request: unknown, response: unknown): { problem?: string; account?: string } {
  const problem = (response as Refused).locals?.refusal;
  if (typeof problem !== 'string' || !CODE.test(problem)) return {};
  const account = (request as { session?: { accountId?: unknown } }).session?.accountId;
  return typeof account === 'string' && ID.test(account) ? { problem, account } : { problem };
}

interface Routed {
  readonly route?: { readonly path?: unknown };
  readonly params?: Readonly<Record<string, unknown>>;
}

function routeOf(request: unknown): { route: string; ids?: string[] } {
  const { route, params = {} } = request as Routed;
  const ids = Object.values(params).filter(
    (value): value is string => typeof value === 'string' && ID.test(value),
  );
  const pattern = typeof route?.path === 'string' ? route.path : 'none';
  return ids.length > 0 ? { route: pattern, ids } : { route: pattern };
}
