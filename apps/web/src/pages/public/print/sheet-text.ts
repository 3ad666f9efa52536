import { plainReadings, type Values } from '@app/language';
import type { Asked } from '../../../frame/asked';
import type { Centre } from '../centre-of';
import { issueDay } from './issue-day';
import type { Sheet } from './load-sheet';

const RULE = '='.repeat(36);
const ENDS = '\r\n';

/** The sheet as plain text: for a mail, a screen reader, a newsletter. */
export function sheetText({ entries, total }: Sheet, centre: Centre, asked: Asked): string {
  const say = (key: string, values?: Values) => plainReadings(asked.t(`public.sheet.${key}`, values));
  const head = [say('title'), say('issued', { day: issueDay(asked) }), say('lead'), RULE];
  const body = entries.flatMap(({ number, title, field, lines }) => [
    say('numbered', { number, title: title.title }),
    `  [${field}]`,
    ...lines.flatMap(({ label, text }) =>
      `${label}: ${text}`.split('\n').map((line, at) => (at ? `    ${line}` : `  ${line}`)),
    ),
    '',
  ]);
  const rest = total > entries.length ? [say('rest', { number: total - entries.length }), ''] : [];
  const nothing = entries.length === 0 ? [say('nothing'), ''] : [];
  const foot = [
    RULE,
    say('how'),
    say(phoneKey(centre), { phone: centre.phone }),
    say('on-paper'),
    say('next'),
    centre.address,
  ];
  return `${[...head, '', ...body, ...nothing, ...rest, ...foot].filter((line, at, all) => line !== '' || all[at - 1] !== '').join(ENDS)}${ENDS}`;
}

/** The key of what is said of the telephone. */
export function phoneKey({ phone }: Centre): string {
  return phone ? 'by-phone' : 'no-phone';
}
