import { Injectable } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The API's description, made once the routes are known. */
@Injectable()
export class ApiDocument {
  document: OpenAPIObject;
}

export function describeApi(app: NestExpressApplication): void {
  const settings = new DocumentBuilder()
    .setTitle('Tsumugi')
    .setDescription('Residents who want to take part and groups that need hands find each other.')
    .setVersion('1')
    .addCookieAuth('tsumugi')
    .build();
  const whole = SwaggerModule.createDocument(app, settings);
  const ours = Object.entries(whole.paths).filter(([path]) => path.startsWith('/api/v1'));
  const paths = Object.fromEntries(ours.map(([path, item]) => [path, withProblems(item)]));
  app.get(ApiDocument).document = { ...whole, paths, components: withTruth(whole.components) };
}

const PROBLEM = {
  description: 'A problem after RFC 9457: what is wrong, and for a body or a query at which places.',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'code', 'instance'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string' },
          instance: { type: 'string' },
          errors: {
            type: 'array',
            items: { type: 'object', properties: { pointer: { type: 'string' }, code: { type: 'string' } } },
          },
        },
      },
    },
  },
} as const;

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Sent again under the same key within 24 hours, a change is done once and its first answer given again.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
} as const;

type Item = OpenAPIObject['paths'][string];

function withProblems(item: Item): Item {
  const operations = Object.entries(item).map(([method, operation]) => [
    method,
    {
      ...operation,
      parameters: [...(operation.parameters ?? []), ...(method === 'get' ? [] : [KEY])],
      responses: { ...operation.responses, default: PROBLEM },
    },
  ]);
  return Object.fromEntries(operations) as Item;
}

type Components = OpenAPIObject['components'];
type Schema = NonNullable<NonNullable<Components>['schemas']>[string];

/** What has a default may be left out, and what may be null is said so that null fits. */
function withTruth(components: Components): Components {
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) => {
    if (!('properties' in schema)) return [name, schema];
    const { properties = {} } = schema;
    const required = schema.required?.filter((key) => !('default' in (properties[key] ?? {})));
    return [
      name,
      { ...schema, properties: mayBeNull(properties), required: required?.length ? required : undefined },
    ];
  });
  return { ...components, schemas: Object.fromEntries(schemas) };
}

const NULL: Schema = { type: 'string', nullable: true, enum: [null] };

/** Beside a reference `nullable` says nothing (OpenAPI 3.0.3): it only widens a type that stands with it. */
function mayBeNull(properties: Record<string, Schema>): Record<string, Schema> {
  const told = Object.entries(properties).map(([name, schema]) => {
    if (!('nullable' in schema && schema.nullable && schema.allOf)) return [name, schema];
    const { nullable: _, allOf, type: __, ...more } = schema;
    return [name, { ...more, anyOf: [...allOf, NULL] }];
  });
  return Object.fromEntries(told);
}
