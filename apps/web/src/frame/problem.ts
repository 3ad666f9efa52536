import { isUnreachable, Refusal } from '@app/database';
import { HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InvalidBody } from './invalid-body';

const STATUS: Record<string, number> = {
  'sign-in-needed': 401,
  'not-allowed': 403,
  'passkey-needed': 403,
  'prove-again': 403,
  'too-many-requests': 429,
  'sign-in-code-spent': 429,
  'setup-over': 404,
  'provider-not-reachable': 503,
  'not-your-group': 403,
  'not-found': 404,
  'not-while-helping': 403,
  'area-unknown': 404,
  'staff-unknown': 404,
  'account-unknown': 404,
  'last-administrator': 409,
  'area-name-too-long': 422,
  'match-unknown': 404,
  'opening-unknown': 404,
  'group-unknown': 404,
  'person-unknown': 404,
  'person-of-other-area': 403,
  'needs-not-kept': 409,
  'needs-not-readable': 503,
  'already-answered': 409,
  'message-unknown': 404,
  'line-not-set-up': 404,
  'push-not-set-up': 404,
  'signature-not-valid': 401,
  'not-posted': 409,
  'nothing-asked': 409,
  'answer-link-unknown': 404,
  'answer-link-of-another': 403,
  'question-over': 409,
  'calendar-unknown': 404,
  'unsubscribe-link-unknown': 404,
  'must-be-told': 422,
  'guardian-link-unknown': 404,
  'guardian-link-of-another': 403,
  'guardian-link-used': 409,
  'guardian-link-too-late': 410,
  'guardian-not-needed': 409,
  'guardian-consent-not-standing': 409,
  'guardian-asked-often': 429,
  'already-submitted': 409,
  'not-in-review': 409,
  'opening-is-public': 409,
  'group-not-registered': 409,
  'session-is-full': 409,
  'session-not-open': 409,
  'not-representative': 403,
  'transfer-under-way': 409,
  'already-representative': 422,
  'transfer-unknown': 404,
  'nothing-to-renew': 409,
  'session-unknown': 404,
  'session-same-start': 409,
  'capacity-below-taken': 409,
  'opening-over': 409,
  'offer-over': 409,
  'place-taken': 409,
  'undo-not-possible': 409,
  'undo-too-late': 409,
  'already-told': 409,
  'session-not-begun': 409,
  'code-not-valid': 404,
  'code-not-open': 409,
  'no-place-here': 403,
  'already-thanked': 409,
  'too-late-to-thank': 409,
  'overlaps-held-place': 409,
  'place-blocked': 409,
  'card-not-complete': 409,
  'card-not-started': 409,
  'registration-lapsed': 409,
  'candidate-not-free': 409,
  'already-under-way': 409,
  'invitation-over': 409,
  'opening-not-open': 409,
  'later-once-only': 409,
  'ladder-not-running': 409,
  'opening-is-full': 409,
  'has-own-account': 409,
  'hand-over-first': 409,
  'staff-first': 409,
  'erasure-under-way': 409,
  'already-merged': 409,
  'card-merged': 409,
  'attendance-undecided': 409,
  'cards-collide': 409,
  'same-card': 422,
  'erasure-not-under-way': 409,
  'address-is-the-same': 422,
  'address-link-not-valid': 410,
  'address-in-use': 409,
  'asked-too-often': 429,
  'disclosure-closed': 409,
  'nothing-to-destroy': 409,
  'file-unknown': 404,
  'invitation-unknown': 404,
  'already-member': 409,
  'member-asked': 409,
  'member-unknown': 404,
  'too-many-members': 409,
};

const logger = new Logger('web');

/** PostgreSQL takes no NUL: in an address, where no body's check looks. */
const NOT_TEXT = ['22021', '22P05'];
const NOT_READABLE: Answer = { status: 400, code: 'not-readable', detail: {} };

/** A foreign key: an id that nothing has, in a body that nobody looked up. */
const NOTHING_THERE = '23503';

/** A wall of the database: the card became part of another while somebody wrote to it. */
const CARD_MERGED = 'TM001';

export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What an error means to whoever asked; anything unforeseen is logged by its stack and answered without it. */
export function answerTo(error: unknown): Answer {
  if (error instanceof InvalidBody)
    return { status: 422, code: 'body-not-valid', detail: { errors: error.errors } };
  if (error instanceof Refusal)
    return { status: STATUS[error.code] ?? 422, code: error.code, detail: error.detail };
  const { code } = (error ?? {}) as { code?: string };
  if (NOT_TEXT.includes(code ?? '')) return NOT_READABLE;
  if (code === CARD_MERGED) return cardMerged(error);
  if (code === NOTHING_THERE) return nothingThere(error);
  if (isUnreachable(error)) return { status: 503, code: 'too-busy', detail: {} };
  if (error instanceof HttpException) return { status: error.getStatus(), code: httpCode(error), detail: {} };
  const raised = (error as { status?: number }).status;
  if (raised && raised >= 400 && raised < 500) return { status: raised, code: 'not-readable', detail: {} };
  logger.error(error instanceof Error ? error : String(error));
  return { status: 500, code: 'server-error', detail: {} };
}

function nothingThere(error: unknown): Answer {
  logger.warn(error);
  return { status: 404, code: 'not-found', detail: {} };
}

/** The wall names the card that was kept. */
function cardMerged(error: unknown): Answer {
  return { status: 409, code: 'card-merged', detail: { kept: (error as { detail?: string }).detail } };
}

const SOON_S = 2;

/** Seconds after which a program or a browser may ask again, where it makes sense to. */
export function retryAfter({ status, detail }: Answer): string | null {
  if (typeof detail.retryAfter === 'number') return String(detail.retryAfter);
  return status === 503 ? String(SOON_S) : null;
}

/** RFC 9457 `application/problem+json`. */
export function sendProblem(error: unknown, request: Request, response: Response): void {
  const answer = answerTo(error);
  const { status, code, detail } = answer;
  const problem = {
    type: `urn:tsumugi:problem:${code}`,
    title: code,
    status,
    code,
    instance: request.path,
    ...detail,
  };
  Object.assign(response.locals, { problem: code, refusal: code });
  const after = retryAfter(answer);
  if (after !== null) response.setHeader('Retry-After', after);
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Programs get a problem, people a page. */
export function isForPrograms(request: Request): boolean {
  return ['/api/', '/healthz', '/readyz'].some((start) => request.path.startsWith(start));
}

function httpCode(error: HttpException): string {
  return error.getStatus() === 404 ? 'not-found' : 'not-readable';
}
