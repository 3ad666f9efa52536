import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Disclosure, Match, MatchSession } from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident } from '../support/factories';
import type { Visitor } from '../support/visitor';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { type Scene, startScene } from './support/scene';
import { startWebPair } from './support/web-pair';

const ROUNDS = 100;
const AT_ONCE = 200;
const COORDINATORS = 10;
const TRIES = 30;
const AGAIN_AFTER_MS = 500;
const A_DAY_MS = 24 * 3600_000;

/** Approvals for the last place of a session, all at the same moment, each round on another day. */
export const lastPlace: Row = {
  name: 'last-place',
  target: '200 at once for the last place × 100 rounds: exactly 1 each, no 5xx',
  breaks: 'the condition of the update that takes places, and the constraint behind it',
  run: async ({ scale, broken }) => {
    const scene = await startScene(broken ? 'places-without-condition' : null, { start: startWebPair });
    try {
      if (broken) await scene.admin.query('ALTER TABLE sessions DROP CONSTRAINT sessions_taken_check');
      return await compete(scene, scale);
    } finally {
      await scene.close();
    }
  },
};

async function compete(scene: Scene, scale: RowOptions['scale']): Promise<Finding> {
  const { manager } = scene.admin;
  const people: string[] = [];
  for (let n = scaled(AT_ONCE, Math.sqrt(scale), 20); n > 0; n--)
    people.push((await aResident(manager)).personId as string);
  const coordinators: Visitor[] = [];
  for (let n = 0; n < COORDINATORS; n++)
    coordinators.push(await scene.visitor((await aCoordinator(manager)).accountId));
  const [groupId] = (await aGroup(manager)).groupIds;
  const rounds = scaled(ROUNDS, scale, 2);
  const answers = new Map<number, number>();
  let exactlyOne = 0;
  for (let round = 1; round <= rounds; round++) {
    const place = await aPlace(scene, groupId as string, round);
    const asked = await askedFor(scene, people, groupId as string, place);
    // The statistics that a running service has from its autovacuum.
    await scene.admin.query('ANALYZE');
    await approveAll(coordinators, asked, answers);
    if ((await placesGiven(scene, place.sessionId)) === 1) exactlyOne += 1;
  }
  const told503 = answers.get(503) ?? 0;
  const faults = [...answers].filter(([status]) => status >= 500 && status !== 503).length;
  // A small run shares its machine with other tests: there it may be told to come again, and comes.
  const fiveHundreds = faults + (scale < 1 ? 0 : told503);
  return {
    figure: `${exactlyOne} of ${rounds} rounds gave exactly 1 place; ${faults + told503} × 5xx`,
    pass: exactlyOne === rounds && fiveHundreds === 0,
    counts: {
      ...{ rounds, atOnce: people.length, requests: rounds * people.length },
      ...Object.fromEntries([...answers].map(([status, count]) => [`answered ${status}`, count])),
    },
  };
}

async function aPlace({ admin }: Scene, groupId: string, day: number) {
  const startsAt = new Date(Date.now() + (day + 7) * A_DAY_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * 3600_000);
  return anOpening(admin.manager, groupId, {}, { startsAt, endsAt, capacity: 1 });
}

/** Everybody waits for the coordinator's word on the same place. */
async function askedFor(
  { admin }: Scene,
  people: readonly string[],
  groupId: string,
  { openingId, sessionId }: { openingId: string; sessionId: string },
): Promise<string[]> {
  const now = new Date();
  const waiting = { openingId, state: 'with-coordinator' as const, stateSince: now, createdAt: now };
  const matches = people.map((personId) => ({ id: randomUUID(), personId, ...waiting }));
  await admin.manager.insert(Match, matches);
  const ids = matches.map(({ id }) => id);
  await admin.manager.insert(
    MatchSession,
    ids.map((matchId) => ({ matchId, sessionId })),
  );
  const fields: Disclosure['fields'] = ['name', 'kana', 'email'];
  const consent = { groupId, fields, consentedAt: now, consentBy: 'online' as const };
  await admin.manager.insert(
    Disclosure,
    matches.map(({ id: matchId, personId }) => ({ matchId, personId, ...consent })),
  );
  return ids;
}

/** Every other request carries a key, as a page's form does; who is told to come again comes. */
async function approveAll(
  coordinators: readonly Visitor[],
  matches: readonly string[],
  answers: Map<number, number>,
): Promise<void> {
  const approve = async (id: string, n: number): Promise<void> => {
    const who = coordinators[n % coordinators.length] as Visitor;
    const key: Record<string, string> = n % 2 ? { 'idempotency-key': randomUUID() } : {};
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await who.send('PUT', `/api/v1/matches/${id}/approval`, undefined, key);
      await answer.arrayBuffer();
      answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
      if (answer.status !== 503) return;
      await wait(AGAIN_AFTER_MS);
    }
  };
  await Promise.all(matches.map(approve));
}

/** By the session's own count, by the places held and by the matches: the highest of the three. */
async function placesGiven({ admin }: Scene, sessionId: string): Promise<number> {
  const [row] = await admin.query(
    `SELECT greatest(
       (SELECT taken FROM sessions WHERE id = $1),
       (SELECT count(*) FROM held_places WHERE session_id = $1 AND released_at IS NULL),
       (SELECT count(*) FROM matches m JOIN match_sessions ms ON ms.match_id = m.id
        WHERE ms.session_id = $1 AND m.state = 'approved'))::int AS given`,
    [sessionId],
  );
  return row.given;
}
