import type { Translate } from '@app/language';
import { answersTo, questionOf } from '../answers/questions';
import type { Letter } from '../letter';
import type { LetterOrder } from './letter-order';

/** A question gets a button for each answer; all lead to one page, on which nothing is said before another press. */
export function withAnswers(letter: Letter, { event, token, publicUrl }: LetterOrder, t: Translate): Letter {
  const question = questionOf(event);
  if (!question || !token) return letter;
  const url = `${publicUrl}/answer/${token}`;
  const label = (answer: string) => t(`answers.${question}.${answer}`);
  return {
    ...letter,
    paragraphs: [...letter.paragraphs, t(`mails.how-to-answer.${question}`, { no: label('no') })],
    action: { label: t('mails.answer'), url },
    answers: answersTo(question, event).map((answer) => ({
      label: label(answer),
      url: `${url}?say=${answer}`,
    })),
  };
}
