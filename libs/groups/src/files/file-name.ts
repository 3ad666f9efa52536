import type { Content } from './what-it-is';

const MOST = 90;
const EXTENSION = /\.[a-z0-9]{1,5}$/i;
// Controls, marks that turn the direction of writing, and what file systems and headers read as more than a letter.
const UNWANTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|;%]/gu;

/**
 * A name under which a file can be kept and sent again: what the sender called it, without folders, controls and its
 * own extension, and with that of what it is.
 */
export function fileName(sent: string, content: Content): string {
  const last = sent.normalize('NFKC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(UNWANTED, '')
    .replace(/\s+/g, ' ')
    .replace(EXTENSION, '')
    .replace(/^[. ]+/, '');
  const short = [...plain].slice(0, MOST).join('').trim();
  return `${short || 'file'}.${content === 'pdf' ? 'pdf' : 'jpg'}`;
}
