import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { PERMISSION } from '../../apps/web/src/frame/may';

export interface Route {
  /** `ALL` where any will do. */
  readonly method: string;
  /** With its parameters, as `/openings/:id`. */
  readonly path: string;
  readonly permission: string | undefined;
}

/** Every route of the running service with the row of the policy table that it names. */
export function routesOf(web: NestExpressApplication): Route[] {
  const modules = [...web.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => ofController(metatype as new () => object));
}

function ofController(controller: new () => object): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  const handlers = Object.getOwnPropertyNames(prototype).filter((name) =>
    Reflect.hasMetadata(METHOD_METADATA, prototype[name] as object),
  );
  return handlers.flatMap((name) => {
    const handler = prototype[name] as object;
    const permission =
      Reflect.getMetadata(PERMISSION, handler) ?? Reflect.getMetadata(PERMISSION, controller);
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] as string;
    return pathsOf(controller, handler).map((path) => ({ method, path, permission }));
  });
}

function pathsOf(controller: object, handler: object): string[] {
  const heads = [Reflect.getMetadata(PATH_METADATA, controller)].flat() as string[];
  const tails = [Reflect.getMetadata(PATH_METADATA, handler)].flat() as string[];
  return heads.flatMap((head) =>
    tails.map((tail) => `/${[head, tail].join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')),
  );
}
