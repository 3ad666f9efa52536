import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { NeedsBox, sealedNeeds } from '@app/people';
import { Injectable } from '@nestjs/common';
import { cardOfArea } from './card-of-area';

export interface NeedsAtDesk {
  readonly personId: string;
  readonly name: string;
  /** Empty where nothing was told. */
  readonly words: string;
  /** Whoever can sign in corrects them alone. */
  readonly hasAccount: boolean;
}

/** A coordinator reads what would help somebody to take part. Each reading is a line of the audit trail. */
@Injectable()
export class ReadNeeds {
  constructor(
    private readonly database: Database,
    private readonly box: NeedsBox,
  ) {}

  /** @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `person-of-other-area`, `needs-not-readable` */
  async run(personId: string, actor: Actor, now: Date): Promise<NeedsAtDesk> {
    return this.database.withActor(actor, async (tx) => {
      const { name, accountId } = await cardOfArea(tx, personId, actor);
      const words = this.box.open(await sealedNeeds(tx, personId), personId);
      await audit(tx, now, 'read-needs', { kind: 'person', id: personId });
      return { personId, name, words, hasAccount: accountId !== null };
    });
  }
}
