import { randomUUID } from 'node:crypto';
import { Database, system } from '@app/database';
import {
  type Condition,
  Consultation,
  DecideByRule,
  DraftRule,
  MatchStep,
  type Preview,
  RuleDecisionsQuery,
  type RuleDraft,
  RulePreviewQuery,
  RulesQuery,
  SwitchRuleOff,
  SwitchRuleOn,
} from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

type Coordinator = Awaited<ReturnType<typeof aCoordinator>>;

const LATER = new Date(NOW.getTime() + 60_000);
const ADULT: Condition = { fact: 'person-age', operator: 'at-least', values: [18] };
const CAME: Condition = { fact: 'person-attended', operator: 'at-least', values: [1] };
const draftOf = (...conditions: Condition[]): RuleDraft => ({
  name: '大人の参加',
  effect: 'approve',
  conditions,
});

const domain = ourDomain();
let groupId: string;
let coordinator: Coordinator;
let head: Coordinator;

beforeAll(async () => {
  const { manager } = domain.admin;
  groupId = (await aGroup(manager)).groupIds[0] as string;
  coordinator = await aCoordinator(manager);
  head = { ...(await aCoordinator(manager)), staff: { role: 'head-coordinator', areaId: null } };
});

afterEach(async () => {
  await domain.admin.query(
    'TRUNCATE approval_decisions, approval_rule_activations, approval_rule_versions, approval_rules',
  );
});

const draft = (ruleId: string, what: RuleDraft, actor: Coordinator = coordinator) =>
  domain.get(DraftRule).run(ruleId, what, actor, NOW);
const switchOn = (ruleId: string, version: number, actor = head, now = NOW) =>
  domain.get(SwitchRuleOn).run(ruleId, version, actor, now);
const switchOff = (ruleId: string, actor = head, now = LATER) =>
  domain.get(SwitchRuleOff).run(ruleId, actor, now);
const read = <T>(work: Parameters<Database['withActor']>[1]) =>
  domain.get(Database).withActor(system('rules'), work) as Promise<T>;
const rule = (ruleId: string) =>
  domain.get(Database).withActor(coordinator, (tx) => domain.get(RulesQuery).one(tx, ruleId));
const trail = async (ruleId: string) =>
  (
    await domain.admin.query('SELECT action, code FROM audit_trail WHERE subject_id = $1 ORDER BY id', [
      ruleId,
    ])
  ).map(({ action, code }: { action: string; code: string | null }) =>
    [action, code].filter(Boolean).join(' '),
  );

