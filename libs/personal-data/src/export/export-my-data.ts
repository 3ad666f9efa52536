import { audit } from '@app/access';
import { type Actor, Database, inNameOf, Refusal, system, type Tx } from '@app/database';
import { livingCard, NeedsBox } from '@app/people';
import { Injectable } from '@nestjs/common';
import { myself, type Subject } from '../whose';
import { inClear } from './in-clear';
import { type ExportSection, rowsOfPerson } from './rows-of-person.query';

export interface Export {
  readonly madeAt: Date;
  readonly sections: readonly ExportSection[];
}

/** Everything that is kept of somebody: for themselves, or printed by the centre for somebody on paper. */
@Injectable()
export class ExportMyData {
  constructor(
    private readonly database: Database,
    private readonly needs: NeedsBox,
  ) {}

  /** @throws Refusal `not-allowed`, `needs-not-readable` */
  async mine(actor: Actor, now: Date): Promise<Export> {
    const subject = myself(actor);
    return this.database.withActor(actor, (tx) => this.make(tx, subject, now));
  }

  /** @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `has-own-account`: who can sign in reads it alone */
  async forPerson(personId: string, actor: Actor, now: Date): Promise<Export> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const person = await livingCard(tx, personId);
      if (person.accountId) throw new Refusal('has-own-account');
      return this.make(tx, { personId, accountId: null }, now);
    });
  }

  private async make(tx: Tx, subject: Subject, now: Date): Promise<Export> {
    // Some of it nobody else reads for them: it goes by the conditions of the register alone.
    const kept = await inNameOf(tx, system('retention'), () => rowsOfPerson(tx, subject));
    const sections = inClear(kept, (sealed) => this.needs.open(sealed, subject.personId as string));
    const of = subject.personId
      ? ({ kind: 'person', id: subject.personId } as const)
      : ({ kind: 'account', id: subject.accountId as string } as const);
    await audit(tx, now, 'export-data', of);
    return { madeAt: now, sections };
  }
}
