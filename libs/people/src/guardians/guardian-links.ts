import { createHmac } from 'node:crypto';
import { tokenHash } from '@app/access';
import { Config } from '@app/config';
import { Injectable } from '@nestjs/common';

/**
 * The token of a guardian's personal link: derived from the request's id under the secret, as a sign-in link's is, so
 * that a reminder carries the same link. 128 bits, base64url.
 */
export function guardianToken(requestId: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`guardian:${requestId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

/** Makes what the database keeps of a guardian's link. */
@Injectable()
export class GuardianLinks {
  constructor(private readonly config: Config) {}

  tokenOf(requestId: string): string {
    return guardianToken(requestId, this.config.sessionSecret as string);
  }

  hashOf(requestId: string): string {
    return tokenHash(this.tokenOf(requestId));
  }
}
