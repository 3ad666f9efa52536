import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey, MEMBER, RESIDENT } from './journey';

interface Id {
  id: string;
}
interface WhatIf {
  total: number | null;
  asIfPublic: boolean;
  why: string[];
  gains: { changes: { change: string }[]; total: number | null; more: number | null }[];
}
interface Plan {
  value: number;
  bound: number;
  why: string | null;
  lines: { openingId: string; personId: string }[];
}
interface List {
  total: number;
  why: string[];
}

const service = ourService();
let journey: Journey;
let resident: Visitor;
let member: Visitor;
let coordinator: Visitor;
let groupId: string;
let openingId: string;

beforeAll(async () => {
  journey = await Journey.begin(service);
  member = await journey.signIn(MEMBER);
  coordinator = await journey.signIn(COORDINATOR);
  resident = await journey.signIn(RESIDENT);
  groupId = (await member.json<Id>('POST', '/api/v1/groups', journey.group())).id;
  await coordinator.json('PUT', `/api/v1/groups/${groupId}/registration`);
  const opening = { ...journey.opening(), minimumAge: 40 };
  openingId = (await member.json<Id>('POST', `/api/v1/groups/${groupId}/openings`, opening)).id;
  await resident.json('PUT', '/api/v1/me/card', journey.card());
});

const whatIf = (who: Visitor, body: object = {}) =>
  who.json<WhatIf>('POST', `/api/v1/openings/${openingId}/what-if`, body);
const YOUNGER = { change: 'minimum-age', years: 18 };
const period = () => {
  const day = (ms: number) => new Date(ms + 9 * 3_600_000).toISOString().slice(0, 10);
  return { from: day(Date.now()), until: day(Date.now() + 30 * 86_400_000) };
};

/** The index follows within a second; a test does not wait for it. */
async function untilSeen<T>(ask: () => Promise<T>, seen: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (seen(answer)) return answer;
    await new Promise((again) => setTimeout(again, 100));
  }
}

