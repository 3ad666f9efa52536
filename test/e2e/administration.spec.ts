import { randomUUID } from 'node:crypto';
import { StaffAssignment } from '@app/access';
import { aTown } from '../support/a-town';
import { aGroup, anAccount } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();
let administrator: Visitor;
let administratorId: string;

beforeAll(async () => {
  administratorId = await aMember('administrator');
  administrator = await service.signedIn(administratorId);
});

async function aMember(role: 'administrator' | 'coordinator'): Promise<string> {
  const accountId = await anAccount(service.admin.manager);
  await service.admin.manager.insert(StaffAssignment, { accountId, role, since: new Date() });
  return accountId;
}

const read = async (visitor: Visitor, path: string) => {
  const response = await visitor.send('GET', path);
  return { status: response.status, text: await response.text() };
};

const PAGES = ['', '/staff', '/staff/new', '/areas', '/clocks', '/asking', '/weights', '/health', '/audit'];

test.each(PAGES)('/admin%s opens for an administrator, and for no coordinator', async (path) => {
  expect((await read(administrator, `/admin${path}`)).status).toBe(200);
  const coordinator = await service.signedIn(await aMember('coordinator'));
  expect((await read(coordinator, `/admin${path}`)).status).toBe(403);
  expect((await read(service.visitor(), `/admin${path}`)).status).toBe(303);
});

test('a due time is tried, refused, saved, and read again', async () => {
  const path = '/admin/clocks/group-answers-interest';
  const fields = (remind: string, action: string) => ({
    ...{ 'remind-after': remind, 'remind-after-unit': 'days', 'desk-after': '6', 'desk-after-unit': 'days' },
    ...{ 'end-after': '10', 'end-after-unit': 'days', do: action },
  });
  const tried = await administrator.post(path, fields('２', 'try'));
  expect([tried.status, (await tried.text()).includes('過去90日で試した結果')]).toEqual([200, true]);
  expect(await service.admin.query('SELECT * FROM clock_settings')).toEqual([]);
  const refused = await administrator.post(path, fields('7', 'save'));
  expect([refused.status, (await refused.text()).includes('それより早くなっています')]).toEqual([422, true]);
  const saved = await administrator.post(path, fields('2', 'save'));
  expect(saved.headers.get('location')).toBe('/admin/clocks?done=saved');
  interface Clock {
    wait: string;
    steps: { step: string; amount: number; setAt: string | null }[];
  }
  const clocks = await administrator.json<Clock[]>('GET', '/api/v1/admin/clocks');
  const clock = clocks.find(({ wait }) => wait === 'group-answers-interest');
  expect(clock?.steps[0]).toMatchObject({ step: 'remind', amount: 2, setAt: expect.any(String) });
  expect((await read(administrator, '/admin/clocks/person-is-erased')).status).toBe(404);
});

test('programs set due times, and are told what cannot be', async () => {
  const path = '/api/v1/admin/clocks/resident-answers-offer';
  const lengths = [
    { amount: 48, unit: 'hours' },
    { amount: 24, unit: 'working-days' },
  ];
  const refused = await administrator.send('PUT', path, { lengths });
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { errors: [{ pointer: '/lengths/1', code: 'length-not-valid' }] },
  ]);
  lengths[1] = { amount: 30, unit: 'hours' };
  expect(await administrator.json('POST', `${path}/preview`, { lengths })).toEqual({
    begun: 0,
    steps: [{ step: 'end', now: 0, tried: 0, earlier: 0, later: 0, added: 0, spared: 0 }],
  });
  await administrator.json('PUT', path, { lengths });
  const [row] = await service.admin.query(
    "SELECT amount FROM clock_settings WHERE moment = 'before-session'",
  );
  expect(row).toEqual({ amount: 30 });
});

test('programs read what the plan wants to reach, set it, and take it back', async () => {
  interface Target {
    indicator: string;
    target: number | null;
    year: number | null;
    unit: string;
  }
  const path = '/api/v1/admin/targets';
  const year = new Date().getFullYear() + 3;
  const all = await administrator.json<Target[]>('GET', path);
  expect(all.map(({ indicator }) => indicator)).toContain('groups');
  await administrator.json('PUT', `${path}/groups`, { target: 40, year });
  const set = await administrator.json<Target>('GET', `${path}/groups`);
  expect(set).toMatchObject({ indicator: 'groups', unit: 'number', target: 40, year });
  expect((await read(administrator, '/admin/targets')).text).toContain('40');

  const wrong = await administrator.send('PUT', `${path}/towns`, { target: 101, year: 2020 });
  expect([wrong.status, await wrong.json()]).toMatchObject([
    422,
    {
      errors: [
        { pointer: '/target', code: 'percent-not-valid' },
        { pointer: '/year', code: 'target-year-not-valid' },
      ],
    },
  ]);
  await administrator.json('PUT', `${path}/groups`, {});
  expect(await administrator.json('GET', `${path}/groups`)).toMatchObject({ target: null, year: null });
  expect((await administrator.send('PUT', `${path}/happiness`, { target: 1, year })).status).toBe(404);
  const coordinator = await service.signedIn(await aMember('coordinator'));
  expect((await coordinator.send('GET', path)).status).toBe(403);
  expect((await coordinator.send('PUT', `${path}/groups`, { target: 1, year })).status).toBe(403);
});