describe('the life of a rule', () => {
  it('is drafted, switched on and switched off, each with its date and a line of the audit trail', async () => {
    const id = randomUUID();
    expect(await draft(id, draftOf(ADULT))).toEqual({ version: 1 });
    expect(await rule(id)).toMatchObject({ state: 'draft', onVersion: null });
    await switchOn(id, 1);
    expect(await rule(id)).toMatchObject({ state: 'on', onVersion: 1 });
    await switchOff(id);
    const { state, versions } = await rule(id);
    expect(state).toBe('off');
    expect(versions[0]).toMatchObject({
      name: '大人の参加',
      conditions: [ADULT],
      on: [{ since: NOW, until: LATER }],
    });
    expect(await trail(id)).toEqual(['draft-rule 1', 'switch-rule-on 1', 'switch-rule-off']);
  });

  it('keeps the version that is on while the next is a draft, and replaces it in one moment', async () => {
    const id = randomUUID();
    await draft(id, draftOf(ADULT));
    await switchOn(id, 1);
    expect(await draft(id, draftOf(ADULT, CAME))).toEqual({ version: 2 });
    expect(await rule(id)).toMatchObject({ state: 'on', onVersion: 1 });
    await switchOn(id, 2, head, LATER);
    const { onVersion, versions } = await rule(id);
    expect(onVersion).toBe(2);
    expect(versions.map(({ version, on }) => [version, on])).toEqual([
      [2, [{ since: LATER, until: null }]],
      [1, [{ since: NOW, until: LATER }]],
    ]);
  });

  it('writes one version when the same form arrives twice', async () => {
    const id = randomUUID();
    const both = await Promise.all([draft(id, draftOf(ADULT)), draft(id, draftOf(ADULT))]);
    expect(both).toEqual([{ version: 1 }, { version: 1 }]);
  });

  it('switches one version on when two are pressed at the same time', async () => {
    const id = randomUUID();
    await draft(id, draftOf(ADULT));
    await draft(id, draftOf(CAME));
    await Promise.all([switchOn(id, 1), switchOn(id, 2), switchOn(id, 2)]);
    const { versions } = await rule(id);
    const running = versions.flatMap(({ on }) => on).filter(({ until }) => until === null);
    expect(running).toHaveLength(1);
  });

  it('may be drafted by a coordinator and switched by a head coordinator or an administrator only', async () => {
    const id = randomUUID();
    await draft(id, draftOf(ADULT));
    await expect(switchOn(id, 1, coordinator)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(switchOff(id, coordinator)).rejects.toMatchObject({ code: 'not-allowed' });
    const resident = await aResident(domain.admin.manager);
    await expect(draft(id, draftOf(ADULT), resident)).rejects.toMatchObject({ code: 'not-allowed' });
    await switchOn(id, 1, { ...head, staff: { role: 'administrator', areaId: null } });
  });

  it('says what is wrong with a draft and keeps nothing', async () => {
    const id = randomUUID();
    expect(await draft(id, draftOf())).toEqual({ problems: [{ field: 'conditions', code: 'too-few' }] });
    await expect(rule(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('knows no version that was never written', async () => {
    const id = randomUUID();
    await draft(id, draftOf(ADULT));
    await expect(switchOn(id, 2)).rejects.toMatchObject({ code: 'not-found' });
    await expect(switchOff(randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the last ninety days', () => {
  const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
  const step = (matchId: string, name: string, days: number, detail: MatchStep['detail'] = null) =>
    domain.admin.manager.insert(MatchStep, {
      ...{ matchId, at: daysAgo(days), actor: `account:${randomUUID()}` },
      ...{ step: name, reason: null, detail },
    });

  async function decidedMatch(
    personId: string,
    days: number,
    name: string,
    state: 'approved' | 'declined' | 'attended',
  ) {
    const { manager } = domain.admin;
    const opening = await anOpening(manager, groupId);
    const matchId = await aMatch(manager, personId, opening, { state, stateSince: daysAgo(days) });
    await step(matchId, 'group-accepted', days + 1);
    await step(matchId, name, days);
    return matchId;
  }

  async function wasThere(matchId: string, days: number) {
    await domain.admin.query(
      `WITH held AS (INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
         SELECT m.id, s.id, m.person_id, tstzrange(s.starts_at, s.ends_at), $2
         FROM matches m JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
         WHERE m.id = $1 RETURNING id)
       INSERT INTO attendances (held_place_id, state, minutes, recorded_by, recorded_at)
       SELECT id, 'attended', 120, 'group', $2 FROM held`,
      [matchId, daysAgo(days)],
    );
  }

  const preview = (...conditions: Condition[]) =>
    read<Preview>((tx) =>
      domain
        .get(RulePreviewQuery)
        .run(tx, { ruleId: randomUUID(), version: 1, effect: 'approve', conditions }, NOW),
    );

  it('judges each case by what was known when it came to the coordinator', async () => {
    const resident = (await aResident(domain.admin.manager)).personId as string;
    const first = await decidedMatch(resident, 60, 'approved', 'attended');
    await wasThere(first, 40);
    const second = await decidedMatch(resident, 50, 'approved', 'approved');
    const third = await decidedMatch(resident, 30, 'coordinator-declined', 'declined');
    await decidedMatch(resident, 91, 'approved', 'approved');
    const { total, decided, otherwise, cases } = await preview(CAME);
    expect({ total, decided, otherwise }).toEqual({ total: 3, decided: 1, otherwise: 1 });
    expect(cases.map(({ matchId }) => matchId)).toEqual([third]);
    expect(cases[0]).toMatchObject({
      title: '花壇の水やり',
      decided: 'block',
      wouldBe: 'approve',
      byPerson: true,
    });
    expect(cases[0]?.conditions[0]?.figure).toBe(1);
    const declinedBefore = await preview({ fact: 'history-declined', operator: 'at-least', values: [1] });
    expect(declinedBefore.decided).toBe(0);
    await domain.admin.manager.insert(Consultation, {
      ...{ matchId: first, askedBy: 'resident', words: '屋内と聞いていたが、外の作業だった' },
      ...{ openedAt: daysAgo(45), settledAt: null, outcome: null },
    });
    const reported = await preview({ fact: 'group-complaints-12-months', operator: 'at-least', values: [1] });
    expect(reported.cases.map(({ matchId }) => matchId)).toEqual([third]);
    const grown = await preview({ fact: 'group-approved-matches', operator: 'at-least', values: [2] });
    expect(grown.cases.map(({ matchId }) => matchId).sort()).toEqual([second, third].sort());
    await step(third, 'undone', 30, { undoes: 'coordinator-declined' });
    expect((await preview(CAME)).total).toBe(2);
  });
});

describe('a decision on the page of its match', () => {
  it('names the rule as it was called when it decided, with every figure', async () => {
    const id = randomUUID();
    await draft(id, draftOf(ADULT));
    await switchOn(id, 1);
    const { personId } = await aResident(domain.admin.manager);
    const matchId = await aMatch(
      domain.admin.manager,
      personId as string,
      await anOpening(domain.admin.manager, groupId),
    );
    await read((tx) => domain.get(DecideByRule).run(tx, matchId, NOW));
    await draft(id, { ...draftOf(ADULT), name: 'おとなの参加' });
    const decisions = await domain
      .get(Database)
      .withActor(coordinator, (tx) => domain.get(RuleDecisionsQuery).run(tx, matchId));
    expect(decisions).toMatchObject([{ decidedAt: NOW, decision: 'approve', ruleId: id, version: 1 }]);
    expect(decisions[0]?.trace).toEqual([
      {
        ...{ ruleId: id, version: 1, effect: 'approve', outcome: 'holds', name: '大人の参加' },
        conditions: [{ ...ADULT, figure: 34, outcome: 'holds' }],
      },
    ]);
  });
});
