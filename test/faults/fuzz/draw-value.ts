import { between } from '../support/chance';
import type { ApiDescription, Schema } from './described';

const WORDS = [
  '花壇の水やり',
  '永山こども食堂',
  '佐藤 美咲',
  'さとう みさき',
  '手話',
  'x',
  '042-000-1234',
  '多摩市永山1-2-3',
];
const DAY_MS = 24 * 3600_000;
const DEEPEST = 6;

export interface Drawing {
  readonly description: ApiDescription;
  /** Ids of what there is, by the noun they stand behind. */
  readonly ids: Readonly<Record<string, string>>;
  readonly now: Date;
  next(): number;
}

/** A value as the schema asks for it; where it says nothing, any word. */
export function drawValue(schema: Schema | undefined, name: string, drawing: Drawing, depth = 0): unknown {
  const { next } = drawing;
  if (!schema || depth > DEEPEST) return pick(WORDS, next);
  const whole = resolved(schema, drawing.description);
  if (whole.enum) return pick(whole.enum, next);
  if (whole.type === 'object' || whole.properties) return drawObject(whole, drawing, depth);
  if (whole.type === 'array') return drawList(whole, name, drawing, depth);
  if (whole.type === 'boolean') return next() < 0.5;
  if (whole.type === 'number' || whole.type === 'integer') return drawNumber(whole, next);
  return drawText(whole, name, drawing);
}

function drawObject({ properties = {}, required = [] }: Schema, drawing: Drawing, depth: number) {
  const named = Object.entries(properties).filter(
    ([name]) => required.includes(name) || drawing.next() < 0.6,
  );
  return Object.fromEntries(
    named.map(([name, schema]) => [name, drawValue(schema, name, drawing, depth + 1)]),
  );
}

function drawList({ items, minItems = 0 }: Schema, name: string, drawing: Drawing, depth: number) {
  const length = between(minItems, Math.max(minItems, 3), drawing.next);
  return Array.from({ length }, () => drawValue(items, name, drawing, depth + 1));
}

function drawNumber({ minimum = 0, maximum = 100 }: Schema, next: () => number): number {
  return between(minimum, Math.max(minimum, maximum), next);
}

function drawText({ format, maxLength = 200 }: Schema, name: string, drawing: Drawing): string {
  const { next, now } = drawing;
  const time = new Date(now.getTime() + between(-40, 60, next) * DAY_MS);
  if (format === 'date-time' || /At$|^at$|Start|Ends/.test(name)) return time.toISOString();
  if (format === 'date' || /Date|On$|day|from|until/i.test(name)) return time.toISOString().slice(0, 10);
  if (format === 'email' || /mail/i.test(name)) return `sato-${between(1, 999, next)}@example.jp`;
  if (format === 'uuid' || /Ids?$|^id$/.test(name)) return idOf(nounOf(name), drawing);
  return pick(WORDS, next).slice(0, maxLength);
}

const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** What an id of that name stands for, as addresses say it. */
const NOUNS: Readonly<Record<string, string>> = {
  match: 'matches',
  activity: 'activities',
  person: 'people',
};

function nounOf(name: string): string {
  const thing = name.replace(/Ids?$/, '');
  return NOUNS[thing] ?? `${thing}s`;
}

/** Mostly of something that is there. */
export function idOf(noun: string, { ids, next }: Drawing): string {
  if (next() < 0.1) return NOWHERE;
  return ids[noun] ?? pick(Object.values(ids), next);
}

export function resolved(schema: Schema, description: ApiDescription): Schema {
  const [first] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  if (first) return resolved(first, description);
  if (!schema.$ref) return schema;
  return description.components.schemas[schema.$ref.split('/').at(-1) as string] ?? {};
}

export function pick<T>(from: readonly T[], next: () => number): T {
  return from[Math.floor(next() * from.length)] as T;
}
