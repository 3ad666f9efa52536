import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { Person } from './person.entity';

/** The resident behind an account, if there is one. */
@Injectable()
export class PersonOfAccountQuery {
  async run(tx: Tx, accountId: string): Promise<Person | null> {
    return tx.manager.findOneBy(Person, { accountId });
  }
}
