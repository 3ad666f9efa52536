import { randomUUID } from 'node:crypto';
import { StaffAssignment } from '@app/access';
import { Database, system } from '@app/database';
import { DecideByRule, type Preview } from '@app/matches';
import { aGroup, aMatch, anAccount, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const ADULT = { fact: 'person-age', operator: 'at-least', values: [18] };
const RULE = { name: '大人の参加', effect: 'approve', conditions: [ADULT] };
const API = '/api/v1/approval-rules';

const service = ourService();
let coordinator: Visitor;
let head: Visitor;

beforeAll(async () => {
  coordinator = await staff('coordinator');
  head = await staff('head-coordinator');
});

async function staff(role: 'coordinator' | 'head-coordinator'): Promise<Visitor> {
  const accountId = await anAccount(service.admin.manager);
  await service.admin.manager.insert(StaffAssignment, { accountId, role, since: new Date() });
  return service.signedIn(accountId);
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
    const resident = await service.signedIn(await anAccount(service.admin.manager));
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

describe('rules on the desk', () => {
  const DESK = '/desk/rules';
  const typed = {
    name: '前にも参加した大人の方',
    effect: 'approve',
    'fact-0': 'person-age',
    'operator-0': 'at-least',
  };
  const page = async (visitor: Visitor, path: string, body?: object) => {
    const answer = await visitor.send(body ? 'POST' : 'GET', path, body);
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  };
  const address = async () =>
    /action="([^"]+)"/.exec(
      (await page(coordinator, `${DESK}/new`)).html.split('id="main"')[1] ?? '',
    )?.[1] as string;

  it('are written with rows that come and go, and keep what was typed', async () => {
    const action = await address();
    const added = await page(coordinator, action, {
      ...typed,
      'value-0': '２０',
      'new-fact': 'person-insured',
      do: 'add',
    });
    expect(added.status).toBe(200);
    expect(added.html).toContain('name="fact-1" value="person-insured"');
    expect(added.html).toContain('value="２０"');
    const removed = await page(coordinator, action, { ...typed, 'fact-1': 'person-insured', do: 'remove-0' });
    expect(removed.html).toContain('name="fact-0" value="person-insured"');
    expect(removed.html).not.toContain('type="hidden" name="fact-0" value="person-age"');
    expect(removed.html).not.toContain('name="fact-1"');
    const nothing = await page(coordinator, action, { ...typed, do: 'add' });
    expect([nothing.status, nothing.html.includes('href="#new-fact"')]).toEqual([422, true]);
  });

  it('say what is wrong at the field and in the summary, and keep nothing', async () => {
    const { status, html } = await page(coordinator, await address(), {
      ...typed,
      name: '',
      'value-0': '大人',
      do: 'save',
    });
    expect(status).toBe(422);
    for (const field of ['name', 'value-0']) {
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(`id="${field}-problem"`);
    }
    expect(html).toContain('value="大人"');
    expect(html).toContain('0から120までの数字');
  });

  it('are saved once, looked back with, switched on by a head coordinator and off again', async () => {
    const action = await address();
    const save = () => page(coordinator, action, { ...typed, 'value-0': '20', do: 'save' });
    const [first, again] = [await save(), await save()];
    expect([first.status, again.to]).toEqual([303, first.to]);
    const rule = (first.to as string).split('?')[0] as string;
    expect((await page(coordinator, rule)).html).toContain('20歳以上');
    expect((await page(coordinator, `${rule}/preview`)).status).toBe(200);
    expect((await page(coordinator, `${rule}/on`)).status).toBe(403);
    expect((await page(head, `${rule}/on?version=1`)).html).toContain('第1版を使い始める');
    expect(await page(head, `${rule}/on?version=1`, {})).toMatchObject({
      status: 303,
      to: `${rule}?done=on`,
    });
    expect((await page(coordinator, `${rule}/edit`)).html).toContain('第2版の下書きになります');
    await page(coordinator, `${rule}/edit`, { ...typed, 'value-0': '25', do: 'save' });
    const both = (await page(head, rule)).html;
    expect(both).toContain('第2版の下書きがあります');
    expect(await page(head, `${rule}/off`, {})).toMatchObject({ status: 303, to: `${rule}?done=off` });
    expect((await page(head, rule)).html).toContain('停止中');
  });

  it('are not found where there are none', async () => {
    expect((await page(coordinator, `${DESK}/${randomUUID()}`)).status).toBe(404);
    expect((await page(coordinator, `${DESK}/${randomUUID()}/edit`, typed)).status).toBe(404);
  });
});

describe('a match that a rule has judged', () => {
  it('says on its page which rule decided and because of what, in every language', async () => {
    const { id } = await begin();
    await head.json('PUT', `${API}/${id}/activation`, { version: 1 });
    const { manager } = service.admin;
    const { personId } = await aResident(manager);
    const { groupIds } = await aGroup(manager);
    const matchId = await aMatch(
      manager,
      personId as string,
      await anOpening(manager, groupIds[0] as string),
    );
    await service.web
      .get(Database)
      .withActor(system('rules'), (tx) => service.web.get(DecideByRule).run(tx, matchId, new Date()));
    const says = {
      ja: 'ルール「大人の参加」',
      'ja-easy': 'ルール「大人の参加」',
      en: 'said: approve',
      zh: '判断为',
      ko: '규칙 “大人の参加”',
    };
    for (const [language, words] of Object.entries(says)) {
      await (await coordinator.send('GET', `/language/${language}?next=/`)).text();
      const html = await (await coordinator.send('GET', `/desk/matches/${matchId}`)).text();
      expect(html).toContain(words);
    }
    await coordinator.send('GET', '/language/ja?next=/');
  });
});
