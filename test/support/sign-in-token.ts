import { randomUUID } from 'node:crypto';
import { SignInLink, signInToken, tokenHash } from '@app/access';
import type { EntityManager } from 'typeorm';

export const TEST_SECRET = 'a secret for tests that is long enough';

/** A way in for an account, without a mail. */
export async function aSignInToken(manager: EntityManager, accountId: string): Promise<string> {
  const id = randomUUID();
  const token = signInToken(id, TEST_SECRET);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3600_000);
  await manager.insert(SignInLink, { id, accountId, tokenHash: tokenHash(token), createdAt: now, expiresAt });
  return token;
}
