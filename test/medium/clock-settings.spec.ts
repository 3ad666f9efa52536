import { randomUUID } from 'node:crypto';
import { Clock, ClockHistoryQuery, DueClocksQuery, SetLengths, startClock } from '@app/clocks';
import { type Actor, Database, system } from '@app/database';
import { aCoordinator, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let administrator: Actor;

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const days = (amount: number) => ({ amount, unit: 'days' });

beforeAll(async () => {
  const coordinator = await aCoordinator(domain.admin.manager);
  administrator = { ...coordinator, staff: { role: 'administrator', areaId: null } } as Actor;
});

async function begins(since: Date) {
  const id = randomUUID();
  const subject = { kind: 'match' as const, id };
  await domain
    .get(Database)
    .withActor(system('clock'), (tx) => startClock(tx, { wait: 'group-answers-interest', subject, since }));
  const [clock] = await domain
    .get(Database)
    .withActor(system('clock'), (tx) => domain.get(DueClocksQuery).of(tx, [id]));
  return clock as NonNullable<typeof clock>;
}

const set = (lengths: { amount: number; unit: string }[], now: Date, actor: Actor = administrator) =>
  domain.get(SetLengths).run('group-answers-interest', lengths, actor, now);

describe('a length that the centre sets', () => {
  it('holds for what begins to wait from then on; what waits already keeps the times that people were told', async () => {
    const early = await begins(inDays(-1));
    expect(await set([days(2), days(4), days(5)], NOW)).toEqual([]);
    const late = await begins(inDays(1));
    expect([early.dueAt, early.endsAt]).toEqual([inDays(2), inDays(9)]);
    expect([late.dueAt, late.endsAt]).toEqual([inDays(3), inDays(6)]);
    expect(await set([days(3), days(6), days(10)], inDays(2))).toEqual([]);
    const again = await begins(inDays(3));
    expect([again.dueAt, again.endsAt]).toEqual([inDays(6), inDays(13)]);
  });

  it('writes one line of the trail for each step that changes', async () => {
    const lines = await domain.admin.query(
      "SELECT code, subject_kind, actor FROM audit_trail WHERE action = 'set-clock' ORDER BY id",
    );
    const actor = `account:${(administrator as { accountId: string }).accountId}`;
    const line = (code: string) => ({
      code: `group-answers-interest ${code}`,
      subject_kind: 'setting',
      actor,
    });
    expect(lines).toEqual([
      line('remind after 2 days'),
      line('desk after 4 days'),
      line('end after 5 days'),
      line('remind after 3 days'),
      line('desk after 6 days'),
      line('end after 10 days'),
    ]);
  });

  it('is set by administrators alone, and within bounds', async () => {
    const coordinator = await aCoordinator(domain.admin.manager);
    await expect(set([days(1), days(2), days(3)], NOW, coordinator)).rejects.toThrow('not-allowed');
    expect(await set([days(1), days(2), days(61)], NOW)).toEqual([{ at: 2, code: 'length-not-valid' }]);
  });

  it.each([
    ["'thanks', 'end', 'after', now(), 61, 'days'", 'clock_settings_amount_check'],
    ["'thanks', 'end', 'after', now(), 3, NULL", 'clock_settings_length_check'],
    ["'thanks', 'end', 'after-session', now(), 3, 'working-days'", 'clock_settings_session_check'],
    ["'thanks', 'end', 'sometime', now(), 3, 'days'", 'clock_settings_moment_check'],
  ])('the database refuses %s', async (values, constraint) => {
    await expect(
      domain.admin.query(`INSERT INTO clock_settings (wait, step, moment, changed_at, amount, unit)
      VALUES (${values})`),
    ).rejects.toThrow(constraint);
  });
});

describe('the history of a clock', () => {
  it('goes back ninety days, and counts what runs and what is overdue', async () => {
    const wait = 'guardian-answers';
    const row = (since: Date, settledAt: Date | null) => ({
      ...{
        id: randomUUID(),
        wait,
        subjectKind: 'guardian-request',
        subjectId: randomUUID(),
        owner: 'guardian',
      },
      ...{ since, sessionStart: null, sessionEnd: null, step: 'end', dueAt: inDays(-1), endsAt: inDays(-1) },
      settledAt,
    });
    await domain.admin.manager.insert(Clock, [
      row(inDays(-91), inDays(-90)),
      row(inDays(-89), inDays(-88)),
      row(inDays(-2), null),
    ] as Clock[]);
    const history = domain.get(ClockHistoryQuery);
    const [found, counts] = await domain.get(Database).withActor(administrator, async (tx) => {
      return [await history.run(tx, wait, NOW), await history.counts(tx, NOW)] as const;
    });
    expect(found.map(({ settledAt }) => settledAt)).toEqual([null, inDays(-88)]);
    expect(counts.find((each) => each.wait === wait)).toEqual({ wait, begun: 2, running: 1, overdue: 1 });
  });
});
