import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { editableOpening } from './editable-opening';
import { type EditionLanguage, OpeningEdition } from './opening-edition.entity';

/** Takes the edition in one language away; the Japanese stays. */
@Injectable()
export class RemoveEdition {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `opening-unknown`, `not-your-group`, `opening-is-public` (the centre may all the same) */
  async run(openingId: string, language: EditionLanguage, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      await editableOpening(tx, openingId, actor);
      await tx.manager.delete(OpeningEdition, { openingId, language });
      await audit(tx, now, 'remove-edition', { kind: 'opening', id: openingId }, language);
    });
  }
}
