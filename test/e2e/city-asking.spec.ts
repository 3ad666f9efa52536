import { StaffAssignment } from '@app/access';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { anAccount } from '../support/factories';
import { type Service, startService } from '../support/service';
import { aSignInToken } from '../support/sign-in-token';
import type { Visitor } from '../support/visitor';

let service: Service;
let admin: DataSource;
let administrator: Visitor;

beforeAll(async () => {
  service = await startService('postgres');
  admin = await adminOf(service.database.adminUrl);
  administrator = await aMember('administrator');
});

afterAll(async () => {
  await admin.destroy();
  await service.close();
});

async function aMember(role: 'administrator' | 'coordinator'): Promise<Visitor> {
  const accountId = await anAccount(admin.manager);
  await admin.manager.insert(StaffAssignment, { accountId, role, since: new Date() });
  const visitor = service.visitor();
  await visitor.json('POST', '/api/v1/session', { token: await aSignInToken(admin.manager, accountId) });
  return visitor;
}

const fields = (weekly: string, from: string, until: string, action: string) => ({
  ...{ cityWeeklyAsks: weekly, cityQuietFrom: from, cityQuietUntil: until, do: action },
});

test('how often and when the city asks is tried, refused in words, saved, and read again', async () => {
  const path = '/admin/asking';
  const tried = await administrator.post(path, fields('２', '22', '7', 'try'));
  expect([tried.status, (await tried.text()).includes('朝まで待つお知らせ')]).toEqual([200, true]);
  expect(await admin.query('SELECT * FROM asking_settings')).toEqual([]);
  const refused = await administrator.post(path, fields('9', '12', '', 'save'));
  const words = await refused.text();
  expect(refused.status).toBe(422);
  for (const word of ['1回から7回まで', '17時から24時', '5時から11時']) expect(words).toContain(word);
  const waves = await administrator.post(path, fields('1', '18', '8', 'try'));
  expect([waves.status, (await waves.text()).includes('自動の声かけをする時刻')]).toEqual([422, true]);
  const saved = await administrator.post(path, fields('2', '22', '7', 'save'));
  expect(saved.headers.get('location')).toBe('/admin/asking?done=saved');
  const read = await (await administrator.send('GET', '/admin/asking?done=saved')).text();
  expect(read).toContain('週2回まで、22時から7時まで送らない');
});

test('programs read, try and set it, and are told what cannot be', async () => {
  const path = '/api/v1/admin/asking';
  const body = { weeklyAsks: 3, quietFrom: 21, quietUntil: 9 };
  const none = { asIs: 0, later: 0, heldBack: 0, spent: 0 };
  expect(await administrator.json('POST', `${path}/preview`, body)).toMatchObject({
    ...{ asks: 0, ownAsks: 0, now: none, tried: none, messages: { now: 0, tried: 0 } },
  });
  await administrator.json('PUT', path, body);
  expect(await administrator.json('GET', path)).toEqual({
    ...{ ...body, setAt: expect.any(String), isQuiet: false },
  });
  const refused = await administrator.send('PUT', path, { ...body, quietFrom: 17 });
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { errors: [{ pointer: '/quietFrom', code: 'quiet-over-waves' }] },
  ]);
  const nothing = await administrator.send('PUT', path, { weeklyAsks: null, quietFrom: 1e9 });
  expect(nothing.status).toBe(422);
  const coordinator = await aMember('coordinator');
  expect((await coordinator.send('PUT', path, body)).status).toBe(403);
  expect((await coordinator.send('GET', '/admin/targets')).status).toBe(403);
});

test('a target is set and stands in the statistics', async () => {
  const path = '/admin/targets/gathering-places';
  expect((await administrator.send('GET', path)).status).toBe(200);
  const refused = await administrator.post(path, { indicatorTarget: '40', indicatorYear: '令和12' });
  expect([refused.status, (await refused.text()).includes('西暦で書いてください')]).toEqual([422, true]);
  const saved = await administrator.post(path, { indicatorTarget: '４０', indicatorYear: '2030' });
  expect(saved.headers.get('location')).toBe('/admin/targets?done=saved');
  const coordinator = await aMember('coordinator');
  const statistics = await (await coordinator.send('GET', '/desk/statistics')).text();
  expect(statistics).toContain('2030年度末までの目標');
  expect((await administrator.send('GET', '/admin/targets/happiness')).status).toBe(404);
});
