import { dayPhrase, plainReadings, sessionPhrase } from '@app/language';
import type { ComingSession, OpeningCard } from '@app/openings';
import type { Asked } from '../../../frame/asked';
import { type TitleIn, titleFor } from '../../frame/title-for';

/** One opening as it stands on paper: words only, in the reader's language. */
export interface SheetEntry {
  readonly id: string;
  /** What one says on the telephone. */
  readonly number: number;
  readonly title: TitleIn;
  readonly field: string;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  readonly label: string;
  readonly text: string;
}

type Reader = Pick<Asked, 't' | 'language'>;

const DAYS_SHOWN = 2;

/** The sheet and its plain-text edition are both made from this. */
export function sheetEntry(
  card: OpeningCard,
  sessions: readonly ComingSession[],
  reader: Reader,
): SheetEntry {
  const { t } = reader;
  const lines: [string, string][] = [
    ['when', whenWords(sessions, reader)],
    ['where', whereWords(card, reader)],
    ['who', whoWords(card, reader)],
    ['money', moneyWords(card, reader)],
    ['group', card.groupName],
  ];
  return {
    ...{
      id: card.id,
      number: card.number,
      title: titleFor(card, reader.language),
      field: plainReadings(t(`words.field.${card.field}`)),
    },
    lines: lines
      .filter(([, text]) => text !== '')
      .map(([key, text]) => ({ label: plainReadings(t(`public.sheet.${key}`)), text: plainReadings(text) })),
  };
}

function whenWords(sessions: readonly ComingSession[], { t, language }: Reader): string {
  const shown = sessions
    .slice(0, DAYS_SHOWN)
    .map(({ startsAt, endsAt }) => sessionPhrase(startsAt, endsAt, language));
  const last = sessions.at(-1);
  const more = sessions.length - shown.length;
  const rest =
    last && more > 0
      ? [t('public.sheet.more-days', { number: more, last: dayPhrase(last.startsAt, language) })]
      : [];
  return [...shown, ...rest].join('\n');
}

function whereWords(
  { placeName, townName, stopName, stopMinutes, online }: OpeningCard,
  { t }: Reader,
): string {
  const stop =
    stopName && stopMinutes !== null ? t('pages.card.stop', { stop: stopName, minutes: stopMinutes }) : '';
  const place = [placeName, townName, stop].filter(Boolean).join(t('public.sheet.and'));
  return [place, online ? t('pages.opening.online-too') : ''].filter(Boolean).join('\n');
}

function whoWords({ placesLeft, beginnersWelcome, childrenWelcome }: OpeningCard, { t }: Reader): string {
  const words = [
    placesLeft === null ? t('pages.opening.no-limit') : t('pages.card.places-left', { number: placesLeft }),
    beginnersWelcome ? t('pages.card.beginners') : '',
    childrenWelcome ? t('pages.card.children') : '',
  ];
  return words.filter(Boolean).join(t('public.sheet.and'));
}

function moneyWords({ payment, costNote, insurance }: OpeningCard, { t }: Reader): string {
  const words = [t(`words.payment.${payment}`), costNote, t(`words.insurance.${insurance}`)];
  return words.filter(Boolean).join(t('public.sheet.and'));
}