describe('what an opening’s changes would bring', () => {
  it('is told to its group as if the draft were public, with no count under five', async () => {
    expect(await whatIf(member, { changes: [YOUNGER] })).toEqual({
      total: null,
      asIfPublic: true,
      why: ['nobody-fits'],
      gains: [{ changes: [YOUNGER], total: null, more: null }],
    });
  });

  it('is told whole to a coordinator, also what would bring most', async () => {
    const changes = [YOUNGER, { change: 'move', sessionId: null, by: 60 }];
    const answer = await untilSeen(
      () => whatIf(coordinator, { changes }),
      ({ gains }) => gains[0]?.total === 1,
    );
    expect(answer.gains.map(({ total, more }) => [total, more])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    const best = await whatIf(coordinator);
    expect(best.gains.map(({ changes }) => changes[0]?.change)).toContain('minimum-age');
  });

  it('is nothing for another group, a resident, or an opening that is not there', async () => {
    const send = async (who: Visitor, id = openingId) => {
      const answer = await who.send('POST', `/api/v1/openings/${id}/what-if`, {});
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    expect(await send(resident)).toEqual([403, 'not-allowed']);
    const other = await journey.signIn('salon@example.jp');
    await other.json('POST', '/api/v1/groups', { ...journey.group(), name: '諏訪ふれあいサロン' });
    expect(await send(other)).toEqual([404, 'opening-unknown']);
    expect(await send(member, '00000000-0000-7000-8000-000000000000')).toEqual([404, 'opening-unknown']);
  });

  it.each([
    [{ changes: [] }, '/changes'],
    [{ changes: [{ change: 'sing' }] }, '/changes/0/change'],
    [{ changes: [{ change: 'move' }] }, '/changes/0/by'],
    [{ changes: [YOUNGER, { change: 'minimum-age' }] }, '/changes/1/years'],
    [{ changes: [{ change: 'place', lat: 35.6, lng: 400 }] }, '/changes/0/lng'],
    [
      { changes: [{ change: 'move', by: 60, sessionId: '00000000-0000-7000-8000-000000000000' }] },
      '/changes/0/sessionId',
    ],
  ])('%j is answered with its fault', async (body, pointer) => {
    const answer = await member.send('POST', `/api/v1/openings/${openingId}/what-if`, body);
    const problem = (await answer.json()) as { code: string; errors: { pointer: string }[] };
    expect([answer.status, problem.code]).toEqual([422, 'body-not-valid']);
    expect(problem.errors.map((error) => error.pointer)).toEqual([pointer]);
  });
});

describe('empty lists', () => {
  it('say why: the opening is not public, nothing is open, nothing fits', async () => {
    const candidates = () => member.json<List>('GET', `/api/v1/openings/${openingId}/candidates`);
    const forMe = () => resident.json<List>('GET', '/api/v1/me/recommendations');
    expect(await candidates()).toMatchObject({ total: 0, why: ['not-published'] });
    expect(await forMe()).toMatchObject({ total: 0, why: ['nothing-open'] });
    await member.json('PUT', `/api/v1/openings/${openingId}/submission`);
    await coordinator.json('PUT', `/api/v1/openings/${openingId}/publication`);
    expect(await candidates()).toMatchObject({ total: 0, why: ['nobody-fits'] });
    expect(await forMe()).toMatchObject({ total: 0, why: ['nothing-fits'] });
    await resident.json('PUT', '/api/v1/me/card', { ...journey.card(), free: [] });
    expect(await forMe()).toMatchObject({ total: 0, why: ['no-availability'] });
  });
});

describe('what a card’s changes would bring', () => {
  const mine = (body: object = {}) =>
    resident.json<{ total: number; why: string[]; gains: object[] }>('POST', '/api/v1/me/what-if', body);
  const SATURDAY = { change: 'free-time', ranges: [{ weekday: 5, from: 18, to: 24 }] };

  it('is counted for what is asked, and searched for', async () => {
    await service.admin.query('UPDATE openings SET minimum_age = NULL');
    expect(await mine({ changes: [SATURDAY] })).toEqual({
      total: 0,
      why: ['no-availability'],
      gains: [{ changes: [SATURDAY], total: 1, more: 1 }],
    });
    expect((await mine()).gains[0]).toEqual({ changes: [SATURDAY], total: 1, more: 1 });
  });

  it('points at a range that is turned round', async () => {
    const turned = { change: 'free-time', ranges: [{ weekday: 5, from: 24, to: 18 }] };
    const answer = await resident.send('POST', '/api/v1/me/what-if', { changes: [turned] });
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/changes/0/ranges/0/to' }] });
  });

  it('is refused before the card is complete', async () => {
    const answer = await member.send('POST', '/api/v1/me/what-if', {});
    expect(answer.status).toBe(403);
  });
});

describe('a plan', () => {
  const make = (body: object) => coordinator.json<Plan>('POST', '/api/v1/plans', body);

  it('proposes lines, or says why there are none', async () => {
    await resident.json('PUT', '/api/v1/me/card', journey.card());
    const plan = await untilSeen(
      () => make({ ...period(), coverage: 200 }),
      ({ lines }) => lines.length > 0,
    );
    expect(plan.lines.every((line) => line.openingId === openingId)).toBe(true);
    expect(plan).toMatchObject({ why: null, bound: plan.value });
    expect(await make({ from: '2020-01-01', until: '2020-01-31' })).toMatchObject({
      lines: [],
      why: 'no-session',
    });
  });

  it.each([
    [{ from: '2026-02-30', until: '2026-03-01' }, '/from'],
    [{ from: '2026-03-02', until: '2026-03-01' }, '/until'],
    [{ from: '2026-01-01', until: '2026-12-31' }, '/until'],
    [{ from: '2026-01-01', until: '2026-01-31', coverage: 1001 }, '/coverage'],
    [{ from: '2026-01-01', until: '2026-01-31', perWeek: 0 }, '/perWeek'],
  ])('%j is answered with its fault', async (body, pointer) => {
    const answer = await coordinator.send('POST', '/api/v1/plans', body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
  });

  it('is for coordinators', async () => {
    expect((await member.send('POST', '/api/v1/plans', period())).status).toBe(403);
  });
});

describe('a block', () => {
  it('is made, listed and taken back by the resident', async () => {
    const path = `/api/v1/me/blocked-groups/${groupId}`;
    const listed = () => resident.json<{ groupId: string }[]>('GET', '/api/v1/me/blocked-groups');
    const total = async () => (await resident.json<List>('GET', '/api/v1/me/recommendations')).total;
    expect(await total()).toBe(1);
    await resident.json('PUT', path);
    expect([(await listed()).map((each) => each.groupId), await total()]).toEqual([[groupId], 0]);
    await resident.json('DELETE', path);
    expect([await listed(), await total()]).toEqual([[], 1]);
  });

  it('of the group’s side is put on record by the centre', async () => {
    const [{ id }] = await service.admin.query('SELECT id FROM people');
    const path = `/api/v1/groups/${groupId}/blocked-people/${id}`;
    expect((await member.send('PUT', path)).status).toBe(403);
    await coordinator.json('PUT', path);
    expect(await resident.json('GET', '/api/v1/me/recommendations')).toMatchObject({ total: 0 });
    await coordinator.json('DELETE', path);
    expect(await resident.json('GET', '/api/v1/me/recommendations')).toMatchObject({ total: 1 });
  });
});
