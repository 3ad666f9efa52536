import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import { type Domain, startDomain } from '../support/domain';
import { anAccount, NOW } from '../support/factories';
import { SmtpSink } from '../support/smtp-sink';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { chance } from './support/chance';
import { inLanes } from './support/in-lanes';
import { rewrite } from './support/rewrite';
import { aHistory, type Ended } from './wrong-recipient/history';
import { aWorld } from './wrong-recipient/world';

const HISTORIES = 10_000;
const LANES = 6;

/** Whose message it is, is asked when it is sent: addresses, memberships, roles, blocks, wishes and consents change before. */
export const wrongRecipient: Row = {
  name: 'wrong-recipient',
  target: '10,000 random histories against a model: 0 to a wrong or withdrawn recipient, 0 lost',
  breaks: 'the look, at the moment of sending, at who has left a group and who has blocked it',
  run: async (options) => {
    const sink = await SmtpSink.open();
    const domain = await startDomain(sink.url);
    const mends = options.broken ? blind() : [];
    try {
      return await tell(domain, sink, options);
    } finally {
      for (const mend of mends) mend();
      await domain.close();
      await sink.close();
    }
  },
};

/** Members who have left count as members, and blocks are not seen. */
const blind = () => [rewrite(/gm\.left_at IS NULL/, 'true'), rewrite(/b\.until IS NULL/, 'false')];

async function tell(domain: Domain, sink: SmtpSink, { scale, seed }: RowOptions): Promise<Finding> {
  const next = chance(seed);
  const head = await aHead(domain);
  const ended: Ended[] = [];
  await inLanes(scaled(HISTORIES, scale, 150), LANES, async () => {
    const world = await aWorld(domain, head);
    ended.push(await aHistory(world, sink, chance(next() * 2 ** 32)));
  });
  const sum = (of: (each: Ended) => number) => ended.reduce((all, each) => all + of(each), 0);
  const [wrong, named, lost, twice] = [
    sum((each) => each.wrong),
    sum((each) => each.named),
    sum((each) => each.lost),
    sum((each) => each.twice),
  ];
  return {
    figure: `${wrong + named} to a wrong or withdrawn recipient, ${lost} lost`,
    pass: wrong + named + lost + twice === 0 && ended.length > 0,
    counts: {
      ...{ histories: ended.length, mails: sum(({ mails }) => mails), wrong, named, lost, twice },
      ...{
        changes: sum(({ changes }) => changes.length),
        untold: ended.filter(({ mails }) => mails === 0).length,
      },
      ...Object.fromEntries(
        ended.filter(({ wrong, lost, twice, named }) => wrong + lost + twice + named > 0).map(faultOf),
      ),
    },
  };
}

const faultOf = ({ event, changes, wrong, lost, twice, named }: Ended): [string, number] => [
  `${event} after ${changes.join(', ') || 'nothing'}`,
  wrong + lost + twice + named,
];

async function aHead({ admin: { manager } }: Domain): Promise<{ id: string; email: string }> {
  const email = `${randomUUID()}@centre.example.jp`;
  const id = await anAccount(manager, email);
  await manager.insert(StaffAssignment, { accountId: id, role: 'head-coordinator', since: NOW });
  await manager.update(Account, { id }, { verifiedAt: NOW });
  return { id, email };
}
