import { rotateNeedsKeys } from '@app/people';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { withNeedsKeys } from '../open-database';
import { print, printJson } from '../progress';

export const rotateKeys: Command = {
  name: 'rotate-needs-keys',
  summary: 'seal the words about needs anew with the first key',
  options: { json: { type: 'boolean' } },
  help: `tsumugi rotate-needs-keys [--json]

Seals the words that residents wrote about their needs anew with the first key of NEEDS_KEYS, 200 at a time; what that
key has sealed is left as it is, so it may be stopped and run again. Set the new key before the old one, start web with
both, run this, and take the old key away once it says that nothing is left. Exit code 1 when there are
words that none of the keys opens: they are left as they are.

  --json   print { sealed, unreadable: [id] }

Examples:
  NEEDS_KEYS=y2027:…,y2026:… tsumugi rotate-needs-keys
  tsumugi rotate-needs-keys --json`,
  async run({ values }) {
    const { sealed, unreadable } = await withNeedsKeys((database, [first, ...others]) => {
      if (!first) throw new UsageProblem('NEEDS_KEYS is not set.');
      return rotateNeedsKeys(database, [first, ...others], new Date());
    });
    if (values.json) printJson({ sealed, unreadable });
    else print(sealed > 0 ? `Sealed anew: ${sealed}.` : 'Nothing to do.');
    if (unreadable.length > 0)
      throw new CommandFailed(`No key opens the words of ${unreadable.length}: ${unreadable.join(', ')}`);
  },
};
