import { RingDueClocks } from '@app/clocks';
import type { Actor } from '@app/database';
import { AnswerOffer, ApproveMatch, OfferPlaces, WithdrawInterest } from '@app/matches';
import type { Session } from '@app/openings';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

export const domain = ourDomain();
export let coordinator: Actor;
export let groupId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

export const HOUR_MS = 3_600_000;
export const START = new Date(NOW.getTime() + 20 * 24 * HOUR_MS);
export const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);
export const hoursBefore = (hours: number) => new Date(START.getTime() - hours * HOUR_MS);
export const aSession = (more: Partial<Session> = {}) => {
  const startsAt = more.startsAt ?? START;
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR_MS);
  return anOpening(domain.admin.manager, groupId, {}, { startsAt, endsAt, ...more });
};

export const approve = (matchId: string, now = NOW) =>
  domain.get(ApproveMatch).run(matchId, coordinator, now);
export const offer = (now: Date) => domain.get(OfferPlaces).run(now);
export const ring = async (now: Date) => {
  await domain.get(RingDueClocks).run(now);
  await offer(now);
};
export const codeOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'fulfilled' ? 'done' : (result.reason as { code: string }).code;

export interface Waiter {
  readonly resident: Extract<Actor, { kind: 'account' }>;
  readonly matchId: string;
}

export async function anApplicant(
  opening: { openingId: string; sessionId: string },
  adults = 1,
): Promise<Waiter> {
  const resident = await aResident(domain.admin.manager);
  const matchId = await aMatch(domain.admin.manager, resident.personId as string, opening, { adults });
  return { resident, matchId };
}

/** One who holds the only place, and so many who wait behind, a minute apart. */
export async function aLine(opening: { openingId: string; sessionId: string }, sizes: readonly number[]) {
  const holder = await anApplicant(opening);
  expect(await approve(holder.matchId)).toBe('approved');
  const line: Waiter[] = [];
  for (const [index, adults] of sizes.entries()) {
    const waiter = await anApplicant(opening, adults);
    expect(await approve(waiter.matchId, later((index + 1) / 60))).toBe('waiting');
    line.push(waiter);
  }
  return { holder, line };
}

export const withdraw = async ({ resident, matchId }: Waiter, now: Date) => {
  await domain.get(WithdrawInterest).run(matchId, 'plans-changed', resident, now);
  await offer(now);
};
export const answer = ({ resident, matchId }: Waiter, yes: boolean, now: Date) =>
  domain.get(AnswerOffer).run(matchId, yes, resident, now);

export async function statesOf(line: readonly Waiter[]): Promise<string[]> {
  const rows: { id: string; state: string }[] = await domain.admin.query(
    'SELECT id, state FROM matches WHERE id = ANY ($1)',
    [line.map(({ matchId }) => matchId)],
  );
  return line.map(({ matchId }) => rows.find(({ id }) => id === matchId)?.state as string);
}

export async function takenIn(sessionId: string): Promise<number> {
  const [row] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [sessionId]);
  return row.taken;
}

export async function told(matchId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT event FROM outbox WHERE subject_id = $1 ORDER BY created_at, event',
    [matchId],
  );
  return rows.map(({ event }) => event);
}
