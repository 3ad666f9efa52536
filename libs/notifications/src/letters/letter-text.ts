import { plainReadings, type Translate } from '@app/language';
import type { Letter, LetterLink } from '../letter';
import { footLinks } from './foot-links';

/** The letter as plain text: the whole of it, for readers that show no HTML. */
export function letterText(letter: Letter, t: Translate): string {
  const facts = letter.facts.map(([label, value]) => `${label}\n　${value.replaceAll('\n', '\n　')}`);
  const links = letter.answers.length > 0 ? letter.answers : [letter.action];
  const ways = links.flatMap((link) => (link ? [wayOf(link)] : []));
  const foot = [
    '--',
    t('mails.footer'),
    ...footLinks(letter.foot, t).map(({ label, url }) => `${label}\n${url}`),
  ];
  const file = letter.calendar ? [t(`mails.calendar-file.${letter.calendar.method}`)] : [];
  const parts = [letter.summary, ...facts, ...letter.paragraphs, ...ways, ...file, foot.join('\n')];
  return `${plainReadings(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

/** An address stands alone in its line: readers of screens and links find its end. */
function wayOf({ label, url }: LetterLink): string {
  return `▶ ${label}\n${url}`;
}
