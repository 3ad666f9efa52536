import { RunWaves } from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Ten in the morning in Tokyo the day after tomorrow, whatever time it is: the worker's own clock may read night. */
const TEN = Math.floor(Date.now() / DAY_MS) * DAY_MS + 2 * DAY_MS + HOUR_MS;
const TIMES = { startsAt: new Date(TEN + 28 * DAY_MS), endsAt: new Date(TEN + 28 * DAY_MS + 2 * HOUR_MS) };

const service = ourService();

const read = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();
const press = async (visitor: Visitor, path: string, fields: Record<string, string> = {}) =>
  (await visitor.post(path, fields)).headers.get('location');

interface Asked {
  matchId: string;
  accountId: string;
}

const asked = (openingId: string): Promise<Asked[]> =>
  service.admin.query(
    `SELECT a.match_id AS "matchId", p.account_id AS "accountId" FROM ladder_asks a JOIN people p ON p.id = a.person_id
     WHERE a.opening_id = $1 ORDER BY a.place_in_wave`,
    [openingId],
  );

/** 永山こども食堂 needs two; six residents could come; a coordinator starts the ladder and a wave goes out. */
async function aWave() {
  const { manager } = service.admin;
  const group = await aGroup(manager, { name: '永山こども食堂' });
  const open = { title: '夕ごはんの配膳', field: 'food' as const, publishedAt: new Date(0) };
  const opening = await anOpening(manager, group.groupIds[0] as string, open, { ...TIMES, capacity: 2 });
  for (let each = 0; each < 6; each++) await aResident(manager, { wishes: ['food'], phone: '090-1234-5678' });
  const coordinator = await service.signedIn((await aCoordinator(manager)).accountId);
  const panel = `/desk/ladder/${opening.openingId}`;
  expect(await read(coordinator, '/desk/ladder')).toContain(panel);
  expect(await read(coordinator, panel)).toContain('まだ始めていません');
  expect(await press(coordinator, `${panel}/start`)).toBe(`${panel}?done=started`);
  await service.worker.get(RunWaves, { strict: false }).run(new Date(TEN));
  return {
    ...opening,
    panel,
    coordinator,
    member: await service.signedIn(group.accountId),
    people: await asked(opening.openingId),
  };
}

test('the ladder fills two places: one says no, one is silent, two say yes, the others hear that it is filled', async () => {
  const { openingId, sessionId, panel, coordinator, member, people } = await aWave();
  expect(people).toHaveLength(6);
  expect(await read(coordinator, panel)).toContain('第1回');
  const [no, yes, another, ...others] = people as [Asked, Asked, Asked, ...Asked[]];
  const page = ({ matchId }: Asked) => `/me/invitations/${matchId}`;

  const refusing = await service.signedIn(no.accountId);
  const why = await read(refusing, page(no));
  expect(why).toContain('なぜ、わたしに？');
  expect(why).toContain('/me/notifications');
  expect(await press(refusing, `${page(no)}/answer`, { answer: 'no', reason: 'no-reason' })).toBe(
    `${page(no)}?done=no`,
  );

  for (const each of [yes, another]) {
    const visitor = await service.signedIn(each.accountId);
    const say = { answer: 'yes', sessions: sessionId, shown: 'phone' };
    expect(await press(visitor, `${page(each)}/answer`, say)).toBe(`${page(each)}?done=yes`);
    await member.json('PUT', `/api/v1/matches/${each.matchId}/acceptance`, {});
  }

  for (const { accountId } of others) {
    const [{ email }] = await service.admin.query('SELECT email FROM accounts WHERE id = $1', [accountId]);
    expect((await service.sink.nth(email, 2)).subject).toContain('参加する方がそろいました：夕ごはんの配膳');
  }
  const after = await read(coordinator, panel);
  expect(after).toContain('人がそろいました');
  expect(await coordinator.json('GET', `/api/v1/openings/${openingId}/ladder`)).toMatchObject({
    state: 'filled',
    nextWaveAt: null,
    taken: 2,
    waves: [{ wave: 1, answers: { yes: 2, no: 1, filled: 3, open: 0 } }],
  });
});

test('only the centre sees and runs a ladder', async () => {
  const { openingId, panel, member } = await aWave();
  expect((await member.send('GET', panel)).status).toBe(403);
  expect((await member.send('PUT', `/api/v1/openings/${openingId}/ladder`, {})).status).toBe(403);
});

test('settings are tried in an imagined town before they are saved, by the head of the centre', async () => {
  const { manager } = service.admin;
  const actor = await aCoordinator(manager);
  const coordinator = await service.signedIn(actor.accountId);
  const settings = { coolDownDays: '14', waveHours: '９、15', answerHours: '12', silentDays: '2' };
  const tried = await coordinator.post('/desk/ladder/settings', { ...settings, do: 'try' });
  expect(await tried.text()).toContain('架空の町で試した結果');
  expect((await coordinator.post('/desk/ladder/settings', { ...settings, do: 'save' })).status).toBe(403);
  await service.admin.query("UPDATE staff_roles SET role = 'head-coordinator' WHERE account_id = $1", [
    actor.accountId,
  ]);
  const wrong = await coordinator.post('/desk/ladder/settings', { ...settings, waveHours: '3', do: 'save' });
  expect(wrong.status).toBe(422);
  expect(await press(coordinator, '/desk/ladder/settings', { ...settings, do: 'save' })).toBe(
    '/desk/ladder/settings?done=saved',
  );
  expect(await read(coordinator, '/desk/ladder/settings')).toContain('9, 15');
});
