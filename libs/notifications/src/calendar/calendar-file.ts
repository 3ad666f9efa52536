import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import type { CalendarFile } from '../letter';
import type { CalendarChange, CalendarDay } from './calendar-days.query';

const ZONE = 'Asia/Tokyo';

/** Japan has kept one time the whole year round since 1952. */
const TOKYO = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** What an entry says beyond its times; nobody's name but the group's. */
export interface EntryWords {
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly url: string;
}

/** Whose calendar it comes from. */
export interface Sender {
  readonly name: string;
  readonly email: string;
  /** Makes the ids of entries unique in the world. */
  readonly host: string;
}

/**
 * An iCalendar file (RFC 5545). It is published, not sent as a request: a request would put buttons of the mail reader
 * beside ours, whose answers go to a mailbox that nobody reads. A day is taken away by `CANCEL`, which calendars carry
 * out, where a published `STATUS:CANCELLED` often stays on the page. Source of both methods: RFC 5546, 3.2.
 */
export function calendarFile(change: CalendarChange, words: EntryWords, sender: Sender): CalendarFile {
  const { method, days } = change;
  const calendar = emptyCalendar();
  calendar.method(method === 'PUBLISH' ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.CANCEL);
  for (const day of days) addDay(calendar, change, day, words, sender);
  return { method, content: calendar.toString() };
}

export function emptyCalendar(): ICalCalendar {
  // The calendar itself stays in UTC; with a zone of its own it would write DTSTAMP in local time, which RFC 5545 forbids.
  return ical({
    prodId: { company: 'Tsumugi', product: 'Tsumugi', language: 'JA' },
    timezone: { name: null, generator: () => TOKYO },
  });
}

export function addDay(
  calendar: ICalCalendar,
  { method, matchId, sequence, at }: Omit<CalendarChange, 'days'>,
  { sessionId, startsAt, endsAt }: CalendarDay,
  { title, place, description, url }: EntryWords,
  { name, email, host }: Sender,
): void {
  calendar.createEvent({
    id: `${matchId}.${sessionId}@${host}`,
    sequence,
    stamp: inZone(at, 'utc'),
    // A JavaScript date beside a zone comes out nine hours wrong where the process runs in UTC.
    start: inZone(startsAt, ZONE),
    end: inZone(endsAt, ZONE),
    timezone: ZONE,
    summary: title,
    location: place,
    description,
    url,
    organizer: { name, email },
    status: method === 'PUBLISH' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  });
}

function inZone(at: Date, zone: string): DateTime {
  return DateTime.fromJSDate(at, { zone });
}
