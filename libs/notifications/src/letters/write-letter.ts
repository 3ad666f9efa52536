import {
  type Language,
  momentPhrase,
  plainReadings,
  sessionPhrase,
  type Translate,
  translator,
} from '@app/language';
import type { EventName } from '@app/outbox';
import type { Letter } from '../letter';
import { ABOUT_REQUEST, type LetterData, type PartySize } from '../letter-data.query';

export interface LetterOrder {
  readonly event: EventName;
  readonly subjectId: string;
  readonly data: LetterData;
  readonly language: Language;
  readonly publicUrl: string;
  /** Of a link that is a way in by itself: to sign in, or a guardian's. */
  readonly token: string | null;
}

type Part =
  | 'sessions'
  | 'place'
  | 'practical'
  | 'declined'
  | 'expired'
  | 'returned'
  | 'person'
  | 'moved'
  | 'cancelled'
  | 'freed'
  | 'day'
  | 'words'
  | 'outcome'
  | 'until'
  | 'party';

/** What each letter shows, and where its button leads. */
const LETTERS: Record<EventName, { path: (order: LetterOrder) => string; parts: readonly Part[] }> = {
  'sign-in-link': { path: ({ token }) => `/sign-in/${token}`, parts: [] },
  'interest-received': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'interest-arrived': { path: () => '/group/applicants', parts: ['sessions'] },
  'interest-withdrawn': { path: () => '/group/applicants', parts: ['sessions'] },
  'withdrawn-for-you': { path: () => '/me/activities', parts: ['sessions'] },
  'party-smaller': { path: () => '/group/applicants', parts: ['sessions', 'party'] },
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
  'introduction-reminder': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place'],
  },
  'introduction-reminder-group': { path: () => '/group/introductions', parts: ['sessions'] },
  'invitation-asked-again': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place'],
  },
  'approval-overdue': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'put-on-waiting-list': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'put-on-waiting-list-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'place-offered': { path: () => '/me/activities', parts: ['sessions', 'place', 'until'] },
  'place-free-now': { path: () => '/me/activities', parts: ['sessions', 'place'] },
  'place-taken': { path: () => '/me/activities', parts: ['sessions'] },
  'session-moved': { path: () => '/me/activities', parts: ['moved', 'place', 'until'] },
  'session-moved-told': { path: () => '/me/activities', parts: ['moved', 'place'] },
  'place-freed': { path: () => '/me/activities', parts: ['freed'] },
  'place-freed-for-group': { path: () => '/group/applicants', parts: ['freed'] },
  'session-cancelled': { path: () => '/me/activities', parts: ['cancelled'] },
  'change-unanswered': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['moved', 'until'] },
  'opening-session-moved': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'opening-session-cancelled': {
    path: ({ subjectId }) => `/group/openings/${subjectId}`,
    parts: ['sessions'],
  },
  'session-in-a-week': { path: () => '/me/activities', parts: ['day', 'place', 'practical'] },
  'session-tomorrow': { path: () => '/me/activities', parts: ['day', 'place', 'practical'] },
  'place-unconfirmed': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['day'] },
  'attendance-reminder': { path: () => '/group/attendance', parts: ['day'] },
  'match-attended': { path: () => '/me/record', parts: ['sessions'] },
  'match-attended-for-group': { path: () => '/group/applicants', parts: ['person', 'sessions'] },
  'match-absent': { path: () => '/me/activities', parts: ['sessions'] },
  'match-absent-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'thanks-from-group': { path: () => '/me/activities', parts: ['words'] },
  'thanks-from-resident': { path: () => '/group/applicants', parts: ['words'] },
  'consultation-to-settle': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'consultation-received': { path: ({ subjectId }) => `/matches/${subjectId}/history`, parts: [] },
  'consultation-settled': {
    path: ({ subjectId }) => `/matches/${subjectId}/history`,
    parts: ['outcome', 'words'],
  },
  'consultation-overdue': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'consultation-still-open': { path: ({ subjectId }) => `/matches/${subjectId}/history`, parts: [] },
  'group-to-renew': { path: () => '/group', parts: [] },
  'group-to-renew-soon': { path: () => '/group', parts: [] },
  'group-lapsed': { path: () => '/group', parts: [] },
  'group-lapsed-for-centre': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'opening-still-open': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'opening-unpublished': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'represent-asked': { path: ({ subjectId }) => `/group/hand-over/${subjectId}`, parts: [] },
  'represent-reminder': { path: ({ subjectId }) => `/group/hand-over/${subjectId}`, parts: [] },
  'represent-last-reminder': { path: ({ subjectId }) => `/group/hand-over/${subjectId}`, parts: [] },
  'represent-accepted': { path: () => '/group', parts: [] },
  'erasure-asked': { path: () => '/me/data', parts: ['until'] },
  'erasure-comes': { path: () => '/me/data', parts: ['until'] },
  'erasure-after-silence': { path: () => '/me/data', parts: ['until'] },
  'erasure-to-call': { path: ({ data }) => `/desk/proxy/people/${data.personId}`, parts: ['until'] },
  'address-confirm': { path: ({ token }) => `/address/${token}`, parts: [] },
  'address-changed': { path: () => '/help', parts: [] },
  'represent-unchanged': { path: () => '/group', parts: [] },
  'group-review-overdue': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'group-still-in-review': { path: () => '/group', parts: [] },
  'opening-review-overdue': { path: ({ subjectId }) => `/desk/openings/${subjectId}`, parts: ['sessions'] },
  'opening-still-in-review': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'guardian-asked': { path: ({ token }) => `/guardian/${token}`, parts: ['sessions', 'place'] },
  'guardian-reminder': { path: ({ token }) => `/guardian/${token}`, parts: ['sessions', 'place'] },
  'guardian-to-call': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'guardian-consented': { path: () => '/me/activities', parts: [] },
  'consent-arrived': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'guardian-answer-received': { path: ({ token }) => `/guardian/${token}`, parts: [] },
  'guardian-refused': { path: () => '/me', parts: ['sessions'] },
  'guardian-refused-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'guardian-request-over': { path: ({ token }) => `/guardian/${token}`, parts: [] },
  'guardian-withdrew': { path: () => '/me/activities', parts: ['sessions'] },
  'guardian-withdrew-for-group': { path: () => '/group/applicants', parts: ['sessions'] },
  'group-received': { path: () => '/group', parts: [] },
  'group-to-review': { path: ({ subjectId }) => `/desk/groups/${subjectId}`, parts: [] },
  'group-registered': { path: () => '/group/openings/new', parts: [] },
  'group-returned': { path: () => '/group/edit', parts: ['returned'] },
  'opening-received': { path: ({ subjectId }) => `/group/openings/${subjectId}`, parts: ['sessions'] },
  'opening-to-review': { path: ({ subjectId }) => `/desk/openings/${subjectId}`, parts: ['sessions'] },
  'opening-published': { path: ({ subjectId }) => `/openings/${subjectId}`, parts: ['sessions'] },
  'opening-returned': { path: ({ subjectId }) => `/group/openings/${subjectId}/edit`, parts: ['returned'] },
  'invitation-arrived': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place'],
  },
  'introduction-arrived': {
    path: ({ subjectId }) => `/me/invitations/${subjectId}`,
    parts: ['sessions', 'place'],
  },
  'ask-by-telephone': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'invitation-accepted': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'yes-received': { path: ({ subjectId }) => `/me/invitations/${subjectId}`, parts: ['sessions', 'place'] },
  'invitation-accepted-for-group': { path: () => '/group/introductions', parts: ['sessions'] },
  'invitation-declined': { path: ({ data }) => `/group/openings/${data.openingId}`, parts: ['sessions'] },
  'introduction-unanswered': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'introduction-declined': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'introduction-to-group': { path: () => '/group/introductions', parts: ['sessions'] },
  'consent-withdrawn': { path: () => '/group/introductions', parts: ['sessions'] },
  'destroy-list': { path: () => '/group/introductions', parts: ['sessions'] },
  'list-not-destroyed': { path: ({ subjectId }) => `/desk/matches/${subjectId}`, parts: ['sessions'] },
  'list-destroyed': { path: ({ subjectId }) => `/receipts/${subjectId}`, parts: [] },
  'list-not-confirmed': { path: ({ subjectId }) => `/receipts/${subjectId}`, parts: [] },
};

