import { REGISTER } from '@app/personal-data';
import type { Command } from '../command';
import { print, printJson } from '../progress';

export const register: Command = {
  name: 'register',
  summary: 'print the register of personal data',
  options: { json: { type: 'boolean' } },
  help: `tsumugi register [--json]

Prints what the service keeps: each table with whom it is about, why it is kept, how long at the most, what becomes of it
at an erasure, and its columns. The page /register says the same in words.

  --json   print [{ table, whose, why, kept, atErasure, columns: { name: holds } }]

Examples:
  tsumugi register
  tsumugi register --json > register.json`,
  async run({ values }) {
    if (values.json) return printJson(REGISTER.map(inJson));
    for (const each of REGISTER) print(lineOf(each));
  },
};

type Register = (typeof REGISTER)[number];

function inJson({ table, whose, why, kept, atErasure, columns }: Register) {
  const holds = Object.entries(columns).map(([name, column]) => [name, column.holds] as const);
  return { table, whose, why, kept, atErasure, columns: Object.fromEntries(holds) };
}

function lineOf({ table, whose, why, kept, atErasure, columns }: Register): string {
  const personal = Object.entries(columns).filter(
    ([, { holds }]) => holds === 'personal' || holds === 'sealed',
  );
  const names = personal
    .map(([name, { holds }]) => (holds === 'sealed' ? `${name} (sealed)` : name))
    .join(', ');
  return [table, whose, why, kept, atErasure, names].join('\t');
}
