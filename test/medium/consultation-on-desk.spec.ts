import { Database, system } from '@app/database';
import {
  ApproveMatch,
  DeskQuery,
  MatchHistoryQuery,
  OpenConsultation,
  SettleConsultation,
} from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

async function aPlace() {
  const { manager } = domain.admin;
  const [group, coordinator, resident] = [
    await aGroup(manager),
    await aCoordinator(manager),
    await aResident(manager),
  ];
  const opening = await anOpening(manager, group.groupIds[0] as string);
  const matchId = await aMatch(manager, resident.personId as string, opening);
  await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
  return { group, coordinator, resident, matchId };
}

const desk = () =>
  domain.get(Database).withActor(system('clock'), (tx) => domain.get(DeskQuery).run(tx, null));

test('what somebody told the centre stands on the desk with its match until it is settled', async () => {
  const { resident, coordinator, matchId } = await aPlace();
  const id = await domain.get(OpenConsultation).run(matchId, '持ち物が違いました。', resident, NOW);
  expect(await desk()).toMatchObject([{ kind: 'call', id: matchId }]);
  await domain.get(SettleConsultation).run(id, { outcome: 'explained', note: '' }, coordinator, NOW);
  expect(await desk()).toEqual([]);
});

test('the history says by whom, and keeps from each side what the other told the centre', async () => {
  const { group, resident, coordinator, matchId } = await aPlace();
  await domain.get(OpenConsultation).run(matchId, '人数が違いました。', group, NOW);
  const read = async (actor: typeof group) => {
    const histories = domain.get(MatchHistoryQuery);
    const { lines } = await domain.get(Database).withActor(actor, (tx) => histories.run(tx, matchId, actor));
    return lines.map(({ by, step }) => `${by} ${step}`);
  };
  expect(await read(group)).toEqual(['centre approved', 'group consultation-opened']);
  expect(await read(coordinator)).toEqual(['centre approved', 'group consultation-opened']);
  expect(await read(resident)).toEqual(['centre approved']);
  const stranger = await aResident(domain.admin.manager);
  await expect(read(stranger)).rejects.toMatchObject({ code: 'match-unknown' });
});
