import { randomUUID } from 'node:crypto';
import { SignInLink, signInToken, tokenHash } from '@app/access';
import type { EntityManager } from 'typeorm';
import type { Visitor } from './visitor';

export const TEST_SECRET = 'a secret for tests that is long enough';

/** A way in for an account, without a mail. */
export async function aSignInToken(
  manager: EntityManager,
  accountId: string,
  purpose: SignInLink['purpose'] = 'sign-in',
): Promise<string> {
  const id = randomUUID();
  const token = signInToken(id, TEST_SECRET);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3600_000);
  const dates = { createdAt: now, expiresAt };
  await manager.insert(SignInLink, { id, accountId, purpose, tokenHash: tokenHash(token), ...dates });
  return token;
}

/** Signs the account in, in this visitor's browser. */
export async function signIn(visitor: Visitor, manager: EntityManager, accountId: string): Promise<Visitor> {
  await visitor.json('POST', '/api/v1/session', { token: await aSignInToken(manager, accountId) });
  return visitor;
}
