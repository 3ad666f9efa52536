import type { Actor } from '@app/database';
import {
  BlockedGroupsQuery,
  BlockGroup,
  BlockPerson,
  OpeningsToMatchQuery,
  PeopleToMatchQuery,
  UnblockGroup,
} from '@app/matches';
import { explain } from '@app/matching';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

type Account = Extract<Actor, { kind: 'account' }>;

const domain = ourDomain();
let coordinator: Account;
let resident: Account;
let groupId: string;
let openingId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
});

beforeEach(async () => {
  const { manager } = domain.admin;
  resident = await aResident(manager);
  groupId = (await aGroup(manager)).groupIds[0] as string;
  openingId = (await anOpening(manager, groupId)).openingId;
});

const personId = () => resident.personId as string;
const byGroup = (blocked: boolean) =>
  domain.get(BlockPerson).run({ groupId, personId: personId(), blocked }, coordinator, NOW);

/** The reference's word on the pair. */
async function willing(): Promise<boolean | undefined> {
  const tx = { manager: domain.admin.manager } as never;
  const person = await new PeopleToMatchQuery().one(tx, personId());
  const opening = await new OpeningsToMatchQuery().one(tx, openingId);
  const { verdicts } = explain(person?.person as never, opening?.opening as never, NOW);
  return verdicts.find(({ rule }) => rule === 'willing')?.holds;
}

describe('a block between a resident and a group', () => {
  it('keeps them apart until the resident takes it back', async () => {
    expect(await willing()).toBe(true);
    await domain.get(BlockGroup).run(groupId, resident, NOW);
    expect(await willing()).toBe(false);
    await domain.get(UnblockGroup).run(groupId, resident, NOW);
    expect(await willing()).toBe(true);
  });

  it('of one side stands when the other takes its own back', async () => {
    await domain.get(BlockGroup).run(groupId, resident, NOW);
    await byGroup(true);
    await domain.get(UnblockGroup).run(groupId, resident, NOW);
    expect(await willing()).toBe(false);
    await byGroup(false);
    expect(await willing()).toBe(true);
  });

  it('is made once, however often it is asked for', async () => {
    for (const _ of [1, 2]) await domain.get(BlockGroup).run(groupId, resident, NOW);
    const rows = await domain.admin.query('SELECT FROM group_blocks WHERE person_id = $1', [personId()]);
    expect(rows).toHaveLength(1);
  });

  it('is listed to the resident who made it, and to nobody else', async () => {
    await byGroup(true);
    const listed = () =>
      domain.get(BlockedGroupsQuery).run({ manager: domain.admin.manager } as never, personId());
    expect(await listed()).toEqual([]);
    await domain.get(BlockGroup).run(groupId, resident, NOW);
    expect(await listed()).toEqual([{ groupId, name: '永山グリーンクラブ', since: NOW }]);
  });

  it('is refused for what is not there, and to who may not', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    await expect(domain.get(BlockGroup).run(nobody, resident, NOW)).rejects.toMatchObject({
      code: 'group-unknown',
    });
    const block = { groupId, personId: nobody, blocked: true };
    await expect(domain.get(BlockPerson).run(block, coordinator, NOW)).rejects.toMatchObject({
      code: 'person-unknown',
    });
    await expect(domain.get(BlockPerson).run(block, resident, NOW)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
