import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { dayAt } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { insertCover } from './insurance-cover.statement';
import { livingCard } from './living-card';

/** The resident joined the volunteer insurance; the centre has seen it. Cover counts from the day after joining. */
@Injectable()
export class RecordInsurance {
  constructor(private readonly database: Database) {}

  /**
   * @param joinedOn `YYYY-MM-DD`, today or earlier
   * @throws Refusal `not-allowed`, `day-not-past`, `person-unknown`, `card-merged`
   */
  async run(personId: string, joinedOn: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    if (joinedOn > dayAt(now.getTime())) throw new Refusal('day-not-past');
    await this.database.withActor(actor, async (tx) => {
      await livingCard(tx, personId);
      await insertCover(tx, personId, joinedOn);
      await audit(tx, now, 'record-insurance', { kind: 'person', id: personId });
    });
  }
}
