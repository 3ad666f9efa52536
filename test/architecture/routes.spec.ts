import { POLICY } from '@app/access';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { ModulesContainer } from '@nestjs/core';
import { PERMISSION } from '../../apps/web/src/frame/may';
import { type Service, startService } from '../support/service';

let service: Service;

beforeAll(async () => {
  service = await startService('postgres');
});

afterAll(() => service.close());

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** What the live router answers, as `GET /openings/:id`. */
function liveRoutes(): string[] {
  const { router } = service.web.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
}

/** Every controller method with its policy row. */
function declaredRoutes(): Map<string, string | undefined> {
  const modules = [...service.web.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  return new Map(controllers.flatMap(({ metatype }) => routesOf(metatype as new () => object)));
}

function routesOf(controller: new () => object): [string, string | undefined][] {
  const prototype = controller.prototype as Record<string, object>;
  const handlers = Object.getOwnPropertyNames(prototype).filter((name) =>
    Reflect.hasMetadata(METHOD_METADATA, prototype[name] as object),
  );
  return handlers.flatMap((name) => {
    const handler = prototype[name] as object;
    const permission =
      Reflect.getMetadata(PERMISSION, handler) ?? Reflect.getMetadata(PERMISSION, controller);
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
    return pathsOf(controller, handler).map((path): [string, string | undefined] => [
      `${method} ${path}`,
      permission,
    ]);
  });
}

function pathsOf(controller: object, handler: object): string[] {
  const heads = [Reflect.getMetadata(PATH_METADATA, controller)].flat() as string[];
  const tails = [Reflect.getMetadata(PATH_METADATA, handler)].flat() as string[];
  return heads.flatMap((head) =>
    tails.map((tail) => `/${[head, tail].join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')),
  );
}

type Taken = Record<string, { readonly data?: unknown; readonly pipes: readonly unknown[] }>;

/** What handlers of the API take whole from a request, body or query, without a look at it. */
function unchecked(): string[] {
  const modules = [...service.web.get(ModulesContainer).values()];
  const types = modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype));
  const ofApi = types.filter((type) =>
    String(Reflect.getMetadata(PATH_METADATA, type as object)).startsWith('api/'),
  );
  return ofApi.flatMap((type) =>
    Object.getOwnPropertyNames((type as new () => object).prototype).flatMap((name) => {
      const taken: Taken = Reflect.getMetadata(ROUTE_ARGS_METADATA, type as object, name) ?? {};
      return Object.entries(taken)
        .filter(([kind, { data, pipes }]) => WHOLE.test(kind) && data === undefined && pipes.length === 0)
        .map(() => `${(type as new () => object).name}.${name}`);
    }),
  );
}

const WHOLE = new RegExp(`^(${RouteParamtypes.BODY}|${RouteParamtypes.QUERY}):`);

describe('routes', () => {
  it('of the API check every body and every query', () => {
    expect(unchecked()).toEqual([]);
  });

  it('each have a row in the policy table', () => {
    const without = [...declaredRoutes()].filter(([, permission]) => !permission || !(permission in POLICY));
    expect(without).toEqual([]);
  });

  it('are all declared by controllers: nothing answers behind the guard', () => {
    const [live, declared] = [liveRoutes(), declaredRoutes()];
    const isDeclared = (route: string) => declared.has(route) || declared.has(route.replace(/^\S+/, 'ALL'));
    expect(live.length).toBeGreaterThan(30);
    expect(live.filter((route) => !isDeclared(route))).toEqual([]);
  });

  it('use every row of the table', () => {
    const used = new Set(declaredRoutes().values());
    expect(Object.keys(POLICY).filter((permission) => !used.has(permission))).toEqual([]);
  });
});
