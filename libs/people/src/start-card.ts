import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Town } from '@app/places';
import type { Residency } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { Person } from './person.entity';

export interface WhoIAm {
  readonly name: string;
  readonly kana: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly townId: string;
  readonly residency: readonly Residency[];
  readonly phone: string | null;
}

/** First step of signing up, or a correction of it: who I am and where I start from. */
@Injectable()
export class StartCard {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `town-unknown` */
  async run(who: WhoIAm, actor: Extract<Actor, { kind: 'account' }>, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const town = await tx.manager.findOneBy(Town, { id: who.townId });
      if (!town) throw new Refusal('town-unknown');
      const { x, y, z } = town;
      const card = { ...who, residency: [...who.residency], x, y, z };
      const known = await tx.manager.findOneBy(Person, { accountId: actor.accountId });
      const id = known?.id ?? randomUUID();
      if (known) await tx.manager.update(Person, { id }, card);
      else await tx.manager.insert(Person, { id, ...card, accountId: actor.accountId, createdAt: now });
      await audit(tx, now, known ? 'correct-card' : 'start-card', { kind: 'person', id });
      return id;
    });
  }
}
