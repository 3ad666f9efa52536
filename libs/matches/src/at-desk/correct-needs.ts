import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { NeedsBox, Person, sealedNeeds } from '@app/people';
import { Injectable } from '@nestjs/common';
import { TellByHand } from '../life/tell-by-hand';
import type { ConsentBy } from '../ways-in/proxy/enter-person';
import { cardOfArea } from './card-of-area';

/** The centre writes down anew what would help somebody on paper, as the person told it; the person is told that it did. */
@Injectable()
export class CorrectNeeds {
  constructor(
    private readonly database: Database,
    private readonly box: NeedsBox,
    private readonly tellByHand: TellByHand,
  ) {}

  /**
   * The same words again change nothing.
   * @param words 500 letters at the most; none take them back
   * @param toldBy how the person told it
   * @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `person-of-other-area`, `has-own-account`,
   * `needs-not-kept`
   */
  async run(personId: string, words: string, toldBy: ConsentBy, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const { accountId } = await cardOfArea(tx, personId, actor);
      if (accountId) throw new Refusal('has-own-account');
      if (this.says(await sealedNeeds(tx, personId), personId) === words.trim()) return;
      await tx.manager.update(Person, { id: personId }, { needsWords: this.box.seal(words, personId) });
      await audit(tx, now, 'correct-needs', { kind: 'person', id: personId }, toldBy);
      const message = { event: 'needs-corrected', eventId: randomUUID(), now } as const;
      await this.tellByHand.about(tx, { ...message, recipientId: personId, subjectId: personId });
    });
  }

  /** `null` where no key opens it any more: whoever writes it anew mends that. */
  private says(sealed: Buffer | null, personId: string): string | null {
    try {
      return this.box.open(sealed, personId);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'needs-not-readable') return null;
      throw error;
    }
  }
}
