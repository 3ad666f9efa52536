import type { GuardianReply } from '@app/matches';

/** A guardian's answer out of a form; whatever is no yes is a no. */
export function consentReply(body: Record<string, unknown> | undefined): GuardianReply {
  return body?.answer === 'yes' ? { consent: true, until: String(body.consentUntil) } : { consent: false };
}
