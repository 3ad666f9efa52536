import { RingDueClocks } from '@app/clocks';
import type { Actor } from '@app/database';
import { AnswerChange, ApproveMatch, MoveSession, OfferPlaces } from '@app/matches';
import type { Session } from '@app/openings';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

type AccountActor = Extract<Actor, { kind: 'account' }>;

export const domain = ourDomain();
export let coordinator: Actor;
export let group: AccountActor;
export let groupId: string;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
  group = await aGroup(domain.admin.manager);
  groupId = group.groupIds[0] as string;
});

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const START = new Date(NOW.getTime() + 20 * DAY_MS);
export const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);
export const times = (startsAt: Date) => ({ startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS) });
export const onDay = (days: number) => times(new Date(NOW.getTime() + days * DAY_MS));

export type Ids = Awaited<ReturnType<typeof anOpening>>;
interface Someone {
  readonly resident: AccountActor;
  readonly matchId: string;
}

export const aSession = (more: Partial<Session> = {}) =>
  anOpening(domain.admin.manager, groupId, {}, { ...times(START), capacity: 2, ...more });

export async function anApplicant(opening: Ids, resident?: AccountActor): Promise<Someone> {
  const person = resident ?? (await aResident(domain.admin.manager));
  const matchId = await aMatch(domain.admin.manager, person.personId as string, opening);
  return { resident: person, matchId };
}

export async function aParticipant(opening: Ids, resident?: AccountActor, now = NOW): Promise<Someone> {
  const someone = await anApplicant(opening, resident);
  await domain.get(ApproveMatch).run(someone.matchId, coordinator, now);
  return someone;
}

/** Another session of the same opening, asked for in the same match. */
export async function alsoOn(opening: Ids, matchId: string, days: number): Promise<string> {
  const [{ id }] = await domain.admin.query(
    'INSERT INTO sessions (opening_id, starts_at, ends_at, capacity) VALUES ($1, $2, $3, 5) RETURNING id',
    [opening.openingId, onDay(days).startsAt, onDay(days).endsAt],
  );
  await domain.admin.query('INSERT INTO match_sessions (match_id, session_id) VALUES ($1, $2)', [
    matchId,
    id,
  ]);
  return id;
}

export const move = (opening: Ids, days: number, now = later(1), actor: Actor = group) =>
  domain.get(MoveSession).run(opening.sessionId, onDay(days), actor, now);
export const answer = ({ matchId, resident }: Someone, opening: Ids, yes: boolean, now: Date) =>
  domain.get(AnswerChange).run(matchId, opening.sessionId, yes, resident, now);
export const ring = async (now: Date) => {
  await domain.get(RingDueClocks).run(now);
  await domain.get(OfferPlaces).run(now);
};

export async function held({ matchId }: Someone) {
  return domain.admin.query(
    `SELECT session_id, lower(during) AS "startsAt", asked_again_at AS "askedAgainAt" FROM held_places
     WHERE match_id = $1 AND released_at IS NULL ORDER BY lower(during)`,
    [matchId],
  );
}

export async function stateOf({ matchId }: Someone) {
  const [row] = await domain.admin.query('SELECT state, reason FROM matches WHERE id = $1', [matchId]);
  return [row.state, row.reason];
}

export async function takenIn({ sessionId }: Ids): Promise<number> {
  const [row] = await domain.admin.query('SELECT taken FROM sessions WHERE id = $1', [sessionId]);
  return row.taken;
}

export async function told(subjectId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT event FROM outbox WHERE subject_id = $1 ORDER BY created_at, event',
    [subjectId],
  );
  return rows.map(({ event }) => event);
}
