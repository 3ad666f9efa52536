import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { NeedsBox } from './needs-box';
import { sealedNeeds } from './sealed-needs.query';

/** The resident reads what they told themselves: of that nothing is written down. */
@Injectable()
export class ReadMyNeeds {
  constructor(
    private readonly database: Database,
    private readonly box: NeedsBox,
  ) {}

  /** @throws Refusal `not-allowed`, `card-not-started`, `needs-not-readable` */
  async run(actor: Actor): Promise<string> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const { personId } = actor;
    if (!personId) throw new Refusal('card-not-started');
    return this.database.withActor(actor, async (tx) =>
      this.box.open(await sealedNeeds(tx, personId), personId),
    );
  }
}
