import { StaffAssignment } from '@app/access';
import { type Actor, ANYONE } from '@app/database';
import { AnswerGuardianRequest, AskGuardian } from '@app/matches';
import { addDays, dayAt } from '@app/matching';
import { GuardianLinks } from '@app/people';
import type { DemoService } from '../support/demo-service';

/** Matches under way whose first day is still to come, those with the coordinator last. */
const WAITING = `
SELECT DISTINCT ON (m.state, m.id) m.id, m.person_id AS "personId" FROM matches m
JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
WHERE m.state IN ('with-group', 'with-coordinator') AND s.starts_at > now() + interval '3 days' AND m.person_id <>
  (SELECT id FROM people WHERE ref = 'demo:demo-resident')
AND NOT EXISTS (SELECT FROM guardian_requests r WHERE r.person_id = m.person_id)
ORDER BY m.state DESC, m.id LIMIT 2`;

export interface Asked {
  readonly matchId: string;
  readonly personId: string;
  /** Of the guardian's link. */
  readonly token: string;
}

/** Two of the demo become minors whose guardians are asked; the second one has said no. */
export async function askGuardians(demo: DemoService): Promise<{ open: Asked; refused: Asked }> {
  const [open, refused] = await askAboutTwo(demo, (matchId) => `ken-${matchId}@example.jp`);
  const no = { consent: false } as const;
  await demo.service.web.get(AnswerGuardianRequest).run(refused.token, no, ANYONE, new Date());
  return { open, refused };
}

/** Two more become minors whose guardian is the demo's resident, who has consented for the second one. */
export async function giveChildren(demo: DemoService): Promise<void> {
  const [{ email }] = await demo.admin.query(PARENT);
  const [, consented] = await askAboutTwo(demo, () => email);
  const until = addDays(dayAt(Date.now()), DAYS);
  const yes = { consent: true, until } as const;
  await demo.service.web.get(AnswerGuardianRequest).run(consented.token, yes, ANYONE, new Date());
}

const PARENT =
  "SELECT a.email FROM accounts a JOIN people p ON p.account_id = a.id WHERE p.ref = 'demo:demo-resident'";
const DAYS = 3;

async function askAboutTwo(demo: DemoService, emailOf: (matchId: string) => string): Promise<[Asked, Asked]> {
  const { admin, service } = demo;
  const { accountId } = await admin.manager.findOneByOrFail(StaffAssignment, { role: 'coordinator' });
  const staff = { role: 'coordinator', areaId: null } as const;
  const coordinator: Actor = { kind: 'account', accountId, personId: null, groupIds: [], staff };
  const rows: { id: string; personId: string }[] = await admin.query(WAITING);
  const asked: Asked[] = [];
  for (const { id: matchId, personId } of rows) {
    await admin.query("UPDATE people SET birth_date = '2011-06-01' WHERE id = $1", [personId]);
    const guardian = { name: '佐藤 健', email: emailOf(matchId), phone: null, language: 'ja' };
    const requestId = await service.web.get(AskGuardian).run(personId, guardian, coordinator, new Date());
    asked.push({ matchId, personId, token: service.web.get(GuardianLinks).tokenOf(requestId) });
  }
  return asked as [Asked, Asked];
}
