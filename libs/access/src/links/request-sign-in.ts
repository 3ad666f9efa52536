import { randomUUID } from 'node:crypto';
import { Config } from '@app/config';
import { Database, system, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { openAccount } from '../open-account.statement';
import { SignInLink } from './sign-in-link.entity';
import { signInToken, tokenHash } from './sign-in-token';

const LINK_LIVES_MS = 10 * 60_000;
const LINKS_AN_HOUR = 6;

export interface SignInRequest {
  readonly email: string;
  readonly language: string;
  /** A path of our own to go to after signing in. */
  readonly returnTo: string | null;
  /** A secret of the asking browser: the link works there, and elsewhere with the code of the mail only. */
  readonly browser: string;
}

/**
 * Sends a sign-in link. A known and an unknown address get the same answer and the same mail: an account is opened
 * with the first link and counts as verified once the link is used.
 */
@Injectable()
export class RequestSignIn {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async run(request: SignInRequest, now: Date): Promise<void> {
    await this.database.withActor(system('sign-in'), async (tx) => {
      const email = request.email.trim().toLowerCase();
      const accountId = await openAccount(tx, email, request.language, now);
      if (await this.tooMany(tx, accountId, now)) return;
      const linkId = await this.makeLink(tx, accountId, request, now);
      await this.outbox.add(tx, {
        event: 'sign-in-link',
        eventId: linkId,
        recipientId: accountId,
        subjectId: linkId,
        now,
        usefulUntil: new Date(now.getTime() + LINK_LIVES_MS),
      });
    });
  }

  /** The token is nowhere: it is derived anew at the moment of sending. */
  private async makeLink(
    tx: Tx,
    accountId: string,
    { returnTo, browser }: SignInRequest,
    now: Date,
  ): Promise<string> {
    const id = randomUUID();
    await tx.manager.insert(SignInLink, {
      id,
      accountId,
      returnTo,
      browserHash: tokenHash(browser),
      tokenHash: tokenHash(signInToken(id, this.config.sessionSecret as string)),
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_LIVES_MS),
    });
    return id;
  }

  private async tooMany(tx: Tx, accountId: string, now: Date): Promise<boolean> {
    const since = new Date(now.getTime() - 60 * 60_000);
    return (await tx.manager.countBy(SignInLink, { accountId, createdAt: MoreThan(since) })) >= LINKS_AN_HOUR;
  }
}
