import { type Actor, Database, type Tx } from '@app/database';
import {
  IntroduceResident,
  KeepPlan,
  KeptLinesQuery,
  type KeptPair,
  KeptPlansQuery,
  LostOfPairs,
  type LostSession,
  type PlanWish,
  ThrowPlanAway,
} from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const DAY_MS = 86_400_000;
const WISH: PlanWish = {
  from: NOW,
  until: new Date(NOW.getTime() + 14 * DAY_MS),
  areaId: null,
  coverage: 300,
  perWeek: null,
};

const domain = ourDomain();
let coordinator: Actor;
let groupId: string;
let watering: { openingId: string; sessionId: string };
let sato: string;
let yoshida: string;

beforeEach(async () => {
  const { manager } = domain.admin;
  await domain.admin.query(
    'TRUNCATE accounts, people, groups, openings, kept_plans, person_match, opening_match, session_match CASCADE',
  );
  coordinator = await aCoordinator(manager);
  groupId = (await aGroup(manager)).groupIds[0] as string;
  watering = await anOpening(manager, groupId, {}, { capacity: 2 });
  sato = (await aResident(manager)).personId as string;
  yoshida = (await aResident(manager, { name: '吉田 ふみ', kana: 'よしだ ふみ' })).personId as string;
});

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => domain.get(Database).withActor(actor, work);
const keep = async () => (await domain.get(KeepPlan).run(WISH, coordinator, NOW)) as string;
const plans = () => as(coordinator, (tx) => domain.get(KeptPlansQuery).run(tx, null));
const pairs = (planId: string): Promise<KeptPair[]> =>
  as(coordinator, (tx) => domain.get(KeptLinesQuery).run(tx, planId, { first: 0, most: 50 }));

/** What stands against each person's sessions now. */
async function lost(planId: string): Promise<Map<string, readonly LostSession[] | 'no-card'>> {
  const kept = await pairs(planId);
  const now = await as(coordinator, (tx) => domain.get(LostOfPairs).run(tx, kept, NOW));
  return new Map(kept.map(({ personId }, at) => [personId, now[at] ?? []]));
}

async function rulesAgainst(planId: string, personId: string): Promise<string[]> {
  const found = (await lost(planId)).get(personId);
  if (!found || found === 'no-card') return [];
  return found.flatMap(({ because }) => because.map(({ rule }) => rule));
}

const introduce = (personId: string) =>
  domain.get(IntroduceResident).run({ personId, openingId: watering.openingId }, coordinator, NOW);

