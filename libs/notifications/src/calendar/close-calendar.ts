import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { CalendarFeed } from './calendar-feed.entity';
import { residentOf } from './resident-of';

/** Closes the calendar: its address leads nowhere from now on. */
@Injectable()
export class CloseCalendar {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `card-not-started` */
  async run(actor: Actor, now: Date): Promise<void> {
    const personId = residentOf(actor);
    await this.database.withActor(actor, async (tx) => {
      await tx.manager.delete(CalendarFeed, { personId });
      await audit(tx, now, 'close-calendar', { kind: 'person', id: personId });
    });
  }
}
