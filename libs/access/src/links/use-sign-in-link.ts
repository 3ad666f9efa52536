import { timingSafeEqual } from 'node:crypto';
import { Config } from '@app/config';
import { Database, Refusal, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Account } from '../account.entity';
import { audit } from '../audit.statement';
import { countTry, isBoundElsewhere, openLink, type UsedLink, useById, useHere } from './link.statement';
import { signInCode, tokenHash } from './sign-in-token';

/** Guesses at six digits that a link stands; then a new mail is needed. */
const MOST_TRIES = 5;

export interface WayIn {
  /** Of the link; a browser that asked needs the code alone. */
  readonly token: string | null;
  /** As it was typed. */
  readonly code: string | null;
  /** The secret of the browser at the door, if it asked for a link. */
  readonly browser: string | null;
}

const SIGN_IN = system('sign-in');

/** Exchanges a link for its account, once: in the browser that asked, or with the code of the mail. */
@Injectable()
export class UseSignInLink {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * @throws Refusal `sign-in-link-not-valid`: unknown, used or too old, not told apart on purpose; `sign-in-code-needed`
   * in a browser that did not ask; `sign-in-code-wrong`; `sign-in-code-spent` after five wrong ones
   */
  async run({ token, code, browser }: WayIn, now: Date): Promise<UsedLink> {
    const [hash, asked] = [hashOrNull(token), hashOrNull(browser)];
    const used = hash && (await this.enter(hash, asked, now));
    if (used) return used;
    const linkId = await this.linkFor(hash, asked, now);
    if (!code) throw new Refusal('sign-in-code-needed');
    await this.checkCode(linkId, code);
    return this.database.withActor(SIGN_IN, async (tx) => {
      const entered = await useById(tx, linkId, now);
      if (!entered) throw new Refusal('sign-in-link-not-valid');
      return this.verify(tx, entered, now);
    });
  }

  /** Whether the page of a link has to ask for the code; looking changes nothing. */
  async needsCode(token: string, browser: string | null): Promise<boolean> {
    return this.database.withActor(SIGN_IN, (tx) =>
      isBoundElsewhere(tx, tokenHash(token), hashOrNull(browser)),
    );
  }

  private enter(hash: string, asked: string | null, now: Date): Promise<UsedLink | null> {
    return this.database.withActor(SIGN_IN, async (tx) => {
      const used = await useHere(tx, hash, asked, now);
      return used && this.verify(tx, used, now);
    });
  }

  private async linkFor(hash: string | null, asked: string | null, now: Date): Promise<string> {
    const id = await this.database.withActor(SIGN_IN, (tx) => openLink(tx, hash, asked, now));
    if (id === null) throw new Refusal('sign-in-link-not-valid');
    return id;
  }

  /** A try counts in a transaction of its own: a refusal must not give it back. */
  private async checkCode(linkId: string, typed: string): Promise<void> {
    const counted = await this.database.withActor(SIGN_IN, (tx) => countTry(tx, linkId, MOST_TRIES));
    if (!counted) throw new Refusal('sign-in-code-spent');
    const code = signInCode(linkId, this.config.sessionSecret as string);
    if (!isSame(digitsOf(typed), code)) throw new Refusal('sign-in-code-wrong');
  }

  private async verify(tx: Tx, used: UsedLink, now: Date): Promise<UsedLink> {
    const { accountId: id } = used;
    await tx.manager.update(Account, { id, verifiedAt: IsNull() }, { verifiedAt: now });
    await audit(tx, now, 'sign-in', { kind: 'account', id }, used.purpose);
    return used;
  }
}

function hashOrNull(secret: string | null): string | null {
  return secret === null ? null : tokenHash(secret);
}

/** Full-width digits and blanks between them come from Japanese keyboards. */
function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '');
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
