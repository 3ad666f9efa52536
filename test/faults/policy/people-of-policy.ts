import { randomUUID } from 'node:crypto';
import { StaffAssignment } from '@app/access';
import type { StaffRole } from '@app/database';
import { GuardianRequest } from '@app/people';
import { CommunityArea } from '@app/places';
import type { EntityManager } from 'typeorm';
import { aGroup, aMatch, anAccount, anOpening, aResident, NOW } from '../../support/factories';
import type { Service } from '../../support/service';
import { signIn } from '../../support/sign-in-token';
import { Visitor } from '../../support/visitor';

/** Somebody of the table, signed in or not, with the names that may stand on pages for them. */
export interface Caller {
  readonly name: string;
  readonly visitor: Visitor;
  /** Marks of people whom this one may read of. */
  readonly knows: readonly string[];
}

export interface Cast {
  readonly callers: readonly Caller[];
  /** Every mark there is. */
  readonly marks: readonly string[];
  /** Ids of what belongs to the first resident and the first group, by the parameter's place in a path. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Whatever answers, and a browser for it. */
export type Answering = Pick<Service, 'origin' | 'visitor'>;

/** Twelve who call, and two of whatever one of them could want to see of another. */
export async function theCast(service: Answering, manager: EntityManager): Promise<Cast> {
  const first = await aResident(manager, { name: '印ア 太郎', kana: 'しるしあ' });
  const second = await aResident(manager, { name: '印イ 次郎', kana: 'しるしい' });
  const minor = await aResident(manager, { name: '印ウ 三郎', kana: 'しるしう', birthDate: '2011-05-05' });
  const [ours, theirs] = [await aGroup(manager), await aGroup(manager)];
  const opening = await anOpening(manager, ours.groupIds[0] as string);
  const other = await anOpening(manager, theirs.groupIds[0] as string);
  const match = await aMatch(manager, first.personId as string, opening, { message: '印ア よろしく' });
  await aMatch(manager, second.personId as string, other, { message: '印イ よろしく' });
  const guardian = await anAccount(manager);
  const request = await aConsent(manager, guardian, minor.personId as string);
  const area = randomUUID();
  await manager.insert(CommunityArea, { id: area, cityCode: '13224', number: 99, towns: '' } as never);
  const staff = (role: StaffRole, areaId: string | null = null) => aStaff(manager, role, areaId);
  const all = ['印ア', '印イ', '印ウ'];
  const as = async (name: string, accountId: string, knows: readonly string[] = []): Promise<Caller> => ({
    ...{ name, knows },
    visitor: await signedIn(service, manager, accountId),
  });
  const ended = await as('ended session', second.accountId);
  const old = ended.visitor.cookies;
  await ended.visitor.send('DELETE', '/api/v1/session');
  return {
    marks: all,
    ids: {
      matches: match,
      activities: match,
      openings: opening.openingId,
      sessions: opening.sessionId,
      groups: ours.groupIds[0] as string,
      people: first.personId as string,
      requests: request,
    },
    callers: [
      { name: 'public', knows: [], visitor: service.visitor() },
      { name: 'ended session', knows: [], visitor: new OldCookie(service.origin, old) },
      await as('guardian', guardian, ['印ウ']),
      await as('resident', first.accountId, ['印ア']),
      await as('other resident', second.accountId, ['印イ']),
      await as('minor', minor.accountId, ['印ウ']),
      await as('group member', ours.accountId, ['印ア']),
      await as('other group’s member', theirs.accountId, ['印イ']),
      await as('coordinator', await staff('coordinator'), all),
      await as('other area’s coordinator', await staff('coordinator', area), all),
      await as('head coordinator', await staff('head-coordinator'), all),
      await as('administrator', await staff('administrator'), all),
    ],
  };
}

/** The guardian has consented over the link: the minor is on the page of the family. */
async function aConsent(manager: EntityManager, accountId: string, personId: string): Promise<string> {
  const id = randomUUID();
  const answered = { answer: 'consented', how: 'link', askedAt: NOW, answeredAt: NOW } as const;
  await manager.insert(GuardianRequest, { id, accountId, personId, tokenHash: id, ...answered });
  return id;
}

async function aStaff(manager: EntityManager, role: StaffRole, areaId: string | null): Promise<string> {
  const accountId = await anAccount(manager);
  await manager.insert(StaffAssignment, { accountId, role, areaId, since: NOW });
  return accountId;
}

export async function signedIn(
  service: Answering,
  manager: EntityManager,
  accountId: string,
): Promise<Visitor> {
  return signIn(service.visitor(), manager, accountId);
}

/** Sends a cookie whose session is over, whatever the service says to it. */
class OldCookie extends Visitor {
  constructor(
    origin: string,
    private readonly old: string,
  ) {
    super(origin);
  }

  override get cookies(): string {
    return this.old;
  }

  override send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return super.send(method, path, body, { ...headers, cookie: this.old });
  }
}