/** Puts an event into words, in the recipient's language. */
export function writeLetter(order: LetterOrder): Letter {
  const { event, data, language, publicUrl } = order;
  const t = translator(language);
  const { path, parts } = LETTERS[event];
  const values = valuesOf(event, data);
  const letter = {
    subject: plainReadings(t(`mails.${event}.subject`, values)),
    summary: t(`mails.${event}.summary`, values),
    paragraphs: [t(`mails.${event}.next`, values)],
    facts: parts.flatMap((part) => FACTS[part](data, t, language)),
    action: { label: t(`mails.${event}.action`, values), url: publicUrl + path(order) },
  };
  return isPassedOn(path(order), data) ? passedOn(letter, order, t) : letter;
}

/** A minor's name stands in letters about the guardian's request; groups read none of them. */
function valuesOf(event: EventName, { title, groupName, personName }: LetterData): Record<string, string> {
  const person = ABOUT_REQUEST.includes(event) ? (personName ?? '') : '';
  return { title: title ?? '', group: groupName ?? '', person };
}

/** What leads to a resident's own pages is for the resident; whoever has no account hears of it from the centre. */
function isPassedOn(path: string, { reachesPerson }: LetterData): boolean {
  return !reachesPerson && /^\/(me|invitations?)(\/|$)/.test(path);
}

