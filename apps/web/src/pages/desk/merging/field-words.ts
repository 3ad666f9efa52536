import type { Translate } from '@app/language';
import type { CardField, CardOfTwo } from '@app/personal-data';
import { codesIn, joined, wayWords } from '../../reasons/word-lists';

type Words = (card: CardOfTwo, t: Translate) => string;

/** What a card says in a field, as one line; 「（なし）」 where it says nothing. */
export function fieldWords(field: CardField, card: CardOfTwo, t: Translate): string {
  return WORDS[field](card, t) || t('merging.nothing');
}

const WORDS: Record<CardField, Words> = {
  name: ({ person }) => person.name,
  kana: ({ person }) => person.kana,
  birthDate: ({ person }) => person.birthDate.replaceAll('-', '/'),
  phone: ({ person }) => person.phone ?? '',
  homeTown: ({ townName }) => townName ?? '',
  residency: ({ person }, t) => codesIn('residency', person.residency, t),
  skills: ({ person }, t) => codesIn('skill', person.skills, t),
  wishes: ({ person }, t) => codesIn('field', person.wishes, t),
  languages: ({ person }, t) => codesIn('language', person.languages, t),
  accessNeeds: ({ person }, t) => codesIn('accommodation', person.accessNeeds, t),
  free: ({ person }, t) => freeWords(person.week, t),
  longestWay: ({ person: { longestWay, online } }, t) =>
    online ? t('merging.online', { way: wayWords(longestWay) }) : wayWords(longestWay),
  contact: ({ contact }, t) =>
    contact
      ? joined(
          [t(`by-hand.contact.${contact.contactBy}`), contact.postalCode, contact.address].filter(Boolean),
          t,
        )
      : '',
};

/** 「土、日（週に12時間）」: the days on which anything is free, and how much in all. */
function freeWords(week: readonly bigint[], t: Translate): string {
  const days = week.flatMap((day, at) => (day === 0n ? [] : [t(`words.weekday-short.${at}`)]));
  if (days.length === 0) return '';
  const halfHours = week.reduce((sum, day) => sum + day.toString(2).replaceAll('0', '').length, 0);
  return t('merging.free', { days: joined(days, t), hours: halfHours / 2 });
}
