import { readSignedId, signId } from './signed-id';

/** The address of one question to one person; a message that is sent again carries the same. */
export function answerToken(outboxId: string, secret: string): string {
  return signId('answer', outboxId, secret);
}

/** The message of an address; `null` for anything that was not signed here. */
export function messageOfToken(token: string, secret: string): string | null {
  return readSignedId('answer', token, secret);
}
