import { type InvitationAnswer, SHOWN_FIELDS, type ShownField } from '@app/matches';
import { INVITATION_NO_REASONS } from '@app/vocabulary';
import type { Problem } from '../../frame/check-form';
import { listOf } from '../frame/form-state';
import { isId } from '../frame/id-pipe';

export type Read = { readonly answer: InvitationAnswer } | { readonly problems: readonly Problem[] };

/** Reads a resident's answer: which days, and what may be shown; a reason that is none of ours counts as none told. */
export function readAnswer(body: Record<string, unknown>): Read {
  if (body.answer === 'later') return { answer: { kind: 'later' } };
  if (body.answer === 'no') return { answer: { kind: 'no', reason: reasonIn(body.reason) } };
  const sessionIds = listOf(body.sessions).filter(isId);
  if (sessionIds.length === 0) return { problems: [{ field: 'sessions', code: 'none-chosen' }] };
  return { answer: { kind: 'yes', sessionIds, fields: shownIn(body.shown) } };
}

/** The fields that were ticked; anything else is left out. */
export function shownIn(value: unknown): ShownField[] {
  const ticked = listOf(value);
  return SHOWN_FIELDS.filter((field) => ticked.includes(field));
}

function reasonIn(value: unknown) {
  return INVITATION_NO_REASONS.find((reason) => reason === value) ?? 'no-reason';
}
