import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Account } from './account.entity';

/** Letters to a signed-in account follow the language that it chose on the pages. */
@Injectable()
export class ChooseLanguage {
  constructor(private readonly database: Database) {}

  async run(language: string, actor: Actor): Promise<void> {
    if (actor.kind !== 'account') return;
    const { accountId: id } = actor;
    await this.database.withActor(actor, (tx) => tx.manager.update(Account, { id }, { language }));
  }
}
