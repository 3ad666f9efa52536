import { Refusal, type Tx } from '@app/database';
import { GuardianLinks } from '@app/people';
import { Injectable } from '@nestjs/common';
import { ownRequests } from './own-requests.query';

/** The link of a request that went to the account's own address, so that it answers as the link does. */
@Injectable()
export class OwnGuardianLinkQuery {
  constructor(private readonly links: GuardianLinks) {}

  /**
   * @returns the link's token
   * @throws Refusal `not-found` for a request of somebody else, or none
   */
  async run(tx: Tx, requestId: string): Promise<string> {
    if (!(await ownRequests(tx)).includes(requestId)) throw new Refusal('not-found');
    return this.links.tokenOf(requestId);
  }
}
