import { POLICY } from '@app/access';
import { PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { ModulesContainer } from '@nestjs/core';
import { ourService } from '../support/our-service';
import { routesOf } from '../support/routes';

const service = ourService();

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
const declaredRoutes = () =>
  new Map<string, string | undefined>(
    routesOf(service.web).map(({ method, path, permission }) => [`${method} ${path}`, permission]),
  );

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
