import { plainReadings, type Translate, translator } from '@app/language';
import { questionOf } from '../answers/questions';
import type { Letter } from '../letter';
import { ABOUT_REQUEST, type LetterData } from '../letter-data.query';
import { FACTS } from './letter-facts';
import type { LetterOrder } from './letter-order';
import { LETTERS } from './letters-table';
import { withAnswers } from './with-answers';

export type { LetterOrder };

/** Puts an event into words, in the recipient's language. */
export function writeLetter(order: LetterOrder): Letter {
  const { event, data, language, publicUrl } = order;
  const t = translator(language);
  const { path, parts } = LETTERS[event];
  const values = valuesOf(order, t);
  const letter = {
    subject: plainReadings(t(`mails.${event}.subject`, values)),
    summary: t(`mails.${event}.summary`, values),
    paragraphs: [t(`mails.${event}.next`, values)],
    facts: [...codeFacts(order, t), ...parts.flatMap((part) => FACTS[part](data, t, language))],
    action: { label: t(`mails.${event}.action`, values), url: publicUrl + path(order) },
    answers: [],
    calendar: null,
  };
  if (isPassedOn(path(order), data)) return passedOn(letter, order, t);
  return withAnswers(letter, order, t);
}

function codeFacts({ code }: LetterOrder, t: Translate): [string, string][] {
  return code ? [[t('access.mail.code'), code]] : [];
}

/** A minor's name stands in letters about the guardian's request; groups read none of them. */
function valuesOf({ event, data }: LetterOrder, t: Translate): Record<string, string> {
  const { title, groupName, personName } = data;
  const person = ABOUT_REQUEST.includes(event) ? (personName ?? '') : '';
  const question = questionOf(event);
  const yes = question ? t(`answers.${question}.yes`) : '';
  return { title: title ?? '', group: groupName ?? '', person, yes };
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
