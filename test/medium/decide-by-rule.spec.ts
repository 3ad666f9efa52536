import { randomUUID } from 'node:crypto';
import { Database, system } from '@app/database';
import {
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
  type Condition,
  DecideByRule,
  type Effect,
} from '@app/matches';
import { aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let groupId: string;
let staff: string;

beforeAll(async () => {
  const { manager } = domain.admin;
  groupId = (await aGroup(manager)).groupIds[0] as string;
  staff = await anAccount(manager);
});

afterEach(async () => {
  await domain.admin.query('DELETE FROM approval_decisions');
  await domain.admin.query('DELETE FROM approval_rule_activations');
});

async function aRuleThatIsOn(effect: Effect, ...conditions: Condition[]): Promise<string> {
  const { manager } = domain.admin;
  const ruleId = randomUUID();
  await manager.insert(ApprovalRuleRow, { id: ruleId, createdAt: NOW });
  const written = { writtenAt: NOW, writtenBy: staff };
  await manager.insert(ApprovalRuleVersion, {
    ruleId,
    version: 1,
    name: '大人の参加',
    effect,
    conditions,
    ...written,
  });
  await manager.insert(ApprovalRuleActivation, {
    ruleId,
    version: 1,
    switchedOnAt: NOW,
    switchedOnBy: staff,
  });
  return ruleId;
}

async function aWaitingMatch(birthDate = '1992-05-14'): Promise<string> {
  const { manager } = domain.admin;
  const { personId } = await aResident(manager, { birthDate });
  return aMatch(manager, personId as string, await anOpening(manager, groupId));
}

const decide = (matchId: string) =>
  domain.get(Database).withActor(system('rules'), (tx) => domain.get(DecideByRule).run(tx, matchId, NOW));

const decisionsOf = (matchId: string) =>
  domain.admin.query('SELECT * FROM approval_decisions WHERE match_id = $1', [matchId]);

const adult: Condition = { fact: 'person-age', operator: 'at-least', values: [18] };
const green: Condition = { fact: 'opening-field', operator: 'one-of', values: ['green'] };

describe('deciding by rule', () => {
  it('leaves a match to the coordinator and writes nothing while no rule is on', async () => {
    const matchId = await aWaitingMatch();
    expect(await decide(matchId)).toBe('none');
    expect(await decisionsOf(matchId)).toEqual([]);
  });

  it('keeps rule, version, trace and figures, and a line of the audit trail', async () => {
    const ruleId = await aRuleThatIsOn('approve', adult, green);
    const matchId = await aWaitingMatch();
    expect(await decide(matchId)).toBe('approve');
    const [kept] = await decisionsOf(matchId);
    expect(kept).toMatchObject({ decision: 'approve', rule_id: ruleId, version: 1, decided_at: NOW });
    expect(kept.figures).toEqual({ 'person-age': 34, 'opening-field': 'green' });
    expect(kept.trace).toEqual([
      {
        ...{ ruleId, version: 1, effect: 'approve', outcome: 'holds' },
        conditions: [
          { ...adult, figure: 34, outcome: 'holds' },
          { ...green, figure: 'green', outcome: 'holds' },
        ],
      },
    ]);
    const audit = await domain.admin.query(
      'SELECT actor, action, code FROM audit_trail WHERE subject_id = $1',
      [matchId],
    );
    expect(audit).toEqual([{ actor: 'system:rules', action: 'judge-by-rules', code: 'approve' }]);
  });

  it('lets a block win', async () => {
    await aRuleThatIsOn('approve', adult);
    const block = await aRuleThatIsOn('block', green);
    const matchId = await aWaitingMatch();
    expect(await decide(matchId)).toBe('block');
    expect((await decisionsOf(matchId))[0]).toMatchObject({ rule_id: block });
  });

  it('keeps what it looked at when no rule decides', async () => {
    await aRuleThatIsOn('approve', adult);
    const matchId = await aWaitingMatch('2012-04-01');
    expect(await decide(matchId)).toBe('none');
    expect((await decisionsOf(matchId))[0]).toMatchObject({ rule_id: null, figures: { 'person-age': 14 } });
  });

  it('asks no version that is switched off', async () => {
    await aRuleThatIsOn('approve', adult);
    await domain.admin.query('UPDATE approval_rule_activations SET switched_off_at = now()');
    expect(await decide(await aWaitingMatch())).toBe('none');
  });

  it('leaves nothing behind when the caller’s transaction fails', async () => {
    await aRuleThatIsOn('approve', adult);
    const matchId = await aWaitingMatch();
    const failing = domain.get(Database).withActor(system('rules'), async (tx) => {
      await domain.get(DecideByRule).run(tx, matchId, NOW);
      throw new Error('the place is gone');
    });
    await expect(failing).rejects.toThrow('the place is gone');
    expect(await decisionsOf(matchId)).toEqual([]);
  });

  it('does not let the application change a decision or a version', async () => {
    const attempt = (sql: string) =>
      domain.get(Database).withActor(system('rules'), (tx) => tx.manager.query(sql));
    await expect(attempt('UPDATE approval_decisions SET version = 2')).rejects.toThrow('permission denied');
    await expect(attempt("UPDATE approval_rule_versions SET effect = 'approve'")).rejects.toThrow(
      'permission denied',
    );
    await expect(attempt('DELETE FROM approval_rule_versions')).rejects.toThrow('permission denied');
  });
});
