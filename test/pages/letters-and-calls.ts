import { randomUUID } from 'node:crypto';
import { CallTry, PaperLetter } from '@app/notifications';
import { OutboxRow } from '@app/outbox';
import { ContactChoice, Person } from '@app/people';
import type { DemoService } from '../support/demo-service';

export interface ByHandStates {
  readonly personId: string;
  /** A call that asks, one that only tells, and a letter that was posted. */
  readonly asked: string;
  readonly told: string;
  readonly posted: string;
}

const ADDRESS = '東京都多摩市永山三丁目12番地5号 ベルブ永山住宅4号棟1203号室';

/** 吉田ふみさん without e-mail, asked and told by letter and telephone. */
export async function lettersAndCalls(demo: DemoService, openingId: string): Promise<ByHandStates> {
  const { manager } = demo.admin;
  const now = new Date();
  const coordinator = await demo.id(
    "SELECT account_id AS id FROM staff_roles WHERE role = 'coordinator' LIMIT 1",
  );
  const { number: _, ...like } = await manager.findOneByOrFail(Person, { ref: 'demo:demo-resident' });
  const personId = randomUUID();
  const fumi = { name: '吉田 ふみ', kana: 'よしだ ふみ', birthDate: '1946-03-02', phone: '042-000-7890' };
  await manager.insert(Person, { ...like, id: personId, ref: null, accountId: null, ...fumi });
  const wish = {
    contactBy: 'paper' as const,
    postalCode: '206-0025',
    address: ADDRESS,
    reachable: '平日の午前中',
  };
  await manager.insert(ContactChoice, { personId, ...wish, notedAt: now, notedBy: coordinator });
  const matchId = await anInvited(demo, personId, openingId, now);
  const row = async (event: string, channel: string, sentAt: Date | null = null) => {
    const id = randomUUID();
    const ids = { id, eventId: randomUUID(), recipientId: personId, subjectId: matchId };
    const times = { createdAt: now, dueAt: now, sentAt };
    await manager.insert(OutboxRow, {
      ...ids,
      event,
      channel,
      kind: 'decision',
      ...times,
    } as Partial<OutboxRow>);
    return id;
  };
  await row('interest-received', 'paper');
  const posted = await row('introduction-arrived', 'paper', now);
  await manager.insert(PaperLetter, { outboxId: posted, postedAt: now, postedBy: coordinator });
  const asked = await row('introduction-reminder', 'phone');
  await manager.insert(CallTry, {
    outboxId: asked,
    triedAt: now,
    triedBy: coordinator,
    outcome: 'not-reached',
  });
  return { personId, asked, told: await row('put-on-waiting-list', 'phone'), posted };
}

async function anInvited(demo: DemoService, personId: string, openingId: string, now: Date): Promise<string> {
  return demo.id(`WITH made AS (INSERT INTO matches (person_id, opening_id, state, state_since, created_at, origin, asked_by)
      VALUES ('${personId}', '${openingId}', 'invited', '${now.toISOString()}', '${now.toISOString()}', 'introduction', 'coordinator')
      RETURNING id),
    days AS (INSERT INTO match_sessions (match_id, session_id) SELECT made.id, s.id FROM made, sessions s
      WHERE s.opening_id = '${openingId}' AND s.cancelled_at IS NULL)
    SELECT id FROM made`);
}
