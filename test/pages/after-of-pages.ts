import { randomUUID } from 'node:crypto';
import {
  Attendance,
  AttendanceWord,
  attendanceCode,
  Consultation,
  Disclosure,
  HeldPlace,
  Match,
  MatchSession,
  type MatchState,
  MatchStep,
  Thanks,
} from '@app/matches';
import { Session } from '@app/openings';
import type { DemoService } from '../support/demo-service';
import { TEST_SECRET } from '../support/sign-in-token';

const MINUTE_MS = 60_000;
const DAY = 24 * 60;

const RESIDENT = "SELECT id FROM people WHERE ref = 'demo:demo-resident'";

/** Those that the resident has nothing to do with, the group's own first of them last. */
const OPENINGS = `SELECT o.id FROM openings o WHERE o.published_at IS NOT NULL
  AND NOT EXISTS (SELECT FROM matches m WHERE m.opening_id = o.id AND m.person_id = $1)
  ORDER BY o.group_id = $2, o.number DESC`;

export interface AfterStates {
  /** Attended yesterday, thanked by the group, a consultation open. */
  readonly attended: string;
  readonly attendedSession: string;
  /** Under way now, and once more in four days; no consent shows the name. */
  readonly underWay: string;
  readonly underWaySession: string;
  /** The address of the code at the place. */
  readonly arrival: string;
}

/** The resident and the group of the demo in the states after an approval. */
export async function afterStates(demo: DemoService): Promise<AfterStates> {
  const { groupId } = demo;
  const personId = await demo.id(RESIDENT);
  const openings = await demo.admin.query(OPENINGS, [personId, groupId]);
  const [openingId, onPaper] = [openings.at(-1).id as string, openings[0].id as string];
  await nobodyOnline(demo, onPaper);
  await aMatchIn(demo, { personId, openingId: onPaper }, 'approved', [-2 * DAY]);
  const who = { personId, openingId };
  const attended = await aMatchIn(demo, who, 'attended', [-DAY]);
  await showName(demo, attended.matchId, personId, groupId);
  await rememberDay(demo, attended.matchId, attended.places[0] as string);
  const underWay = await aMatchIn(demo, who, 'approved', [-10, 4 * DAY]);
  const session = underWay.sessions[0] as string;
  return {
    ...{ attended: attended.matchId, attendedSession: attended.sessions[0] as string },
    ...{ underWay: underWay.matchId, underWaySession: session },
    arrival: `/attend/${session}/${attendanceCode(session, TEST_SECRET)}`,
  };
}

/** Its group goes back to paper and telephone. */
function nobodyOnline({ admin }: DemoService, openingId: string): Promise<unknown> {
  return admin.query(
    'UPDATE group_members SET left_at = now() WHERE group_id = (SELECT group_id FROM openings WHERE id = $1)',
    [openingId],
  );
}

/** @param starts minutes from now; each session lasts forty minutes */
async function aMatchIn(
  { admin: { manager } }: DemoService,
  who: { personId: string; openingId: string },
  state: MatchState,
  starts: readonly number[],
) {
  const matchId = randomUUID();
  const now = new Date();
  await manager.insert(Match, { id: matchId, ...who, state, stateSince: now, createdAt: now });
  await manager.insert(MatchStep, { matchId, at: now, actor: 'system:demo', step: 'approved' });
  const sessions: string[] = [];
  const places: string[] = [];
  for (const start of starts) {
    const startsAt = new Date(now.getTime() + start * MINUTE_MS);
    const endsAt = new Date(startsAt.getTime() + 40 * MINUTE_MS);
    const [sessionId, id] = [randomUUID(), randomUUID()];
    await manager.insert(Session, { id: sessionId, openingId: who.openingId, startsAt, endsAt, taken: 1 });
    await manager.insert(MatchSession, { matchId, sessionId });
    const during = `[${startsAt.toISOString()},${endsAt.toISOString()})`;
    await manager.insert(HeldPlace, { id, matchId, sessionId, personId: who.personId, during, heldAt: now });
    sessions.push(sessionId);
    places.push(id);
  }
  return { matchId, sessions, places };
}

async function showName({ admin }: DemoService, matchId: string, personId: string, groupId: string) {
  const now = new Date();
  await admin.manager.insert(Disclosure, {
    ...{ matchId, personId, groupId, fields: ['name', 'kana'], consentedAt: now, consentBy: 'online' },
    ...{ openedAt: now, endsAt: new Date(now.getTime() + 7 * DAY * MINUTE_MS) },
  });
}

async function rememberDay({ admin: { manager } }: DemoService, matchId: string, heldPlaceId: string) {
  const now = new Date();
  const said = { heldPlaceId, state: 'attended' as const, minutes: 40 };
  await manager.insert(AttendanceWord, { ...said, saidBy: 'group', saidAt: now });
  await manager.insert(Attendance, { ...said, recordedBy: 'group', recordedAt: now, confirmedAt: null });
  const words = 'おかげで花壇がきれいになりました。またお待ちしています。';
  await manager.insert(Thanks, { matchId, saidBy: 'group', words, saidAt: now });
  const told = '終わりが1時間おそくなりました。次は時間を守ってほしいです。';
  await manager.insert(Consultation, { matchId, askedBy: 'resident', words: told, openedAt: now });
  const step = { matchId, actor: 'system:demo' };
  await manager.insert(MatchStep, { ...step, at: now, step: 'attended' });
  const asked = { detail: { askedBy: 'resident' as const } };
  await manager.insert(MatchStep, { ...step, at: now, step: 'consultation-opened', ...asked });
}
