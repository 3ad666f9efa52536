import { audit } from '@app/access';
import { Config } from '@app/config';
import { Database, system } from '@app/database';
import { markBounced } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { BounceAddresses } from './bounce-addresses';
import { type DeliveryReport, readReport } from './read-report';

/**
 * What became of a mail handed in: `recorded`; `delayed`, still tried by a server on the way; `known`, recorded before or
 * never sent; `not-ours`, no signed address of ours in it; `no-report`.
 */
export type BounceOutcome = 'recorded' | 'delayed' | 'known' | 'not-ours' | 'no-report';

/** Takes a mail that came back and shows what it was about on the desk. */
@Injectable()
export class RecordBounce {
  private readonly addresses: BounceAddresses;

  constructor(
    private readonly database: Database,
    config: Config,
  ) {
    this.addresses = new BounceAddresses(config);
  }

  /** @param recipient the envelope's, where the mail server tells it: it stands in no header of every server */
  async run(raw: Buffer, recipient: string | null, now: Date): Promise<BounceOutcome> {
    const report = await readReport(raw);
    const id = this.addresses.messageIn([...(recipient ? [recipient] : []), ...report.cameTo]);
    if (!id) return 'not-ours';
    if (report.action !== 'failed') return report.action ?? 'no-report';
    return (await this.record(id, report, now)) ? 'recorded' : 'known';
  }

  private async record(id: string, { status }: DeliveryReport, now: Date): Promise<boolean> {
    const failure = `bounced-${status ?? 'unknown'}`;
    return this.database.withActor(system('delivery'), async (tx) => {
      const isNew = await markBounced(tx, id, failure);
      if (isNew) await audit(tx, now, 'message-bounced', { kind: 'message', id }, failure);
      return isNew;
    });
  }
}
