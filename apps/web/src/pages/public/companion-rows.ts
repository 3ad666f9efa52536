import type { NamedCompanion } from '@app/matches';
import type { Problem } from '../../frame/check-form';

/** As many as may come along with one resident. */
export const COMPANION_ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const OLDEST = 120;
const LONGEST = 100;

type Typed = Readonly<Record<string, unknown>>;

/** Those who are named in the rows of a form, with what is wrong; an empty row is nobody. */
export function companionsOf(typed: Typed): { companions: NamedCompanion[]; problems: Problem[] } {
  const rows = COMPANION_ROWS.filter((row) => FIELDS.some((name) => textOf(typed, name, row) !== ''));
  return {
    companions: rows.map((row) => ({
      name: textOf(typed, 'companionName', row),
      kana: textOf(typed, 'companionKana', row),
      age: ageOf(textOf(typed, 'companionAge', row)) ?? null,
    })),
    problems: rows.flatMap((row) => problemsOf(typed, row)),
  };
}

const FIELDS = ['companionName', 'companionKana', 'companionAge'];

function problemsOf(typed: Typed, row: number): Problem[] {
  const name = textOf(typed, 'companionName', row);
  const long = FIELDS.filter((field) => textOf(typed, field, row).length > LONGEST);
  return [
    ...(name === '' ? [{ field: `companionName-${row}`, code: 'companion-unnamed' }] : []),
    ...(ageOf(textOf(typed, 'companionAge', row)) === undefined
      ? [{ field: `companionAge-${row}`, code: 'child-age' }]
      : []),
    ...long.map((field) => ({ field: `${field}-${row}`, code: 'too-long' })),
  ];
}

function textOf(typed: Typed, name: string, row: number): string {
  return String(typed[`${name}-${row}`] ?? '')
    .normalize('NFKC')
    .trim();
}

/** `null` where nothing was said, `undefined` where it is no age. */
function ageOf(text: string): number | null | undefined {
  if (text === '') return null;
  const digits = text.replace(/歳$/, '');
  return /^\d{1,3}$/.test(digits) && Number(digits) <= OLDEST ? Number(digits) : undefined;
}
