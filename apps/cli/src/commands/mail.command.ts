import { buffer } from 'node:stream/consumers';
import { loadConfig } from '@app/config';
import { RecordBounce } from '@app/notifications';
import { type Command, UsageProblem } from '../command';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';

const SAID = {
  recorded: 'The mail did not arrive; it shows on the desk.',
  delayed: 'A server on the way is still trying.',
  known: 'This was recorded before.',
  'not-ours': 'It carries no address of ours with a right signature; left alone.',
  'no-report': 'It is no report of a delivery; left alone.',
};

export const mail: Command = {
  name: 'mail',
  summary: 'take in a mail that came back',
  words: true,
  options: { recipient: { type: 'string' }, json: { type: 'boolean' } },
  help: `tsumugi mail bounce [--recipient ADDRESS] [--json] < MAIL

Reads a report of a mail that could not be delivered (RFC 3464) and shows on the desk what it was about. For the mail
server, which pipes into it whatever comes to the mailbox of MAIL_BOUNCES and its addresses with a plus.

  --recipient ADDRESS   the envelope's recipient, where the server tells it
  --json                print { outcome }

Example, a line of /etc/aliases:
  bounces: "|tsumugi mail bounce"`,
  async run({ values, positionals }) {
    if (positionals.join(' ') !== 'bounce') throw new UsageProblem('There is only: mail bounce < MAIL.');
    const config = loadConfig(process.env, ['sessionSecret']);
    if (!config.mailBounces) throw new UsageProblem('MAIL_BOUNCES is not set.');
    const raw = await buffer(process.stdin);
    const recipient = typeof values.recipient === 'string' ? values.recipient : null;
    const outcome = await withDatabase((database) =>
      new RecordBounce(database, config).run(raw, recipient, new Date()),
    );
    if (values.json) printJson({ outcome });
    else print(SAID[outcome]);
  },
};
