export class UndeliveredResponse {
  id: string;
  /** Names the template. */
  event: string;
  /** mail, line, push */
  channel: string;
  /** address, full, refused, nowhere, trouble */
  why: string;
  /** The code that the last try left. */
  failure: string | null;
  attempts: number;
  /** When it was given up; `null` while it is still tried. */
  failedAt: Date | null;
  since: Date;
  usefulUntil: Date | null;
  recipientName: string | null;
  phone: string | null;
  matchId: string | null;
  openingId: string | null;
  openingTitle: string | null;
  groupName: string | null;
}
