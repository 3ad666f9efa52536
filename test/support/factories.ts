import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import type { Actor } from '@app/database';
import { Group, GroupMember } from '@app/groups';
import { Disclosure, Match, MatchSession } from '@app/matches';
import { alwaysFree } from '@app/matching';
import { Opening, Session } from '@app/openings';
import { Person } from '@app/people';
import type { EntityManager } from 'typeorm';
import { aTown } from './a-town';

type AccountActor = Extract<Actor, { kind: 'account' }>;

/** Sunday 22 November 2026, 9:00 in Tokyo. */
export const NOW = new Date('2026-11-22T00:00:00Z');
export const SATURDAY_MORNING = {
  startsAt: new Date('2026-11-28T00:30:00Z'),
  endsAt: new Date('2026-11-28T02:30:00Z'),
};

export async function anAccount(
  manager: EntityManager,
  email = `${randomUUID()}@example.jp`,
): Promise<string> {
  const id = randomUUID();
  await manager.insert(Account, { id, email, createdAt: NOW });
  return id;
}

export async function aCoordinator(manager: EntityManager): Promise<AccountActor> {
  const accountId = await anAccount(manager);
  await manager.insert(StaffAssignment, { accountId, role: 'coordinator', since: NOW });
  return {
    kind: 'account',
    accountId,
    personId: null,
    groupIds: [],
    staff: { role: 'coordinator', areaId: null },
  };
}

/** 佐藤美咲 of 永山, free at all times, with a complete card; states what differs. */
export async function aResident(manager: EntityManager, more: Partial<Person> = {}): Promise<AccountActor> {
  const accountId = await anAccount(manager);
  const { id: townId, x, y, z } = await aTown(manager);
  const id = randomUUID();
  const who = { name: '佐藤 美咲', kana: 'さとう みさき', birthDate: '1992-05-14', townId, x, y, z };
  const card = { residency: ['lives' as const], week: alwaysFree(), createdAt: NOW, cardCompletedAt: NOW };
  await manager.insert(Person, { id, accountId, ...who, ...card, ...more });
  return { kind: 'account', accountId, personId: id, groupIds: [], staff: null };
}

export async function aGroup(manager: EntityManager, more: Partial<Group> = {}): Promise<AccountActor> {
  const accountId = await anAccount(manager);
  const id = randomUUID();
  const dates = { createdAt: NOW, submittedAt: NOW, registeredAt: NOW };
  await manager.insert(Group, { id, name: '永山グリーンクラブ', ...dates, ...more });
  await manager.insert(GroupMember, { groupId: id, accountId, role: 'representative', since: NOW });
  return { kind: 'account', accountId, personId: null, groupIds: [id], staff: null };
}

/** A published opening in 永山 with one session on Saturday morning for one person; states what differs. */
export async function anOpening(
  manager: EntityManager,
  groupId: string,
  more: Partial<Opening> = {},
  session: Partial<Session> = {},
): Promise<{ openingId: string; sessionId: string }> {
  const { id: townId, lat, lng, x, y, z } = await aTown(manager);
  const openingId = randomUUID();
  const sessionId = randomUUID();
  const dates = { createdAt: NOW, submittedAt: NOW, publishedAt: NOW };
  const place = { townId, lat, lng, x, y, z, placeName: '永山公園' };
  await manager.insert(Opening, {
    id: openingId,
    groupId,
    title: '花壇の水やり',
    field: 'green',
    ...place,
    ...dates,
    ...more,
  });
  await manager.insert(Session, { id: sessionId, openingId, ...SATURDAY_MORNING, capacity: 1, ...session });
  return { openingId, sessionId };
}

/** A match that waits for the coordinator. */
export async function aMatch(
  manager: EntityManager,
  personId: string,
  { openingId, sessionId }: { openingId: string; sessionId: string },
  more: Partial<Match> = {},
): Promise<string> {
  const id = randomUUID();
  const state = { state: 'with-coordinator' as const, stateSince: NOW, createdAt: NOW };
  await manager.insert(Match, { id, personId, openingId, ...state, ...more });
  await manager.insert(MatchSession, { matchId: id, sessionId });
  const { groupId } = await manager.findOneByOrFail(Opening, { id: openingId });
  const consent = { consentedAt: NOW, consentBy: 'online' as const };
  await manager.insert(Disclosure, {
    matchId: id,
    personId,
    groupId,
    fields: ['name', 'kana', 'email'],
    ...consent,
  });
  return id;
}
