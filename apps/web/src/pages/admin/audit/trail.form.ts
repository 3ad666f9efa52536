import type { TrailWanted } from '@app/access';
import type { Problem } from '../../../frame/check-form';

type Fields = Readonly<Record<string, unknown>>;

export const TRAIL_FIELDS = ['trailActor', 'trailAction', 'trailSubject', 'trailFrom', 'trailUntil'] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ACTOR = /^(account:[0-9a-f-]{36}|system:[a-z-]+|anyone)$/;
const ACTION = /^[a-z-]{1,60}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** What is searched for, and which fields cannot be read; an id alone is an account's where an actor is asked for. */
export function trailSearch(fields: Fields): { wanted: TrailWanted; problems: Problem[] } {
  const actor = asActor(word(fields.trailActor));
  const from = dayOf(word(fields.trailFrom));
  const until = dayOf(word(fields.trailUntil));
  const [action, subjectId] = [word(fields.trailAction), word(fields.trailSubject)];
  const wrong: [string, boolean][] = [
    ['trailActor', actor !== '' && !ACTOR.test(actor)],
    ['trailAction', action !== '' && !ACTION.test(action)],
    ['trailSubject', subjectId !== '' && !UUID.test(subjectId)],
    ['trailFrom', from === null],
    ['trailUntil', until === null],
  ];
  const before = /^\d{1,18}$/.test(word(fields.before)) ? word(fields.before) : undefined;
  const wanted: TrailWanted = {
    ...{ actor: actor || undefined, action: action || undefined, subjectId: subjectId || undefined, before },
    from: from ?? undefined,
    until: until ? new Date(until.getTime() + DAY_MS) : undefined,
  };
  return { wanted, problems: wrong.flatMap(([field, is]) => (is ? [{ field, code: 'not-valid' }] : [])) };
}

/** The address of the same search with some fields otherwise. */
export function trailPath(fields: Fields, more: Readonly<Record<string, string>>): string {
  const kept = TRAIL_FIELDS.map((field) => [field, word(fields[field])] as const);
  const all = { ...Object.fromEntries(kept), ...more };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return `/admin/audit?${query}`;
}

function word(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : '';
}

function asActor(typed: string): string {
  return UUID.test(typed) ? `account:${typed}` : typed;
}

/** The beginning of a day in Tokyo; `undefined` where none is named, `null` where it is none. */
function dayOf(typed: string): Date | null | undefined {
  if (typed === '') return undefined;
  const day = new Date(DAY.test(typed) ? `${typed}T00:00:00+09:00` : Number.NaN);
  return Number.isNaN(day.getTime()) ? null : day;
}
