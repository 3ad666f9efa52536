import { type Language, plainReadings, sessionPhrase, type Translate, translator } from '@app/language';
import type { EventName } from '@app/outbox';
import type { Letter } from '../letter';
import type { LetterData } from '../letter-data.query';

export interface LetterOrder {
  readonly event: EventName;
  readonly subjectId: string;
  readonly data: LetterData;
  readonly language: Language;
  readonly publicUrl: string;
  /** Only for a sign-in link. */
  readonly token: string | null;
}

type Part = 'sessions' | 'place' | 'practical' | 'declined' | 'expired' | 'returned' | 'person';

/** What each letter shows, and where its button leads. */
const LETTERS: Record<EventName, { path: (order: LetterOrder) => string; parts: readonly Part[] }> = {
  'sign-in-link': { path: ({ token }) => `/sign-in/${token}`, parts: [] },
  'interest-received': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'interest-arrived': { path: () => '/group/applicants', parts: ['sessions'] },
  'interest-withdrawn': { path: () => '/group/applicants', parts: ['sessions'] },
  'group-accepted': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'accepted-told-resident': { path: () => '/me/activities', parts: ['sessions'] },
  'match-approved': { path: () => '/me/activities', parts: ['sessions', 'place', 'practical'] },
  'match-approved-for-group': { path: () => '/group/applicants', parts: ['person', 'sessions', 'place'] },
  'match-declined': { path: () => '/me', parts: ['sessions', 'declined'] },
  'match-declined-for-group': { path: () => '/group/applicants', parts: ['sessions', 'declined'] },
  'match-expired': { path: () => '/me', parts: ['sessions', 'expired'] },
  'match-expired-for-group': { path: () => '/group/applicants', parts: ['sessions', 'expired'] },
  'interest-reminder': { path: () => '/group/applicants', parts: ['sessions'] },
  'interest-unanswered': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'introduction-reminder': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'introduction-reminder-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'invitation-asked-again': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'approval-overdue': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'put-on-waiting-list': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'put-on-waiting-list-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'group-review-overdue': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'group-still-in-review': { path: () => '/group', parts: [] },
  'opening-review-overdue': { path: ({ subjectId }) => `/desk/openings/${subjectId}`, parts: ['sessions'] },
  'opening-still-in-review': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'group-received': { path: () => '/group', parts: [] },
  'group-to-review': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'group-registered': { path: () => '/group/openings/new', parts: [] },
  'group-returned': { path: () => '/group/edit', parts: ['returned'] },
  'opening-received': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'opening-to-review': { path: ({ subjectId }) => `/desk/openings/${subjectId}`, parts: ['sessions'] },
  'opening-published': { path: ({ subjectId }) => `/openings/${subjectId}`, parts: ['sessions'] },
  'opening-returned': { path: ({ subjectId }) => `/group/openings/${subjectId}/edit`, parts: ['returned'] },
};

/** Puts an event into words, in the recipient's language. */
export function writeLetter(order: LetterOrder): Letter {
  const { event, data, language, publicUrl } = order;
  const t = translator(language);
  const values = { title: data.title ?? '', group: data.groupName ?? '' };
  const { path, parts } = LETTERS[event];
  return {
    subject: plainReadings(t(`mails.${event}.subject`, values)),
    summary: t(`mails.${event}.summary`, values),
    paragraphs: [t(`mails.${event}.next`, values)],
    facts: parts.flatMap((part) => FACTS[part](data, t, language)),
    action: { label: t(`mails.${event}.action`, values), url: publicUrl + path(order) },
  };
}

type Facts = (data: LetterData, t: Translate, language: Language) => (readonly [string, string])[];

const FACTS: Record<Part, Facts> = {
  sessions: (data, t, language) =>
    data.sessions.map(({ startsAt, endsAt }) => [
      t('mails.fact.when'),
      sessionPhrase(startsAt, endsAt, language),
    ]),
  place: (data, t) => filled([[t('mails.fact.where'), data.placeName]]),
  practical: (data, t) =>
    filled([
      [t('mails.fact.meeting-point'), data.meetingPoint],
      [t('mails.fact.what-to-bring'), data.whatToBring],
      [t('mails.fact.rain'), data.rainPolicy],
    ]),
  declined: (data, t) => reasonFacts(data, t, 'decline-reason'),
  expired: (data, t) => reasonFacts(data, t, 'expiry-reason'),
  returned: (data, t) => reasonFacts(data, t, 'return-reason'),
  // A name reaches the group with the approval, never before.
  person: (data, t) => filled([[t('mails.fact.person'), data.approved ? (data.personName ?? '') : '']]),
};

function reasonFacts({ reason, reasonNote }: LetterData, t: Translate, room: string): [string, string][] {
  return filled([
    [t('mails.fact.reason'), reason ? t(`words.${room}.${reason}`) : ''],
    [t('mails.fact.note'), reasonNote],
  ]);
}

function filled(facts: [string, string][]): [string, string][] {
  return facts.filter(([, value]) => value !== '');
}
