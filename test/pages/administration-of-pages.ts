import type { DemoService } from '../support/demo-service';

interface AdminState {
  readonly name: string;
  readonly who: 'administrator';
  readonly path: string;
  readonly status: number;
}

/** The pages of administrators, with lengths and a town to look at. */
export async function administrationStates({ id, admin }: DemoService): Promise<AdminState[]> {
  await admin.query(`INSERT INTO clock_settings (wait, step, moment, changed_at, amount, unit)
    VALUES ('group-answers-interest', 'remind', 'after', now(), 2, 'days')`);
  await admin.query(
    'INSERT INTO asking_settings (changed_at, quiet_from, quiet_until) VALUES (now(), 20, 8)',
  );
  await admin.query(`INSERT INTO indicator_targets (indicator, changed_at, target, year)
    VALUES ('residents', now(), 3000, 2030), ('days-to-answer', now(), 2, 2030), ('towns', now(), 90, 2030)`);
  const town = await id('SELECT id FROM towns ORDER BY kana, chome LIMIT 1');
  const area = await id('SELECT id FROM community_areas ORDER BY number LIMIT 1');
  const member = await id("SELECT account_id AS id FROM staff_roles WHERE role = 'coordinator' LIMIT 1");
  const resident = await id("SELECT id FROM people WHERE ref = 'demo:demo-resident'");
  const pages: [string, string, number?][] = [
    ['administration', '/admin'],
    ['administration, staff', '/admin/staff?done=saved'],
    ['administration, somebody new', '/admin/staff/new'],
    ['administration, one of the staff', `/admin/staff/${member}`],
    ['administration, ending a role', `/admin/staff/${member}/end`],
    ['administration, signing somebody out', `/admin/sign-out?of=${member}`],
    ['helping at the counter', `/desk/proxy/people/${resident}/help`],
    ['administration, areas', '/admin/areas'],
    ['administration, an area', `/admin/areas/${area}`],
    ['administration, a town', `/admin/areas/towns/${town}`],
    ['administration, due times', '/admin/clocks?done=saved'],
    ['administration, one clock', '/admin/clocks/resident-answers-offer'],
    ['administration, asking', '/admin/asking'],
    ['administration, asking, saved', '/admin/asking?done=saved'],
    ['administration, weights', '/admin/weights'],
    ['administration, targets', '/admin/targets?done=saved'],
    ['administration, one target', '/admin/targets/days-to-answer'],
    ['administration, health', '/admin/health'],
    ['administration, audit trail', '/admin/audit'],
    ['administration, audit trail, nothing found', '/admin/audit?trailAction=nothing-of-that-name'],
    ['administration, audit trail, not readable', '/admin/audit?trailSubject=12', 422],
  ];
  return pages.map(([name, path, status = 200]) => ({ name, who: 'administrator', path, status }));
}
