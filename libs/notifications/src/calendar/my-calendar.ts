import { Config } from '@app/config';
import { type Actor, Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import { CalendarFeed } from './calendar-feed.entity';
import { calendarPath } from './read-calendar-feed';
import { residentOf } from './resident-of';

/** The address of one's own calendar. */
@Injectable()
export class MyCalendar {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * @returns the address, or `null` while there is none
   * @throws Refusal `card-not-started`
   */
  async run(actor: Actor): Promise<string | null> {
    const personId = residentOf(actor);
    const feed = await this.database.withActor(actor, (tx) =>
      tx.manager.findOneBy(CalendarFeed, { personId }),
    );
    const { publicUrl, sessionSecret } = this.config;
    return feed && publicUrl + calendarPath(feed.id, sessionSecret as string);
  }
}
