import { createHmac } from 'node:crypto';
import { tokenHash } from '@app/access';
import { Config } from '@app/config';
import { Injectable } from '@nestjs/common';

/** The token of the letter to a new address, derived from the change's id under the secret. 128 bits, base64url. */
export function addressToken(changeId: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`address:${changeId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

/** Makes what the database keeps of such a link. */
@Injectable()
export class AddressLinks {
  constructor(private readonly config: Config) {}

  hashOf(changeId: string): string {
    return tokenHash(addressToken(changeId, this.config.sessionSecret as string));
  }
}
