import type { Tx } from '@app/database';
import { type Language, languageOr } from '@app/language';
import { Injectable } from '@nestjs/common';

export interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly name: string | null;
}

/** Where a message goes, read at the moment of sending. */
@Injectable()
export class RecipientQuery {
  async run(tx: Tx, accountId: string): Promise<Recipient | null> {
    const rows = await tx.manager.query(
      `SELECT a.id, a.email, a.language, coalesce(p.name, a.name) AS name
       FROM accounts a LEFT JOIN people p ON p.account_id = a.id WHERE a.id = $1
         AND a.email NOT LIKE '%@erased.invalid'`,
      [accountId],
    );
    return rows[0] ? { ...rows[0], language: languageOr(rows[0].language) } : null;
  }
}
