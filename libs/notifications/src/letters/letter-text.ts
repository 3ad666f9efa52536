import { plainReadings, type Translate } from '@app/language';
import type { Letter } from '../letter';

/** The letter as plain text: the whole of it, for readers that show no HTML. */
export function letterText(letter: Letter, t: Translate): string {
  const facts = letter.facts.map(([label, value]) => `${label}\n　${value}`);
  const action = letter.action ? `${letter.action.label}\n${letter.action.url}` : '';
  const parts = [letter.summary, ...facts, ...letter.paragraphs, action, `--\n${t('mails.footer')}`];
  return `${plainReadings(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}
