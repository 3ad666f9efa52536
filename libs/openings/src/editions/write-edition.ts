import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { editableOpening } from './editable-opening';
import { type EditionLanguage, OpeningEdition } from './opening-edition.entity';

export type EditionForm = Pick<
  OpeningEdition,
  'title' | 'body' | 'costNote' | 'meetingPoint' | 'whatToBring' | 'rainPolicy'
>;

/** Writes an opening in plain Japanese or in another language, or writes it anew. */
@Injectable()
export class WriteEdition {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `opening-unknown`, `not-your-group`, `opening-is-public` (the centre may all the same) */
  async run(
    openingId: string,
    language: EditionLanguage,
    form: EditionForm,
    actor: Actor,
    now: Date,
  ): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      await editableOpening(tx, openingId, actor);
      const written = { ...form, openingId, language, writtenBy: actor.accountId, writtenAt: now };
      await tx.manager.upsert(OpeningEdition, written, ['openingId', 'language']);
      await audit(tx, now, 'write-edition', { kind: 'opening', id: openingId }, language);
    });
  }
}
