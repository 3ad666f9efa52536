import { SetUp } from '@app/access';
import type { Config } from '@app/config';
import type { INestApplicationContext } from '@nestjs/common';

/** Says at the start what somebody has to know: how the first administrator gets in, and what is open that should not be. */
export async function announce(app: INestApplicationContext, config: Config, now: Date): Promise<void> {
  if (config.mailbox === null && config.staffByLink)
    console.warn(
      'STAFF_BY_LINK is on: a mail link is enough for the desk. Never leave it on with data of real people.',
    );
  if (!config.rateLimits) console.warn('RATE_LIMITS is off: nobody is told to slow down.');
  const code = await app
    .get(SetUp)
    .newCode(now)
    .catch(() => null);
  if (code === null) return;
  console.log(
    `Nobody has a role here yet. Open ${config.publicUrl}/setup and enter ${code} (once, within 24 hours).`,
  );
}