describe('a plan that is kept', () => {
  it('is there for whoever comes back, as it was made', async () => {
    const planId = await keep();
    const { from, until, coverage, perWeek } = WISH;
    expect(await plans()).toEqual([
      {
        ...{ planId, keptAt: NOW, keptBy: null, from, until, areaNumber: null, coverage, perWeek },
        ...{ seats: 2, sessions: 1, pairs: 2, begun: 0, approved: 0 },
      },
    ]);
    const kept = await pairs(planId);
    expect(kept.map(({ personName }) => personName).sort()).toEqual(['佐藤 美咲', '吉田 ふみ'].sort());
    expect(kept[0]).toMatchObject({ title: '花壇の水やり', matchId: null, state: null });
    expect(kept[0]?.sessions[0]?.startsAt).toEqual(new Date('2026-11-28T00:30:00Z'));
    expect(kept[0]?.sessions[0]?.score).toBeGreaterThan(0);
    expect([...(await lost(planId)).values()]).toEqual([[], []]);
  });

  it('says what has begun since, and what has come about', async () => {
    const planId = await keep();
    const matchId = await introduce(sato);
    expect(await plans()).toMatchObject([{ pairs: 2, begun: 1, approved: 0 }]);
    expect((await pairs(planId)).find(({ personId }) => personId === sato)).toMatchObject({
      ...{ matchId, state: 'invited' },
    });
    await domain.admin.query("UPDATE matches SET state = 'approved'");
    expect(await plans()).toMatchObject([{ begun: 1, approved: 1 }]);
    await domain.admin.query("UPDATE matches SET state = 'withdrawn'");
    expect(await plans()).toMatchObject([{ begun: 1, approved: 0 }]);
    // One that had ended before the plan was made is none of its doing.
    await domain.admin.query("UPDATE matches SET created_at = created_at - interval '1 day'");
    expect(await plans()).toMatchObject([{ begun: 0 }]);
  });

  it('says why a line does not hold any more, and of whom', async () => {
    const planId = await keep();
    await domain.admin.query('UPDATE people SET paused_at = $2 WHERE id = $1', [sato, NOW]);
    expect(await rulesAgainst(planId, sato)).toEqual(['willing']);
    expect(await rulesAgainst(planId, yoshida)).toEqual([]);
    await domain.admin.query('UPDATE people SET card_completed_at = NULL WHERE id = $1', [sato]);
    expect((await lost(planId)).get(sato)).toBe('no-card');
    await domain.admin.query('UPDATE sessions SET taken = capacity');
    expect(await rulesAgainst(planId, yoshida)).toEqual(['opening-open']);
  });

  it('loses one session of several without the others', async () => {
    const [{ number }] = await domain.admin.query(
      `INSERT INTO sessions (opening_id, starts_at, ends_at, capacity)
       SELECT opening_id, starts_at + interval '1 day', ends_at + interval '1 day', 2 FROM sessions RETURNING number`,
    );
    const planId = await keep();
    await domain.admin.query('UPDATE sessions SET cancelled_at = $2 WHERE number = $1', [number, NOW]);
    expect(await plans()).toMatchObject([{ pairs: 2, sessions: 2 }]);
    expect((await lost(planId)).get(sato)).toMatchObject([{ number, because: [{ rule: 'opening-open' }] }]);
  });

  it('is not kept where it has no line', async () => {
    await domain.admin.query('UPDATE people SET paused_at = $1', [NOW]);
    expect(await keep()).toBeNull();
    expect(await plans()).toEqual([]);
  });

  it('goes with its lines, and leaves whom it brought together', async () => {
    const planId = await keep();
    await introduce(sato);
    await domain.get(ThrowPlanAway).run(planId, coordinator, NOW);
    await domain.get(ThrowPlanAway).run(planId, coordinator, NOW);
    expect(await plans()).toEqual([]);
    const [{ lines, matches }] = await domain.admin.query(
      'SELECT (SELECT count(*)::int FROM kept_plan_lines) AS lines, (SELECT count(*)::int FROM matches) AS matches',
    );
    expect([lines, matches]).toEqual([0, 1]);
    const trail = await domain.admin.query(
      'SELECT action FROM audit_trail WHERE subject_id = $1 ORDER BY id',
      [planId],
    );
    expect(trail).toEqual([{ action: 'keep-plan' }, { action: 'throw-plan-away' }]);
  });

  it('is for the centre: others see nothing of it, and a resident the own lines only', async () => {
    await keep();
    const member: Actor = { ...coordinator, groupIds: [groupId], staff: null } as Actor;
    const resident: Actor = { ...coordinator, personId: sato, staff: null } as Actor;
    const seen = (actor: Actor) =>
      as(actor, async (tx) => {
        const [row] = await tx.manager.query(
          `SELECT (SELECT count(*)::int FROM kept_plans) AS plans,
            (SELECT array_agg(person_id) FROM kept_plan_lines) AS people`,
        );
        return row;
      });
    expect(await seen(member)).toEqual({ plans: 0, people: null });
    expect(await seen(resident)).toEqual({ plans: 0, people: [sato] });
    await expect(domain.get(KeepPlan).run(WISH, member, NOW)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(domain.get(ThrowPlanAway).run(watering.openingId, member, NOW)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
