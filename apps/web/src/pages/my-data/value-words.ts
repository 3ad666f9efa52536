import { momentPhrase, plainReadings, type Translate } from '@app/language';
import { REGISTER } from '@app/personal-data';
import type { Asked } from '../../frame/asked';

const YEAR = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', year: 'numeric' });

/** A value as people read it; `null` for one that is not there. */
export function valueWords(table: string, column: string, value: unknown, asked: Asked): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return `${YEAR.format(value)} ${momentPhrase(value, asked.language)}`;
  if (typeof value === 'boolean')
    return plainReadings(asked.t(value ? 'personal.all.yes' : 'personal.all.no'));
  if (Array.isArray(value)) return listWords(table, column, value, asked);
  return typeof value === 'object' ? JSON.stringify(value) : codeWords(table, column, String(value), asked.t);
}

function listWords(table: string, column: string, values: unknown[], { t }: Asked): string | null {
  const words = values.map((each) => codeWords(table, column, String(each), t));
  return words.length > 0 ? words.join(plainReadings(t('words.list.comma'))) : null;
}

/** The sentence of a code where the catalogues have one, and the code itself otherwise. */
function codeWords(table: string, column: string, code: string, t: Translate): string {
  const found = REGISTER.find((each) => each.table === table)?.columns[column];
  const room = found && 'words' in found ? found.words : undefined;
  if (!room) return code;
  const key = room.endsWith('-') ? room + code : `${room}.${code}`;
  try {
    return plainReadings(t(key));
  } catch {
    // A code of an older version has no words any more.
    return code;
  }
}
