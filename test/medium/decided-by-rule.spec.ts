import { randomUUID } from 'node:crypto';
import type { Actor } from '@app/database';
import { AnswerInterest, DraftRule, ExpressInterest, SwitchRuleOff, SwitchRuleOn } from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let head: Actor;

beforeAll(async () => {
  const coordinator = await aCoordinator(domain.admin.manager);
  head = { ...coordinator, staff: { role: 'head-coordinator', areaId: null } };
});

/** Switches a rule on for openings of gardening, until `work` is done. */
async function withRule(effect: 'approve' | 'block', work: () => Promise<void>): Promise<void> {
  const ruleId = randomUUID();
  const conditions = [{ fact: 'opening-field' as const, operator: 'one-of' as const, values: ['green'] }];
  await domain.get(DraftRule).run(ruleId, { name: '花壇の活動', effect, conditions }, head, NOW);
  await domain.get(SwitchRuleOn).run(ruleId, 1, head, NOW);
  await work();
  await domain.get(SwitchRuleOff).run(ruleId, head, NOW);
}

async function acceptedMatch(birthDate = '1992-05-14'): Promise<string> {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const { openingId, sessionId } = await anOpening(manager, group.groupIds[0] as string);
  const resident = await aResident(manager, { birthDate });
  const interest = { openingId, sessionIds: [sessionId], message: '' };
  const matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
  await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
  return matchId;
}

async function lifeOf(matchId: string) {
  const [row] = await domain.admin.query(
    `SELECT state, reason, (SELECT count(*)::int FROM held_places WHERE match_id = $1) AS places,
       (SELECT array_agg(concat(step, ' ', split_part(actor, ':', 1)) ORDER BY id) FROM match_steps WHERE match_id = $1) AS steps,
       (SELECT array_agg(DISTINCT event ORDER BY event) FROM outbox WHERE subject_id = $1) AS told
     FROM matches WHERE id = $1`,
    [matchId],
  );
  return row;
}

describe('a match that comes to the coordinator', () => {
  it('is approved by a rule that is on, in the name of the rules', async () => {
    await withRule('approve', async () => {
      const life = await lifeOf(await acceptedMatch());
      expect(life).toMatchObject({ state: 'approved', places: 1 });
      expect(life.steps).toContain('approved system');
      expect(life.told).not.toContain('group-accepted');
      expect(life.told).toContain('match-approved');
    });
  });

  it('is declined by a rule that blocks, with a word to both sides', async () => {
    await withRule('block', async () => {
      const life = await lifeOf(await acceptedMatch());
      expect(life).toMatchObject({ state: 'declined', reason: 'conditions-not-met', places: 0 });
      expect(life.told).toEqual(expect.arrayContaining(['match-declined', 'match-declined-for-group']));
    });
  });

  it('goes to a person where the rule’s yes would go around a wall', async () => {
    await withRule('approve', async () => {
      const life = await lifeOf(await acceptedMatch('2012-04-01'));
      expect(life).toMatchObject({ state: 'with-coordinator', places: 0 });
      expect(life.told).toContain('group-accepted');
    });
  });

  it('waits for a person while no rule is on', async () => {
    expect(await lifeOf(await acceptedMatch())).toMatchObject({ state: 'with-coordinator' });
  });
});
