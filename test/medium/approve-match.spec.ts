import type { Actor } from '@app/database';
import { type Approval, ApproveMatch, WithdrawInterest } from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';
import { untilServed } from '../support/until-served';

const domain = ourDomain();
let coordinator: Actor;
let groupId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

const approve = (matchId: string) =>
  untilServed(() => domain.get(ApproveMatch).run(matchId, coordinator, NOW));
const codeOf = (result: PromiseSettledResult<Approval>) =>
  result.status === 'fulfilled' ? result.value : (result.reason as { code: string }).code;

async function waiting(opening: { openingId: string; sessionId: string }) {
  const resident = await aResident(domain.admin.manager);
  return { resident, matchId: await aMatch(domain.admin.manager, resident.personId as string, opening) };
}

describe('approving a match', () => {
  it('gives the last place to exactly one of twenty at once', async () => {
    const opening = await anOpening(domain.admin.manager, groupId);
    const matches = await Promise.all(Array.from({ length: 20 }, () => waiting(opening)));
    const results = (await Promise.allSettled(matches.map(({ matchId }) => approve(matchId)))).map(codeOf);
    expect(results.filter((code) => code === 'approved')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['approved', 'waiting']));
    const [session] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [
      opening.sessionId,
    ]);
    expect(session.taken).toBe(1);
  });

  it('approves once when two coordinators press at the same time', async () => {
    const { matchId } = await waiting(await anOpening(domain.admin.manager, groupId, {}, { capacity: 5 }));
    const results = (await Promise.allSettled([approve(matchId), approve(matchId)])).map(codeOf);
    expect(results.sort()).toEqual(['already-answered', 'approved']);
  });

  it('never gives one person two places that overlap', async () => {
    const resident = await aResident(domain.admin.manager);
    const openings = await Promise.all([1, 2].map(() => anOpening(domain.admin.manager, groupId)));
    const ids = await Promise.all(
      openings.map((o) => aMatch(domain.admin.manager, resident.personId as string, o)),
    );
    const results = (await Promise.allSettled(ids.map(approve))).map(codeOf);
    expect(results.filter((code) => code === 'approved')).toHaveLength(1);
    const held = await domain.admin.query('SELECT FROM held_places WHERE person_id = $1', [
      resident.personId,
    ]);
    expect(held).toHaveLength(1);
  });

  it('holds no place without the guardian’s consent, and says which rule is in the way', async () => {
    const resident = await aResident(domain.admin.manager, { birthDate: '2012-04-01' });
    const opening = await anOpening(domain.admin.manager, groupId);
    const matchId = await aMatch(domain.admin.manager, resident.personId as string, opening);
    await expect(approve(matchId)).rejects.toMatchObject({
      code: 'place-blocked',
      detail: { rule: 'guardian-consent' },
    });
    const [match] = await domain.admin.query('SELECT state FROM matches WHERE id = $1', [matchId]);
    expect(match.state).toBe('with-coordinator');
  });

  it('frees the place when the resident withdraws', async () => {
    const opening = await anOpening(domain.admin.manager, groupId);
    const [first, second] = [await waiting(opening), await waiting(opening)];
    await approve(first.matchId);
    await domain.get(WithdrawInterest).run(first.matchId, 'health', first.resident, NOW);
    expect(await approve(second.matchId)).toBe('approved');
  });

  it('gives a party all its places or none', async () => {
    const opening = await anOpening(domain.admin.manager, groupId, {}, { capacity: 4 });
    const parties = await Promise.all([1, 2].map(() => waiting(opening)));
    const ids = parties.map(({ matchId }) => matchId);
    await domain.admin.query('UPDATE matches SET adults = 3 WHERE id = ANY ($1)', [ids]);
    const results = (await Promise.allSettled(ids.map(approve))).map(codeOf);
    expect(results.sort()).toEqual(['approved', 'waiting']);
    const [{ taken }] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [
      opening.sessionId,
    ]);
    expect(taken).toBe(3);
  });

  it('approves only the sessions that the coordinator leaves', async () => {
    const opening = await anOpening(domain.admin.manager, groupId);
    const { matchId } = await waiting(opening);
    const nobody = '00000000-0000-7000-8000-000000000000';
    await expect(domain.get(ApproveMatch).run(matchId, coordinator, NOW, [nobody])).rejects.toMatchObject({
      code: 'no-session-chosen',
    });
    expect(await domain.get(ApproveMatch).run(matchId, coordinator, NOW, [opening.sessionId])).toBe(
      'approved',
    );
  });

  it('writes history, audit and messages in the same transaction', async () => {
    const opening = await anOpening(domain.admin.manager, groupId);
    const [first, second] = [await waiting(opening), await waiting(opening)];
    await approve(first.matchId);
    await expect(approve(second.matchId)).resolves.toBe('waiting');
    const count = async (matchId: string) => {
      const [row] = await domain.admin.query(
        `SELECT (SELECT count(*)::int FROM match_steps WHERE match_id = $1) AS steps,
           (SELECT count(*)::int FROM audit_trail WHERE subject_id = $1) AS audit,
           (SELECT count(*)::int FROM outbox WHERE subject_id = $1) AS messages`,
        [matchId],
      );
      return row;
    };
    expect(await count(first.matchId)).toEqual({ steps: 1, audit: 1, messages: 2 });
    expect(await count(second.matchId)).toEqual({ steps: 1, audit: 1, messages: 2 });
  });
});
