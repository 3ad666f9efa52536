import { plainReadings, type Translate } from '@app/language';
import type { CalendarFile } from '../letter';
import type { LetterData } from '../letter-data.query';
import { calendarFile, type EntryWords, type Sender } from './calendar-file';

/** What a letter changes in its reader's calendar; nothing for the centre that passes it on. */
export function calendarOfLetter(
  data: LetterData,
  { publicUrl, mailFrom }: { readonly publicUrl: string; readonly mailFrom: string },
  t: Translate,
): CalendarFile | null {
  if (!data.calendar || !data.reachesPerson) return null;
  return calendarFile(data.calendar, entryWords(data, publicUrl, t), senderOf(mailFrom, publicUrl));
}

export type EntryFacts = Pick<
  LetterData,
  'title' | 'groupName' | 'placeName' | 'meetingPoint' | 'whatToBring' | 'rainPolicy'
>;

/** A link to one's own page and none that is a way in by itself: calendars are shared. */
export function entryWords(data: EntryFacts, publicUrl: string, t: Translate): EntryWords {
  const line = (fact: string, value: string) =>
    value === '' ? [] : [`${plainReadings(t(`mails.fact.${fact}`))}: ${value}`];
  const url = `${publicUrl}/me/activities`;
  const lines = [
    ...line('meeting-point', data.meetingPoint),
    ...line('what-to-bring', data.whatToBring),
    ...line('rain', data.rainPolicy),
    plainReadings(t('mails.calendar-change')),
    url,
  ];
  return {
    title: `${data.title ?? ''}（${data.groupName ?? ''}）`,
    place: [data.placeName, data.meetingPoint].filter(Boolean).join(' '),
    description: lines.join('\n'),
    url,
  };
}

/** `つむぎ <tsumugi@example.jp>`, or the bare address. */
export function senderOf(mailFrom: string, publicUrl: string): Sender {
  const [, name = '', email = mailFrom] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name || email, email, host: new URL(publicUrl).hostname };
}
