import { Database, system } from '@app/database';
import {
  AnswerInterest,
  ApproveMatch,
  ExpressInterest,
  eraseExplanations,
  KeptExplanationsQuery,
  Match,
} from '@app/matches';
import { InsuranceCover } from '@app/people';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let matchId: string;
let personId: string;

beforeAll(async () => {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const places = await anOpening(manager, group.groupIds[0] as string, { insurance: 'volunteer-insurance' });
  const resident = await aResident(manager, { skills: ['driving'], longestWay: 2500 });
  personId = resident.personId as string;
  await manager.insert(InsuranceCover, { personId, joinedOn: '2026-10-01' });
  const interest = { openingId: places.openingId, sessionIds: [places.sessionId], message: '' };
  matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
  await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
});

const kept = () =>
  domain
    .get(Database)
    .withActor(system('engine'), (tx) => domain.get(KeptExplanationsQuery).run(tx, matchId));

describe('what a match rests on', () => {
  it('is kept for the interest and for the approval, and says the same again', async () => {
    const coordinator = await aCoordinator(domain.admin.manager);
    const { state } = await domain.admin.manager.findOneByOrFail(Match, { id: matchId });
    if (state === 'with-coordinator') await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
    const explanations = await kept();
    expect(explanations.map(({ kind, state }) => [kind, state])).toEqual([
      ['interest', 'same'],
      ['approval', 'same'],
    ]);
    for (const { explanation } of explanations) expect(explanation).toMatchObject({ placeable: true });
  });

  it('stays as it was when the card changes afterwards', async () => {
    const before = await kept();
    await domain.admin.query("UPDATE people SET longest_way = 500, skills = '{}', week = '{0,0,0,0,0,0,0}'");
    expect(await kept()).toEqual(before);
  });

  it('cannot be altered unseen', async () => {
    await domain.admin.query(
      `UPDATE explanations SET snapshot = jsonb_set(snapshot, '{person,longestWay}', '9000') WHERE kind = 'approval'`,
    );
    expect((await kept()).map(({ state }) => state)).toEqual(['same', 'altered']);
  });

  it('is erased with the person; that there was a decision stays', async () => {
    const count = await domain
      .get(Database)
      .withActor(system('retention'), (tx) => eraseExplanations(tx, personId, NOW));
    expect(count).toBe(2);
    const rows = await domain.admin.query('SELECT snapshot FROM explanations');
    expect(rows).toEqual([{ snapshot: null }, { snapshot: null }]);
    expect((await kept()).map(({ state, erasedAt }) => [state, erasedAt])).toEqual([
      ['erased', NOW],
      ['erased', NOW],
    ]);
  });
});
