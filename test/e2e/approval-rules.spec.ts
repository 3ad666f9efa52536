import { randomUUID } from 'node:crypto';
import { StaffAssignment } from '@app/access';
import type { Preview } from '@app/matches';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { anAccount } from '../support/factories';
import { type Service, startService } from '../support/service';
import { aSignInToken } from '../support/sign-in-token';
import type { Visitor } from '../support/visitor';

const ADULT = { fact: 'person-age', operator: 'at-least', values: [18] };
const RULE = { name: '大人の参加', effect: 'approve', conditions: [ADULT] };
const API = '/api/v1/approval-rules';

let service: Service;
let admin: DataSource;
let coordinator: Visitor;
let head: Visitor;

beforeAll(async () => {
  service = await startService('postgres');
  admin = await adminOf(service.database.adminUrl);
  coordinator = await staff('coordinator');
  head = await staff('head-coordinator');
});

afterAll(async () => {
  await admin.destroy();
  await service.close();
});

async function staff(role: 'coordinator' | 'head-coordinator'): Promise<Visitor> {
  const accountId = await anAccount(admin.manager);
  await admin.manager.insert(StaffAssignment, { accountId, role, since: new Date() });
  return signedIn(accountId);
}

async function signedIn(accountId: string): Promise<Visitor> {
  const visitor = service.visitor();
  await visitor.json('POST', '/api/v1/session', { token: await aSignInToken(admin.manager, accountId) });
  return visitor;
}

const begin = () => coordinator.json<{ id: string; version: number }>('POST', API, RULE);
const find = async (id: string) =>
  (await coordinator.json<{ ruleId: string; state: string; onVersion: number | null }[]>('GET', API)).find(
    ({ ruleId }) => ruleId === id,
  );

describe('rules over the API', () => {
  it('are drafted, looked back with, switched on, written anew and switched off', async () => {
    const { id, version } = await begin();
    expect(version).toBe(1);
    expect(await find(id)).toMatchObject({ state: 'draft', onVersion: null });
    const preview = await coordinator.json<Preview & { todayFacts: string[] }>('GET', `${API}/${id}/preview`);
    expect(preview).toEqual({ total: 0, decided: 0, otherwise: 0, cannotTell: 0, todayFacts: [], cases: [] });
    await head.json('PUT', `${API}/${id}/activation`, { version: 1 });
    const online = { fact: 'opening-online', operator: 'is', values: [false] };
    const next = await coordinator.json('PUT', `${API}/${id}`, { ...RULE, conditions: [ADULT, online] });
    expect(next).toEqual({ id, version: 2 });
    expect(await find(id)).toMatchObject({ state: 'on', onVersion: 1 });
    expect(await coordinator.json('GET', `${API}/${id}/preview`)).toMatchObject({
      todayFacts: ['opening-online'],
    });
    await head.json('DELETE', `${API}/${id}/activation`);
    expect(await find(id)).toMatchObject({ state: 'off', onVersion: null });
  });

  it('are switched by a head coordinator only, and seen by coordinators only', async () => {
    const { id } = await begin();
    expect((await coordinator.send('PUT', `${API}/${id}/activation`, { version: 1 })).status).toBe(403);
    expect((await coordinator.send('DELETE', `${API}/${id}/activation`)).status).toBe(403);
    const resident = await signedIn(await anAccount(admin.manager));
    expect((await resident.send('GET', API)).status).toBe(403);
    expect((await service.visitor().send('GET', API)).status).toBe(401);
  });

  it.each<[string, object, string[]]>([
    ['no name', { ...RULE, name: '' }, ['/name']],
    ['no condition', { ...RULE, conditions: [] }, ['/conditions']],
    ['an unknown fact', { ...RULE, conditions: [{ ...ADULT, fact: 'toString' }] }, ['/conditions/0/fact']],
    [
      'an age of 200',
      { ...RULE, conditions: [ADULT, { ...ADULT, values: [200] }] },
      ['/conditions/1/values'],
    ],
    [
      'an operator of another type',
      { ...RULE, conditions: [{ ...ADULT, operator: 'is' }] },
      ['/conditions/0/operator'],
    ],
    [
      'an object for a value',
      { ...RULE, conditions: [{ ...ADULT, values: [{}] }] },
      ['/conditions/0/values'],
    ],
  ])('%s is pointed at', async (_, body, pointers) => {
    const answer = await coordinator.send('POST', API, body);
    const problem = (await answer.json()) as { errors: { pointer: string }[] };
    expect(answer.status).toBe(422);
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('are not found where there are none', async () => {
    const nobody = randomUUID();
    const { id } = await begin();
    expect((await coordinator.send('PUT', `${API}/${nobody}`, RULE)).status).toBe(404);
    expect((await coordinator.send('GET', `${API}/${nobody}/preview`)).status).toBe(404);
    expect((await coordinator.send('GET', `${API}/${id}/preview?version=7`)).status).toBe(404);
    expect((await head.send('PUT', `${API}/${id}/activation`, { version: 7 })).status).toBe(404);
  });
});
