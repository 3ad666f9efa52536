import { answerToken } from '@app/notifications';
import type { DemoService } from '../support/demo-service';
import { TEST_SECRET } from '../support/sign-in-token';

/** Addresses of answer pages, for the demo's resident who is introduced: asked, put off, answered, over. */
export async function answerLinks(demo: DemoService, asked: string, saidNo: string) {
  // In this order: what is said after a question was put answers it.
  const putOff = await asking(demo, asked, 'invitation-later');
  const open = await asking(demo, asked, null);
  const answered = await asking(demo, saidNo, 'invitation-declined');
  const over = await asking(demo, saidNo, null);
  return { putOff, open, answered, over };
}

/** The message that asked, already sent, and what was said since. */
async function asking(demo: DemoService, matchId: string, said: string | null): Promise<string> {
  const id = await demo.id(`
    WITH asked AS (
      INSERT INTO match_steps (match_id, at, actor, step) VALUES ('${matchId}', now(), 'anyone', 'introduction-arrived')
      RETURNING id),
    told AS (
      INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, sent_at, kind, channel)
      SELECT 'introduction-arrived', asked.id, p.account_id, m.id, now(), now(), now(), 'invitation', 'mail'
      FROM asked, matches m JOIN people p ON p.id = m.person_id WHERE m.id = '${matchId}' RETURNING id)
    SELECT id FROM told`);
  if (said)
    await demo.admin.query(
      `INSERT INTO match_steps (match_id, at, actor, step) VALUES ($1, now(), 'anyone', $2)`,
      [matchId, said],
    );
  return `/answer/${answerToken(id, TEST_SECRET)}`;
}

/** Three whom a group has asked for its opening: one answers, one has not yet, one stayed silent. */
export async function askedByGroup(demo: DemoService, openingId: string): Promise<void> {
  const states = [
    ['invited', 'NULL'],
    ['with-coordinator', 'NULL'],
    ['expired', "'no-answer-from-resident'"],
  ];
  for (const [index, [state, reason]] of states.entries())
    await demo.id(`
      WITH made AS (
        INSERT INTO matches (person_id, opening_id, origin, asked_by, state, reason, state_since, created_at)
        SELECT p.id, '${openingId}', 'invitation', 'group', '${state}', ${reason}, now(), now() FROM people p
        WHERE NOT EXISTS (SELECT FROM matches m WHERE m.person_id = p.id AND m.opening_id = '${openingId}')
        ORDER BY p.number DESC OFFSET ${index} LIMIT 1 RETURNING id, state),
      said AS (
        INSERT INTO match_steps (match_id, at, actor, step)
        SELECT id, now(), 'anyone', 'invitation-accepted' FROM made WHERE state = 'with-coordinator')
      SELECT id FROM made`);
}
