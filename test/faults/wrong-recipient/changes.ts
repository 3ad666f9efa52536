import { Account, StaffAssignment } from '@app/access';
import { type Actor, system } from '@app/database';
import { GroupMember } from '@app/groups';
import { BlockGroup, GroupBlock } from '@app/matches';
import { ChangeWishes, Unsubscribe, unsubscribeToken } from '@app/notifications';
import { GuardianRequest } from '@app/people';
import { IsNull } from 'typeorm';
import { anAccount, NOW } from '../../support/factories';
import { TEST_SECRET } from '../../support/sign-in-token';
import { anAddress, type World } from './world';

/** One thing that happens between writing and sending: to the service, and to the model. */
type Change = (world: World) => Promise<void>;

const OPTIONAL = ['reminder', 'thanks', 'invitation'] as const;

export const CHANGES: Readonly<Record<string, Change>> = {
  'the resident has another address': (world) => moveAddress(world, world.residentId, world.model.resident),
  'a member has another address': async (world) => {
    const [first] = world.model.members;
    if (first) await moveAddress(world, world.memberIds[0] as string, first);
  },
  'the guardian has another address': (world) => moveAddress(world, world.guardianId, world.model.guardian),
  'the resident blocks the group': async (world) => {
    if (world.model.resident.isErased) return;
    await world.domain.get(BlockGroup).run(world.groupId, residentOf(world), NOW);
    world.model.resident.isBlocked = true;
  },
  'the block ends': async ({ manager, personId, groupId, model }) => {
    await manager.update(GroupBlock, { personId, groupId, until: IsNull() }, { until: new Date() });
    model.resident.isBlocked = false;
  },
  'the resident is erased': async ({ manager, residentId, personId, model }) => {
    await manager.query('UPDATE people SET account_id = NULL WHERE id = $1', [personId]);
    await manager.query('DELETE FROM sign_in_links WHERE account_id = $1', [residentId]);
    await manager.query('DELETE FROM accounts WHERE id = $1', [residentId]);
    model.resident.isErased = true;
  },
  'the first member leaves': (world) => leave(world, 0),
  'the second member leaves': (world) => leave(world, 1),
  'somebody joins the group': async ({ manager, model, groupId, memberIds, addresses }) => {
    const email = anAddress();
    const accountId = await anAccount(manager, email);
    await manager.insert(GroupMember, { groupId, accountId, role: 'contact', since: new Date() });
    memberIds.push(accountId);
    model.members.push({ email, isIn: true });
    addresses.add(email);
  },
  'the coordinator leaves': async ({ manager, staffIds, model }) => {
    await manager.update(
      StaffAssignment,
      { accountId: staffIds[0] as string, until: IsNull() },
      { until: new Date() },
    );
    for (const each of model.staff) each.isHere = false;
  },
  'the coordinator goes to another area': async ({ manager, staffIds, model }) => {
    const accountId = staffIds[0] as string;
    const left = await manager.update(StaffAssignment, { accountId, until: IsNull() }, { until: new Date() });
    if (left.affected === 0) return;
    const rows = await manager.query(
      "INSERT INTO community_areas (city_code, number) VALUES ('elsewhere', (random() * 2e9)::int) RETURNING id",
    );
    const elsewhere = { accountId, role: 'coordinator' as const, areaId: rows[0].id as string };
    await manager.insert(StaffAssignment, { ...elsewhere, since: new Date() });
    for (const each of model.staff) each.isHere = false;
  },
  'reminders are switched off': (world) => switchOff(world, 0),
  'thanks are switched off': (world) => switchOff(world, 1),
  'invitations are switched off': (world) => switchOff(world, 2),
  'reminders are wanted again': (world) => switchOn(world, 0),
  'thanks are wanted again': (world) => switchOn(world, 1),
  'the resident pauses': (world) => pause(world, { weeklyAsks: 1, noAsksUntil: '2999-01-01' }),
  'the resident wants no questions': (world) => pause(world, { weeklyAsks: 0, noAsksUntil: null }),
  'the pause ends': (world) => pause(world, { weeklyAsks: 1, noAsksUntil: '2026-01-01' }),
  'the guardian answers': (world) => answer(world, 'consented'),
  'the guardian refuses': (world) => answer(world, 'refused'),
  'the link is used': async ({ manager, linkId, model }) => {
    await manager.query('UPDATE sign_in_links SET used_at = now() WHERE id = $1', [linkId]);
    model.link.isUsed = true;
  },
  'the resident takes the consent back': async ({ manager, matchId, model }) => {
    await manager.query(
      "UPDATE disclosures SET closed_at = now(), closed_because = 'consent-withdrawn' WHERE match_id = $1",
      [matchId],
    );
    model.isNameOpen = false;
  },
};

async function moveAddress({ manager, addresses }: World, id: string, who: { email: string }): Promise<void> {
  const email = anAddress();
  const moved = await manager.update(Account, { id }, { email });
  if (moved.affected === 0) return;
  who.email = email;
  addresses.add(email);
}

async function leave({ manager, memberIds, model }: World, which: number): Promise<void> {
  const accountId = memberIds[which] as string;
  await manager.update(GroupMember, { accountId, leftAt: IsNull() }, { leftAt: new Date() });
  const member = model.members[which];
  if (member) member.isIn = false;
}

async function switchOff({ domain, residentId, model }: World, which: number): Promise<void> {
  const kind = OPTIONAL[which] as (typeof OPTIONAL)[number];
  if (model.resident.isErased) return;
  await domain.get(Unsubscribe).off(unsubscribeToken({ accountId: residentId, kind }, TEST_SECRET), NOW);
  model.off.add(kind);
}

async function switchOn({ domain, residentId, model }: World, which: number): Promise<void> {
  const kind = OPTIONAL[which] as (typeof OPTIONAL)[number];
  if (model.resident.isErased) return;
  await domain.get(Unsubscribe).on(unsubscribeToken({ accountId: residentId, kind }, TEST_SECRET), '', NOW);
  model.off.delete(kind);
}

async function pause(
  world: World,
  asking: { weeklyAsks: number; noAsksUntil: string | null },
): Promise<void> {
  if (world.model.resident.isErased) return;
  await world.domain.get(ChangeWishes).run({ asking }, residentOf(world), NOW);
  world.model.resident.isPaused = asking.weeklyAsks === 0 || asking.noAsksUntil === '2999-01-01';
}

async function answer({ manager, requestId, model }: World, said: 'consented' | 'refused'): Promise<void> {
  await manager.update(
    GuardianRequest,
    { id: requestId, answeredAt: IsNull() },
    { answer: said, how: 'link', answeredAt: new Date() },
  );
  model.guardian.isAsked = false;
}

function residentOf({ residentId, personId }: World): Actor {
  return { kind: 'account', accountId: residentId, personId, groupIds: [], staff: null };
}

export const DELIVERY = system('delivery');
