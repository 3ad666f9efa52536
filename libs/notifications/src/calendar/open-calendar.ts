import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { CalendarFeed } from './calendar-feed.entity';
import { residentOf } from './resident-of';

/** Opens the calendar, or gives it another address; the old one is dead at once. */
@Injectable()
export class OpenCalendar {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `card-not-started` */
  async run(actor: Actor, now: Date): Promise<void> {
    const personId = residentOf(actor);
    await this.database.withActor(actor, async (tx) => {
      await tx.manager.delete(CalendarFeed, { personId });
      await tx.manager.insert(CalendarFeed, { personId, openedAt: now });
      await audit(tx, now, 'open-calendar', { kind: 'person', id: personId });
    });
  }
}
