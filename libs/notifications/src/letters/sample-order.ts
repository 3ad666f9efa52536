import type { Language } from '@app/language';
import type { EventName } from '@app/outbox';
import type { LetterData, StepOfLetter } from '../letter-data.query';
import type { LetterOrder } from './letter-order';

const DAY_MS = 86_400_000;
const TWO_HOURS_MS = 7_200_000;

/** A letter about 佐藤さん and the flower bed, so that somebody can read all letters before they are sent. */
export function sampleOrder(event: EventName, language: Language, publicUrl: string, now: Date): LetterOrder {
  const subjectId = '0194c2a0-0000-7000-8000-000000000001';
  return {
    event,
    subjectId,
    language,
    publicUrl,
    data: sampleData(event, now),
    token: 'a-link-for-one-person-alone',
  };
}

function sampleData(event: EventName, now: Date): LetterData {
  return {
    groupName: '永山グリーンクラブ',
    title: '花壇の水やり',
    openingId: '0194c2a0-0000-7000-8000-000000000002',
    groupId: '0194c2a0-0000-7000-8000-000000000003',
    placeName: '永山公園',
    meetingPoint: '公園の時計の下',
    whatToBring: '軍手、飲みもの、タオル',
    rainPolicy: '小雨なら行います。前の日の18時にお知らせします。',
    sessions: [dayIn(now, 7)],
    reason: reasonOf(event),
    reasonNote: event.startsWith('match-declined') ? 'また声をかけさせてください。' : '',
    personName: '佐藤 美咲',
    personId: '0194c2a0-0000-7000-8000-000000000004',
    approved: event === 'match-approved-for-group',
    reachesPerson: true,
    step: sampleStep(event, now),
    due: new Date(inDays(now, 3)),
    calendar: null,
    ...(event === 'digest' && { openings: sampleOpenings(now) }),
  };
}

function sampleOpenings(now: Date) {
  const park = { title: '花壇の水やり', groupName: '永山グリーンクラブ', placeName: '永山公園' };
  const kitchen = { title: '夕ごはんの配膳', groupName: '永山こども食堂', placeName: '永山公民館' };
  return [
    { ...park, ...dayIn(now, 7) },
    { ...kitchen, ...dayIn(now, 9) },
  ];
}

function reasonOf(event: EventName): string {
  if (event.endsWith('-returned')) return 'times-unclear';
  return event.startsWith('match-expired') ? 'no-decision' : 'places-filled';
}

function sampleStep(event: EventName, now: Date): StepOfLetter {
  return {
    reason: event === 'consultation-settled' ? 'talked-with-both' : 'overlaps-after-move',
    cancelReason: 'weather',
    note: NOTES[event] ?? '',
    session: { ...dayIn(now, 7), movedTo: dayIn(now, 8) },
    party: { adults: 2, children: 1 },
    until: new Date(inDays(now, 2)),
  };
}

const NOTES: Partial<Record<EventName, string>> = {
  'thanks-from-group': '暑いなか、ありがとうございました。花がとても喜んでいます。',
  'thanks-from-resident': '楽しい時間でした。またうかがいます。',
  'session-cancelled': '台風が近づいているため、中止にします。',
  'consultation-settled': '団体の方とお話しし、次の回から始まりの時刻を守ることになりました。',
};

/** From half past nine in Tokyo, for two hours. */
function dayIn(now: Date, days: number) {
  const startsAt = new Date(inDays(now, days));
  return { startsAt, endsAt: new Date(startsAt.getTime() + TWO_HOURS_MS) };
}

function inDays(now: Date, days: number): number {
  return Math.floor((now.getTime() + days * DAY_MS) / DAY_MS) * DAY_MS + 1_800_000;
}
