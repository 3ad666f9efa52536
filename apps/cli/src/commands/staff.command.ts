import { inviteStaff, openAccount } from '@app/access';
import { type StaffRole, system } from '@app/database';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';
import { wholeNumber } from '../whole-number';
import { appoint } from '../writing/appoint.statement';

const ROLES: readonly StaffRole[] = ['coordinator', 'head-coordinator', 'administrator'];

export const staff: Command = {
  name: 'staff',
  summary: 'give somebody a role of the volunteer centre',
  words: true,
  options: { role: { type: 'string' }, area: { type: 'string' }, json: { type: 'boolean' } },
  help: `tsumugi staff add EMAIL --role ROLE [--area N] [--json]

Gives an address a role of the volunteer centre; the role it had before ends. The account is opened if there is
none. Where SESSION_SECRET is set, as for web and worker, an invitation goes to the address: its link works once within
72 hours and lets the person make the passkey with which staff sign in. Given again, the same role sends a new one:
for whoever has lost the passkey.

  --role ROLE   ${ROLES.join(', ')}
  --area N      the number of the community area that a coordinator looks after; all areas unless given
  --json        print { email, role, area, invited }

Example:
  tsumugi staff add hayase@example.jp --role coordinator --area 3`,
  async run({ values, positionals }) {
    const [verb, email, ...more] = positionals;
    if (verb !== 'add' || !email || more.length > 0)
      throw new UsageProblem('There is only: staff add EMAIL --role ROLE.');
    const role = ROLES.find((known) => known === values.role);
    if (!role) throw new UsageProblem(`--role must be one of ${ROLES.join(', ')}.`);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageProblem(`"${email}" is no mail address.`);
    const area = values.area === undefined ? null : wholeNumber('area', values.area, 1, 999);
    const appointment = { email: email.toLowerCase(), role, area };
    const secret = process.env.SESSION_SECRET || null;
    const known = await withDatabase((database) =>
      database.withActor(system('import'), async (tx) => {
        const appointed = await appoint(tx, appointment, new Date());
        if (!appointed || !secret) return appointed;
        const accountId = await openAccount(tx, appointment.email, 'ja', new Date());
        await inviteStaff(tx, accountId, secret, new Date());
        return appointed;
      }),
    );
    if (!known) throw new CommandFailed(`There is no community area ${area}; import towns first.`);
    if (values.json) return printJson({ ...appointment, invited: secret !== null });
    print(`${appointment.email} is ${role}${area === null ? '' : ` for area ${area}`} now.`);
    if (secret) print('An invitation to make a passkey is on its way to the address; it works for 72 hours.');
  },
};
