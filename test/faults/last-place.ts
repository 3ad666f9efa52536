import { randomUUID } from 'node:crypto';
import { aGroup, aMatch, anOpening, aResident } from '../support/factories';
import type { Visitor } from '../support/visitor';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { type Scene, startScene } from './support/scene';

const ROUNDS = 100;
const AT_ONCE = 200;
const A_DAY_MS = 24 * 3600_000;

/** Approvals for the last place of a session, all at the same moment, each round on another day. */
export const lastPlace: Row = {
  name: 'last-place',
  target: '200 at once for the last place × 100 rounds: exactly 1 each, no 5xx',
  breaks: 'the condition of the update that takes places, and the constraint behind it',
  run: async ({ scale, broken }) => {
    const scene = await startScene(broken ? 'places-without-condition' : null);
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
  const people = await Promise.all(
    Array.from({ length: scaled(AT_ONCE, Math.sqrt(scale), 20) }, () => aResident(manager)),
  );
  const coordinator = await scene.visitor(scene.coordinatorId);
  const [groupId] = (await aGroup(manager)).groupIds;
  const rounds = scaled(ROUNDS, scale, 2);
  const statuses = new Map<number, number>();
  let exactlyOne = 0;
  for (let round = 1; round <= rounds; round++) {
    const place = await aPlace(scene, groupId as string, round);
    const matches = await Promise.all(
      people.map(({ personId }) => aMatch(manager, personId as string, place)),
    );
    for (const status of await approveAll(coordinator, matches))
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if ((await placesGiven(scene, place.sessionId)) === 1) exactlyOne += 1;
  }
  const fiveHundreds = sum([...statuses].filter(([status]) => status >= 500));
  const answers = Object.fromEntries([...statuses].map(([status, count]) => [`answered ${status}`, count]));
  return {
    figure: `${exactlyOne} of ${rounds} rounds gave exactly 1 place; ${fiveHundreds} × 5xx`,
    pass: exactlyOne === rounds && fiveHundreds === 0,
    counts: { rounds, atOnce: people.length, requests: rounds * people.length, ...answers },
  };
}

async function aPlace({ admin }: Scene, groupId: string, day: number) {
  const startsAt = new Date(Date.now() + (day + 7) * A_DAY_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * 3600_000);
  return anOpening(admin.manager, groupId, {}, { startsAt, endsAt, capacity: 1 });
}

/** Every other request carries a key, as a page's form does. */
function approveAll(coordinator: Visitor, matches: readonly string[]): Promise<number[]> {
  const approve = async (id: string, n: number): Promise<number> => {
    const key: Record<string, string> = n % 2 ? { 'idempotency-key': randomUUID() } : {};
    const answer = await coordinator.send('PUT', `/api/v1/matches/${id}/approval`, undefined, key);
    await answer.arrayBuffer();
    return answer.status;
  };
  return Promise.all(matches.map(approve));
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

function sum(entries: readonly (readonly [number, number])[]): number {
  return entries.reduce((total, [, count]) => total + count, 0);
}
