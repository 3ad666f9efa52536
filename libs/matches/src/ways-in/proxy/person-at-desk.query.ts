import type { Tx } from '@app/database';
import { type ContactWish, livingCard } from '@app/people';
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
  /** How the person wants to hear from the centre; `null` until that was asked. */
  readonly contact: ContactWish | null;
}

@Injectable()
export class PersonAtDeskQuery {
  /** @throws Refusal `person-unknown`, `card-merged` */
  async run(tx: Tx, personId: string): Promise<PersonAtDesk> {
    await livingCard(tx, personId);
    const [row] = await tx.manager.query(
      `SELECT p.id AS "personId", p.name, p.kana, p.birth_date::text AS "birthDate", p.phone, t.name AS "townName",
         p.account_id IS NOT NULL AS "hasAccount", p.card_completed_at IS NOT NULL AS "cardIsComplete",
         e.consent_by AS "consentBy", e.entered_at AS "enteredAt",
         CASE WHEN c.person_id IS NOT NULL THEN jsonb_build_object('contactBy', c.contact_by, 'postalCode', c.postal_code,
           'address', c.address, 'reachable', c.reachable) END AS contact
       FROM people p LEFT JOIN towns t ON t.id = p.town_id LEFT JOIN entered_people e ON e.person_id = p.id
       LEFT JOIN contact_choices c ON c.person_id = p.id
       WHERE p.id = $1`,
      [personId],
    );
    return row;
  }
}
