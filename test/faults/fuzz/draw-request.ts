import { randomUUID } from 'node:crypto';
import type { Call, Parameter } from './described';
import { type Drawing, drawValue, idOf, pick } from './draw-value';
import { ODD_BODIES, ODD_HEADERS, ODD_QUERIES, ODD_SEGMENTS, ODD_VALUES } from './odd-values';

export interface Drawn {
  readonly method: string;
  /** As it is written to the line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Of ten requests four are as described; each of the others is odd in one place. */
const KINDS = [
  'well',
  'well',
  'well',
  'well',
  'field',
  'field',
  'segment',
  'query',
  'body',
  'header',
] as const;
const JSON_TYPE = { 'content-type': 'application/json' };

/** One request to an operation: as it is described, or with something in it that nobody means to send. */
export function drawRequest(call: Call, drawing: Drawing): Drawn {
  const kind = pick(KINDS, drawing.next);
  const path = pathOf(call, drawing, kind === 'segment') + queryOf(call, drawing, kind === 'query');
  const well = { method: call.method, path, ...bodyOf(call, drawing, kind === 'field') };
  if (kind === 'header') return { ...well, headers: { ...well.headers, ...pick(ODD_HEADERS, drawing.next) } };
  return kind === 'body' && call.method !== 'GET' ? withOddBody(well, drawing.next) : well;
}

function pathOf({ path }: Call, drawing: Drawing, isOdd: boolean): string {
  const parts = path.split('/');
  const open = parts.flatMap((part, at) => (part.startsWith('{') ? [at] : []));
  const odd = isOdd ? pick(open, drawing.next) : -1;
  return parts
    .map((part, at) => {
      if (at === odd) return pick(ODD_SEGMENTS, drawing.next);
      return open.includes(at) ? idOf(String(parts[at - 1]), drawing) : part;
    })
    .join('/');
}

function queryOf(call: Call, drawing: Drawing, isOdd: boolean): string {
  if (isOdd) return `?${pick(ODD_QUERIES, drawing.next)}`;
  const named = ofQuery(call).filter(({ required }) => required || drawing.next() < 0.3);
  if (named.length === 0) return '';
  const values = named.map(({ name, schema }) => [name, String(drawValue(schema, name, drawing))] as const);
  return `?${new URLSearchParams(Object.fromEntries(values))}`;
}

const ofQuery = ({ operation }: Call): Parameter[] =>
  (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');

function bodyOf(
  { method, operation }: Call,
  drawing: Drawing,
  isOdd: boolean,
): Pick<Drawn, 'headers' | 'body'> {
  if (method === 'GET') return { headers: {} };
  const key: Record<string, string> = drawing.next() < 0.2 ? { 'idempotency-key': randomUUID() } : {};
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema) return { headers: key };
  const value = drawValue(schema, '', drawing);
  return { headers: { ...JSON_TYPE, ...key }, body: JSON.stringify(isOdd ? spoilt(value, drawing) : value) };
}

/** One place of a value is left out, added or something else. */
function spoilt(value: unknown, drawing: Drawing): unknown {
  const { next } = drawing;
  const odd = pick(ODD_VALUES, next);
  if (typeof value !== 'object' || value === null || next() < 0.1) return odd;
  if (Array.isArray(value))
    return value.length === 0 ? [odd] : [spoilt(value[0], drawing), ...value.slice(1)];
  const names = Object.keys(value);
  const name = next() < 0.1 || names.length === 0 ? 'nobodyAskedForThis' : pick(names, next);
  const inside = (value as Record<string, unknown>)[name];
  const goesDeeper = typeof inside === 'object' && inside !== null && next() < 0.5;
  return { ...value, [name]: goesDeeper ? spoilt(inside, drawing) : odd };
}

function withOddBody(well: Drawn, next: () => number): Drawn {
  const { type, text } = pick(ODD_BODIES, next);
  const { 'content-type': _, ...headers } = well.headers;
  return { ...well, headers: { ...headers, ...(type ? { 'content-type': type } : {}) }, body: text };
}
