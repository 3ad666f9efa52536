import type { Delivery } from './channel';

/** What nodemailer says of a mail that was not accepted. */
export interface SmtpFailure {
  readonly responseCode?: number;
  readonly response?: string;
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly syscall?: string;
  readonly timeoutType?: string;
}

const ABOUT_RECIPIENT = ['RCPT TO', 'DATA'];
/** Addresses that do not exist, have moved or are forbidden to write to (RFC 3463, RFC 5321 4.2.2). */
const DEAD = /^5\.1\.|^(550|551|553)$/;

/**
 * The server's own class decides: 4xx passes, 5xx does not, so a full mailbox told as 552 is one try and a case for the
 * desk, and one told as 452 is tried on. A 5xx before the recipient is named is about us (sign-in, sender) and passes. The
 * server's words may hold an address: only codes are kept.
 */
export function deliveryOf(error: SmtpFailure): Delivery {
  const { responseCode, code, originalCode, command } = error;
  if (!responseCode) {
    const failure = `smtp-${originalCode ?? code ?? 'unreachable'}`;
    return wasUnderWay(error)
      ? { outcome: 'passing', failure, uncertain: true }
      : { outcome: 'passing', failure };
  }
  const status = statusOf(error) ?? String(responseCode);
  const isLasting = responseCode >= 500 && ABOUT_RECIPIENT.includes(command ?? '');
  if (!isLasting) return { outcome: 'passing', failure: `smtp-${status}` };
  return { outcome: 'refused', failure: `smtp-${status}`, lasting: DEAD.test(status) };
}

/** The enhanced status, where the server gives one. */
function statusOf({ response = '' }: SmtpFailure): string | null {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null;
}

function wasUnderWay({ syscall, code, timeoutType = 'SOCKET_TIMEOUT' }: SmtpFailure): boolean {
  const isLineLost = ['ETIMEDOUT', 'ECONNECTION', 'ESOCKET'].includes(code ?? '');
  return isLineLost && syscall !== 'connect' && timeoutType === 'SOCKET_TIMEOUT';
}
