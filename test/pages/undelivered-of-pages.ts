import { randomUUID } from 'node:crypto';
import type { DemoService } from '../support/demo-service';

/** Messages about a match that did not arrive: at an address that does not exist, and one whose time is over. */
export async function undeliveredStates(
  demo: DemoService,
  matchId: string,
): Promise<{ dead: string; tooLate: string }> {
  return {
    dead: await write(demo, matchId, 'smtp-5.1.1', 'NULL'),
    tooLate: await write(demo, matchId, 'smtp-ECONNREFUSED', "'2026-01-01'"),
  };
}

function write(demo: DemoService, matchId: string, failure: string, usefulUntil: string): Promise<string> {
  return demo.id(`
    INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, kind, attempts, troubled_since,
      failed_at, failure, useful_until)
    SELECT 'match-approved', '${randomUUID()}', p.account_id, m.id, now(), now(), 'decision', 3,
      now() - interval '5 hours', now(), '${failure}', ${usefulUntil}
    FROM matches m JOIN people p ON p.id = m.person_id WHERE m.id = '${matchId}' RETURNING id`);
}
