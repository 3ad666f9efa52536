import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '@app/config';

const SIGN_LENGTH = 16;
const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * The envelope's sender: a mailbox of the centre's with the message's id and a signature after a plus, so that what comes
 * back says by itself what it is about (VERP), and nobody can say so who has not had the mail.
 */
export class BounceAddresses {
  private readonly mailbox: { readonly local: string; readonly domain: string } | null;
  private readonly secret: string;

  constructor({ mailBounces, sessionSecret }: Pick<Config, 'mailBounces' | 'sessionSecret'>) {
    const [local, domain] = mailBounces?.split('@') ?? [];
    this.mailbox = local && domain ? { local, domain } : null;
    this.secret = sessionSecret ?? '';
  }

  /** `null` where no mailbox for what comes back is set. */
  addressOf(outboxId: string): string | null {
    if (!this.mailbox) return null;
    const { local, domain } = this.mailbox;
    return `${local}+${outboxId}.${this.sign(outboxId)}@${domain}`;
  }

  /** The message that one of these texts (addresses, header lines) names; `null` where none does, or its sign is wrong. */
  messageIn(texts: readonly string[]): string | null {
    if (!this.mailbox) return null;
    const named = new RegExp(`\\+(${ID})\\.([0-9a-f]{${SIGN_LENGTH}})@`, 'gi');
    for (const [, id = '', sign = ''] of texts.flatMap((text) => [...text.matchAll(named)]))
      if (this.isSigned(id.toLowerCase(), sign.toLowerCase())) return id.toLowerCase();
    return null;
  }

  private isSigned(id: string, sign: string): boolean {
    return timingSafeEqual(Buffer.from(sign), Buffer.from(this.sign(id)));
  }

  private sign(outboxId: string): string {
    return createHmac('sha256', this.secret).update(`bounce ${outboxId}`).digest('hex').slice(0, SIGN_LENGTH);
  }
}
