import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { EnteredPerson } from './entered-person.entity';

/** Somebody as the coordinator sees them who acts for them. */
export interface PersonAtDesk {
  readonly personId: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string;
  readonly phone: string | null;
  readonly townName: string | null;
  readonly hasAccount: boolean;
  readonly cardIsComplete: boolean;
  /** How the person agreed, where the centre entered the card. */
  readonly consentBy: EnteredPerson['consentBy'] | null;
  readonly enteredAt: Date | null;
}

@Injectable()
export class PersonAtDeskQuery {
  /** @throws Refusal `person-unknown` */
  async run(tx: Tx, personId: string): Promise<PersonAtDesk> {
    const [row] = await tx.manager.query(
      `SELECT p.id AS "personId", p.name, p.kana, p.birth_date::text AS "birthDate", p.phone, t.name AS "townName",
         p.account_id IS NOT NULL AS "hasAccount", p.card_completed_at IS NOT NULL AS "cardIsComplete",
         e.consent_by AS "consentBy", e.entered_at AS "enteredAt"
       FROM people p LEFT JOIN towns t ON t.id = p.town_id LEFT JOIN entered_people e ON e.person_id = p.id
       WHERE p.id = $1`,
      [personId],
    );
    if (!row) throw new Refusal('person-unknown');
    return row;
  }
}
