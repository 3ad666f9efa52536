import { type Language, momentPhrase, sessionPhrase, type Translate } from '@app/language';
import type { LetterData, PartySize } from '../letter-data.query';
import type { Part } from './letters-table';

type Facts = (data: LetterData, t: Translate, language: Language) => (readonly [string, string])[];

/** More days than these are read on the page. */
const MOST_DAYS = 6;
const FIRST_DAYS = 5;

/** Each part of a letter as label and value; what is not known is left out. */
export const FACTS: Record<Part, Facts> = {
  sessions: ({ sessions }, t, language) => {
    const shown = sessions.slice(0, sessions.length > MOST_DAYS ? FIRST_DAYS : MOST_DAYS);
    const more = sessions.length - shown.length;
    const days = shown.map(({ startsAt, endsAt }) => sessionPhrase(startsAt, endsAt, language));
    if (more > 0) days.push(t('mails.more-days', { number: more }));
    return filled([[t('mails.fact.when'), days.join('\n')]]);
  },
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
  gone: ({ step, sessions }, t, language) =>
    times(
      (step?.session ? [step.session] : sessions).map((day) => [t('mails.fact.session'), day]),
      language,
    ),
  day: ({ step }, t, language) => times([[t('mails.fact.when'), step?.session ?? null]], language),
  words: ({ step }, t) => filled([[t('mails.fact.note'), step?.note ?? '']]),
  outcome: ({ step }, t) =>
    filled([[t('mails.fact.outcome'), step?.reason ? t(`words.consultation-outcome.${step.reason}`) : '']]),
  until: ({ step }, t, language) =>
    step?.until ? [[t('mails.fact.until'), momentPhrase(step.until, language)]] : [],
  due: ({ due }, t, language) => (due ? [[t('mails.fact.due'), momentPhrase(due, language)]] : []),
  openings: ({ openings = [] }, _t, language) =>
    openings.map(({ title, groupName, placeName, startsAt, endsAt }) => [
      title,
      [sessionPhrase(startsAt, endsAt, language), placeName, groupName].filter(Boolean).join(' / '),
    ]),
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
