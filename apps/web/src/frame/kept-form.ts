import type { Request } from 'express';

/** A form that could not be taken because nobody was signed in any more; it is offered again after the sign-in. */
interface KeptForm {
  /** Path and query of the post. */
  readonly address: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whose session it was, where that is known. */
  readonly accountId: string | null;
  readonly until: number;
}

declare module 'express-session' {
  interface SessionData {
    keptForm: KeptForm;
  }
}

/** Long forms, which nobody writes twice gladly; all others are typed again. */
const KEPT = [
  /^\/me\/card\/[123]$/,
  /^\/groups\/new$/,
  /^\/group\/edit$/,
  /^\/group\/openings\/new(\?|$)/,
  /^\/group\/openings\/[^/?]+\/edit$/,
  /^\/group\/openings\/[^/?]+\/editions\/[^/?]+$/,
];
/** Kept sealed only, and a session is not: typed again. */
const NOT_KEPT = ['needsWords'];
const ONE_HOUR_MS = 3600_000;
const MOST_LETTERS = 20_000;

/** Keeps what was typed for an hour, in this browser's own session on the server. */
export function keepForm(request: Request, now: number): boolean {
  const { originalUrl: address, session, body } = request;
  if (request.method !== 'POST' || !session || !KEPT.some((pattern) => pattern.test(address))) return false;
  const typed = Object.entries(body as Record<string, unknown>);
  const values = Object.fromEntries(typed.filter(([name]) => !NOT_KEPT.includes(name)));
  if (JSON.stringify(values).length > MOST_LETTERS) return false;
  const accountId = session.accountId ?? null;
  session.keptForm = { address, values, accountId, until: now + ONE_HOUR_MS };
  // Nobody is signed in: nothing of it stays longer than it may be asked for.
  if (accountId === null) session.cookie.maxAge = ONE_HOUR_MS;
  return true;
}

/** What was typed for the form at an address, if whoever looks is not somebody else; `null` without. */
export function keptForm(request: Request, address: string, now: number): KeptForm['values'] | null {
  const { keptForm, accountId } = request.session;
  if (!keptForm || keptForm.address !== address || keptForm.until < now) return null;
  return keptForm.accountId === null || keptForm.accountId === accountId ? keptForm.values : null;
}

/** Saved now, or not wanted. */
export function forgetForm(request: Request): void {
  delete (request.session as Partial<Request['session']>).keptForm;
}
