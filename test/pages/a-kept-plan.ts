import type { Actor } from '@app/database';
import { KeepPlan } from '@app/matches';
import type { DemoService } from '../support/demo-service';

const DAY_MS = 86_400_000;

/** A plan that the centre kept, and one of its residents who wants no asks any more. */
export async function aKeptPlan({ service, admin, id }: DemoService): Promise<string> {
  const accountId = await id("SELECT account_id AS id FROM staff_roles WHERE role = 'coordinator' LIMIT 1");
  const staff = { role: 'coordinator', areaId: null } as const;
  const coordinator: Actor = { kind: 'account', accountId, personId: null, groupIds: [], staff };
  const now = new Date();
  const until = new Date(now.getTime() + 14 * DAY_MS);
  const wish = { from: now, until, areaId: null, coverage: 200, perWeek: 1 };
  const planId = await service.web.get(KeepPlan).run(wish, coordinator, now);
  await admin.query(
    `UPDATE people SET paused_at = now() WHERE id = (
       SELECT l.person_id FROM kept_plan_lines l JOIN sessions s ON s.id = l.session_id
       JOIN people p ON p.id = l.person_id WHERE l.plan_id = $1 AND p.ref <> 'demo:demo-resident'
       ORDER BY s.starts_at, p.number LIMIT 1)`,
    [planId],
  );
  return planId as string;
}
