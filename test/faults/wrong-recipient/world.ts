import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import { GroupMember } from '@app/groups';
import { Disclosure } from '@app/matches';
import { Opening } from '@app/openings';
import { GuardianRequest } from '@app/people';
import { CommunityArea, Town } from '@app/places';
import type { EntityManager } from 'typeorm';
import type { Domain } from '../../support/domain';
import { aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../../support/factories';
import type { Model } from './model';

/** A resident, a group of two, a coordinator of their area and a guardian, with the rows behind the model. */
export interface World {
  readonly domain: Domain;
  readonly manager: EntityManager;
  readonly model: Model;
  readonly residentId: string;
  readonly personId: string;
  readonly groupId: string;
  readonly memberIds: string[];
  readonly staffIds: string[];
  readonly headId: string;
  readonly guardianId: string;
  readonly requestId: string;
  readonly linkId: string;
  readonly matchId: string;
  /** Every address that was ever one of theirs. */
  readonly addresses: Set<string>;
}

let towns = 0;

export const anAddress = () => `${randomUUID()}@example.jp`;

export async function aWorld(domain: Domain, head: { id: string; email: string }): Promise<World> {
  const world = await domain.admin.transaction((manager) => made(domain, manager, head));
  return { ...world, manager: domain.admin.manager };
}

async function made(
  domain: Domain,
  manager: EntityManager,
  head: { id: string; email: string },
): Promise<World> {
  const resident = await aResident(manager);
  const group = await aGroup(manager);
  const groupId = group.groupIds[0] as string;
  const second = await anAccount(manager);
  await manager.insert(GroupMember, { groupId, accountId: second, role: 'contact', since: NOW });
  const opening = await anOpening(manager, groupId);
  const areaId = await anArea(manager, opening.openingId);
  const staffId = await anAccount(manager);
  await manager.insert(StaffAssignment, { accountId: staffId, role: 'coordinator', areaId, since: NOW });
  const personId = resident.personId as string;
  const matchId = await aMatch(manager, personId, opening, { state: 'approved' });
  await manager.update(Disclosure, { matchId }, { openedAt: NOW });
  const guardianId = await anAccount(manager);
  const requestId = randomUUID();
  const request = { id: requestId, personId, accountId: guardianId, tokenHash: randomUUID(), askedAt: NOW };
  await manager.insert(GuardianRequest, request);
  const linkId = await aLink(manager, resident.accountId);
  const ids = { residentId: resident.accountId, personId, groupId, memberIds: [group.accountId, second] };
  const others = { staffIds: [staffId], headId: head.id, guardianId, requestId, linkId, matchId };
  const model = await aModel(manager, { ...ids, ...others }, head.email);
  const addresses = new Set([...everybody(model)].filter((email) => email !== head.email));
  return { domain, manager, model, ...ids, ...others, addresses };
}

async function aModel(
  manager: EntityManager,
  world: Pick<World, 'residentId' | 'memberIds' | 'staffIds' | 'guardianId'>,
  head: string,
): Promise<Model> {
  const emailOf = async (id: string) => (await manager.findOneByOrFail(Account, { id })).email;
  const { residentId, memberIds, staffIds, guardianId } = world;
  const [first, second] = [await emailOf(memberIds[0] as string), await emailOf(memberIds[1] as string)];
  return {
    resident: { email: await emailOf(residentId), isErased: false, isBlocked: false, isPaused: false },
    members: [
      { email: first, isIn: true },
      { email: second, isIn: true },
    ],
    staff: [{ email: await emailOf(staffIds[0] as string), isHere: true }],
    head,
    guardian: { email: await emailOf(guardianId), isAsked: true },
    link: { isUsed: false },
    isNameOpen: true,
    off: new Set(),
  };
}

function* everybody({ resident, members, staff, guardian }: Model): Generator<string> {
  yield resident.email;
  yield guardian.email;
  for (const { email } of [...members, ...staff]) yield email;
}

/** An area of its own, so that the coordinators of other worlds have nothing to do with it. */
async function anArea(manager: EntityManager, openingId: string): Promise<string> {
  towns += 1;
  const id = randomUUID();
  await manager.insert(CommunityArea, { id, cityCode: '13224', number: 1000 + towns });
  const townId = randomUUID();
  const name = { name: '永山', base: '永山', kana: 'ながやま' };
  const place = { lat: 35.63, lng: 139.44, x: 0, y: 0, z: 0 };
  await manager.insert(Town, {
    id: townId,
    code: `t-${id}`,
    cityCode: '13224',
    ...name,
    ...place,
    areaId: id,
  });
  await manager.update(Opening, { id: openingId }, { townId });
  return id;
}

async function aLink(manager: EntityManager, accountId: string): Promise<string> {
  const id = randomUUID();
  await manager.query(
    `INSERT INTO sign_in_links (id, account_id, token_hash, created_at, expires_at)
     VALUES ($1, $2, $3, now(), now() + interval '1 hour')`,
    [id, accountId, randomUUID()],
  );
  return id;
}