function passedOn(letter: Letter, { subjectId, data, publicUrl }: LetterOrder, t: Translate): Letter {
  const summary = t('mails.on-behalf', { person: data.personName ?? '' });
  return {
    ...letter,
    summary,
    paragraphs: [letter.summary, ...letter.paragraphs],
    action: { label: t('mails.on-behalf-action'), url: `${publicUrl}/desk/matches/${subjectId}` },
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
  moved: ({ step }, t, language) =>
    times(
      [
        [t('mails.fact.moved-from'), step?.session?.movedTo ? step.session : null],
        [t('mails.fact.moved-to'), step?.session?.movedTo ?? null],
      ],
      language,
    ),
  cancelled: (data, t, language) => stepFacts(data, t, language, 'cancel-reason', data.step?.cancelReason),
  freed: (data, t, language) => stepFacts(data, t, language, 'expiry-reason', data.step?.reason),
  day: ({ step }, t, language) => times([[t('mails.fact.when'), step?.session ?? null]], language),
  words: ({ step }, t) => filled([[t('mails.fact.note'), step?.note ?? '']]),
  outcome: ({ step }, t) =>
    filled([[t('mails.fact.outcome'), step?.reason ? t(`words.consultation-outcome.${step.reason}`) : '']]),
  until: ({ step }, t, language) =>
    step?.until ? [[t('mails.fact.until'), momentPhrase(step.until, language)]] : [],
  party: ({ step }, t) => (step?.party ? [[t('mails.fact.party'), sizePhrase(step.party, t)]] : []),
};

function sizePhrase({ adults, children }: PartySize, t: Translate): string {
  if (adults + children === 1) return t('ways-in.party.alone');
  return t(`ways-in.party.${children > 0 ? 'family' : 'adults'}`, { adults, children });
}

type Dated = readonly [label: string, times: LetterData['sessions'][number] | null];

function times(dated: readonly Dated[], language: Language): [string, string][] {
  return dated.flatMap(([label, session]) =>
    session ? [[label, sessionPhrase(session.startsAt, session.endsAt, language)] as [string, string]] : [],
  );
}

/** The day that a step is about, and its reason. */
function stepFacts(
  { step }: LetterData,
  t: Translate,
  language: Language,
  room: string,
  reason: string | null = null,
): [string, string][] {
  if (!step) return [];
  const { session, note } = step;
  const day = times([[t('mails.fact.session'), session]], language);
  return [
    ...day,
    ...filled([
      [t('mails.fact.reason'), reason ? t(`words.${room}.${reason}`) : ''],
      [t('mails.fact.note'), note],
    ]),
  ];
}

function reasonFacts({ reason, reasonNote }: LetterData, t: Translate, room: string): [string, string][] {
  return filled([
    [t('mails.fact.reason'), reason ? t(`words.${room}.${reason}`) : ''],
    [t('mails.fact.note'), reasonNote],
  ]);
}

function filled(facts: [string, string][]): [string, string][] {
  return facts.filter(([, value]) => value !== '');
}