test('a coordinator is appointed after a second look, works at once, and stops at once', async () => {
  const email = `hayase-${randomUUID()}@example.jp`;
  const form = { email, staffRole: 'coordinator', staffArea: '' };
  const asked = await administrator.post('/admin/staff/new', { ...form, staffInvite: 'yes' });
  expect([asked.status, (await asked.text()).includes('この内容でよろしいですか')]).toEqual([200, true]);
  expect(await service.admin.query('SELECT id FROM accounts WHERE email = $1', [email])).toEqual([]);
  await administrator.post('/admin/staff/new', { ...form, staffInvite: 'yes', do: 'save' });
  const [{ id }] = await service.admin.query('SELECT id FROM accounts WHERE email = $1', [email]);
  const coordinator = await service.signedIn(id);
  expect((await read(coordinator, '/desk')).status).toBe(200);
  const ended = await administrator.post(`/admin/staff/${id}/end`, {});
  expect(ended.headers.get('location')).toBe('/admin/staff?done=ended');
  expect((await read(coordinator, '/desk')).status).toBe(403);
});

test('the last administrator stays', async () => {
  const kept = await administrator.post(`/admin/staff/${administratorId}/end`, {});
  expect([kept.status, (await kept.text()).includes('管理者がいなくなってしまいます')]).toEqual([409, true]);
});

test('whoever was asked too long ago is asked again before staff are changed', async () => {
  const accountId = await aMember('administrator');
  const old = await service.signedIn(accountId);
  await service.admin.query(
    "UPDATE devices SET signed_in_by = 'passkey', proved_at = now() - interval '11 minutes' WHERE account_id = $1",
    [accountId],
  );
  const asked = await old.send('GET', '/admin/staff/new');
  expect(asked.headers.get('location')).toBe('/sign-in/again?next=%2Fadmin%2Fstaff%2Fnew');
  expect((await read(old, '/admin/staff')).status).toBe(200);
});

test('a town says how many cases it takes along before it is moved', async () => {
  const { id: townId } = await aTown(service.admin.manager);
  const areaId = randomUUID();
  await service.admin.query("INSERT INTO community_areas (id, city_code, number) VALUES ($1, '13224', 4)", [
    areaId,
  ]);
  await aGroup(service.admin.manager, { townId, submittedAt: new Date(), registeredAt: null });
  const path = `/admin/areas/towns/${townId}`;
  const tried = await administrator.post(path, { townArea: areaId, do: 'try' });
  expect(await tried.text()).toContain('1件が別の窓口に移ります');
  const moved = await administrator.json('PUT', `/api/v1/admin/towns/${townId}/area`, { areaId });
  expect(moved).toEqual({ moved: 1 });
  expect((await read(administrator, '/admin/areas')).text).toContain(path);
});

test('the trail is searched by what and about whom, and remembers the search', async () => {
  const { text } = await read(administrator, '/admin/audit?trailAction=set-clock');
  expect(text).toContain('group-answers-interest remind after 2 days');
  expect(text).not.toContain('@example.jp');
  expect((await read(administrator, '/admin/audit?trailAction=1%27')).status).toBe(422);
  const found = await administrator.json<{ lines: { code: string }[] }>(
    'GET',
    '/api/v1/admin/audit?action=search-trail',
  );
  expect(found.lines.map(({ code }) => code)).toContain('action=set-clock');
});

test('other weights are tried, and nothing is kept', async () => {
  const weights = { skills: '0', field: '2500', distance: '2000', time: '1500', rest: '1000' };
  const fields = Object.fromEntries(Object.entries(weights).map(([part, of]) => [`weight-of-${part}`, of]));
  const tried = await administrator.post('/admin/weights', fields);
  expect([tried.status, (await tried.text()).includes('並べかえた結果')]).toEqual([200, true]);
  const wrong = await administrator.post('/admin/weights', { ...fields, 'weight-of-time': '-5' });
  expect(wrong.status).toBe(422);
});
