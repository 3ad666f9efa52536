import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { NeedsBox, Person, sealedNeeds } from '@app/people';
import { Injectable } from '@nestjs/common';
import { concernsArea } from './concerns-area.query';

export interface NeedsAtDesk {
  readonly personId: string;
  readonly name: string;
  /** Empty where nothing was told. */
  readonly words: string;
}

/** A coordinator reads what would help somebody to take part. Each reading is a line of the audit trail. */
@Injectable()
export class ReadNeeds {
  constructor(
    private readonly database: Database,
    private readonly box: NeedsBox,
  ) {}

  /** @throws Refusal `not-allowed`, `person-unknown`, `person-of-other-area`, `needs-not-readable` */
  async run(personId: string, actor: Actor, now: Date): Promise<NeedsAtDesk> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    const { role, areaId } = actor.staff;
    const only = role === 'coordinator' ? areaId : null;
    return this.database.withActor(actor, async (tx) => {
      const person = await tx.manager.findOneBy(Person, { id: personId });
      if (!person) throw new Refusal('person-unknown');
      if (only && !(await concernsArea(tx, personId, only))) throw new Refusal('person-of-other-area');
      const words = this.box.open(await sealedNeeds(tx, personId), personId);
      await audit(tx, now, 'read-needs', { kind: 'person', id: personId });
      return { personId, name: person.name, words };
    });
  }
}
