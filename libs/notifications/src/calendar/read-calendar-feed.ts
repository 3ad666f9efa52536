import { Config } from '@app/config';
import { Database, Refusal, system } from '@app/database';
import { languageOr, translator } from '@app/language';
import { Injectable } from '@nestjs/common';
import { readSignedId, signId } from '../answers/signed-id';
import { addDay, emptyCalendar } from './calendar-file';
import { entryWords, senderOf } from './calendar-of-letter';
import { feedDays, openFeed } from './feed-days.query';

/** The path of a calendar's secret address. */
export function calendarPath(feedId: string, secret: string): string {
  return `/calendar/${signId('calendar', feedId, secret)}.ics`;
}

/** A resident's activities as a calendar that other programs read again and again. */
@Injectable()
export class ReadCalendarFeed {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** @throws Refusal `calendar-unknown`: never opened, renewed or closed */
  async run(token: string, now: Date): Promise<string> {
    const { publicUrl, mailFrom, sessionSecret } = this.config;
    const feedId = readSignedId('calendar', token, sessionSecret as string);
    return this.database.withActor(system('delivery'), async (tx) => {
      const feed = feedId && (await openFeed(tx, feedId));
      if (!feed) throw new Refusal('calendar-unknown');
      const t = translator(languageOr(feed.language));
      const calendar = emptyCalendar();
      const sender = senderOf(mailFrom, publicUrl);
      for (const day of await feedDays(tx, feed.personId, now))
        addDay(calendar, { ...day, method: 'PUBLISH' }, day, entryWords(day, publicUrl, t), sender);
      return calendar.toString();
    });
  }
}
