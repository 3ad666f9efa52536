import { aCoordinator, aGroup, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();

const read = async (visitor: Visitor, path: string) => {
  const response = await visitor.send('GET', path);
  return { status: response.status, text: await response.text() };
};

async function helping(name = '小林 節子') {
  const resident = await aResident(service.admin.manager, { name });
  const coordinator = await aCoordinator(service.admin.manager);
  const visitor = await service.signedIn(coordinator.accountId);
  const path = `/desk/proxy/people/${resident.personId}/help`;
  const begun = await visitor.post(path, { helpAgreed: 'counter' });
  expect(begun.headers.get('location')).toBe('/me');
  return { resident, coordinator, visitor, path };
}

const trail = (actorId: string) =>
  service.admin.query(
    "SELECT action, subject_id, code FROM audit_trail WHERE actor = $1 AND action LIKE '%help' ORDER BY id",
    [`account:${actorId}`],
  );

test('the mark stands on every page, the resident’s pages open, and the desk is closed', async () => {
  const { visitor } = await helping();
  for (const path of ['/me', '/me/activities', '/openings', '/help', '/me/record']) {
    const { status, text } = await read(visitor, path);
    expect([path, status, text.includes('小林 節子さんの画面でお手伝いしています')]).toEqual([
      path,
      200,
      true,
    ]);
  }
  for (const path of [
    '/desk',
    '/me/data',
    '/me/devices',
    '/me/card/1',
    '/me/notifications',
    '/me/data/erasure',
  ]) {
    const { status, text } = await read(visitor, path);
    expect([path, status, text.includes('お手伝いのあいだは、できません')]).toEqual([path, 403, true]);
  }
  expect((await visitor.send('GET', '/api/v1/desk')).status).toBe(403);
});

test('what is done is the resident’s, written down as done by who helps, and told to the resident at once', async () => {
  const { visitor, resident, coordinator } = await helping();
  const group = await aGroup(service.admin.manager, { name: '永山こども食堂' });
  const startsAt = new Date(Date.now() + 10 * 86_400_000);
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
  const opening = await anOpening(
    service.admin.manager,
    group.groupIds[0] as string,
    { publishedAt: new Date(0) },
    times,
  );
  const sent = await visitor.post(`/openings/${opening.openingId}/interest`, { sessions: opening.sessionId });
  expect(sent.status).toBe(303);
  const [match] = await service.admin.query('SELECT id, person_id FROM matches WHERE opening_id = $1', [
    opening.openingId,
  ]);
  expect(match.person_id).toBe(resident.personId);
  const [line] = await service.admin.query(
    'SELECT actor FROM audit_trail WHERE subject_id = $1 ORDER BY id LIMIT 1',
    [match.id],
  );
  expect(line.actor).toBe(`account:${coordinator.accountId}`);
  const told = await service.admin.query(
    "SELECT recipient_id FROM outbox WHERE event = 'counter-help' AND recipient_id = $1",
    [resident.accountId],
  );
  expect(told).toHaveLength(1);
  const [{ email }] = await service.admin.query('SELECT email FROM accounts WHERE id = $1', [
    resident.accountId,
  ]);
  const mail = await service.sink.nth(email, 1);
  expect(mail.subject).toContain('お手伝い');
});

test('it ends by the button: the desk opens again, and both ends are in the trail', async () => {
  const { visitor, resident, coordinator } = await helping();
  const ended = await visitor.post('/counter/end', {});
  expect(ended.headers.get('location')).toBe(`/desk/proxy/people/${resident.personId}`);
  expect((await read(visitor, '/desk')).status).toBe(200);
  expect((await read(visitor, '/openings')).text).not.toContain('お手伝いしています');
  expect(await trail(coordinator.accountId)).toEqual([
    { action: 'begin-help', subject_id: resident.personId, code: 'counter' },
    { action: 'end-help', subject_id: resident.personId, code: null },
  ]);
});

test('it ends by itself after its time, and with the role', async () => {
  const first = await helping();
  await service.admin.query(
    `UPDATE signed_in SET sess = jsonb_set(sess::jsonb, '{helping,until}', '1')::json WHERE sess -> 'helping' IS NOT NULL`,
  );
  expect((await read(first.visitor, '/me/activities')).status).toBe(403);
  expect((await read(first.visitor, '/desk')).status).toBe(200);
  const second = await helping();
  await service.admin.query('UPDATE staff_roles SET until = now() WHERE account_id = $1', [
    second.coordinator.accountId,
  ]);
  expect((await read(second.visitor, '/me/activities')).status).toBe(403);
  expect((await read(second.visitor, '/desk')).status).toBe(403);
});

test('nobody else helps, and nobody is helped who has no account, or is oneself', async () => {
  const { path, resident } = await helping();
  const another = await service.signedIn((await aResident(service.admin.manager)).accountId);
  expect((await another.post(path, { helpAgreed: 'counter' })).status).toBe(403);
  const coordinator = await aCoordinator(service.admin.manager);
  const visitor = await service.signedIn(coordinator.accountId);
  expect((await visitor.post(path, {})).status).toBe(422);
  await service.admin.query('UPDATE people SET account_id = NULL WHERE id = $1', [resident.personId]);
  expect((await visitor.post(path, { helpAgreed: 'counter' })).status).toBe(404);
  await service.admin.query('UPDATE people SET account_id = $2 WHERE id = $1', [
    resident.personId,
    coordinator.accountId,
  ]);
  expect((await visitor.post(path, { helpAgreed: 'counter' })).status).toBe(404);
  expect(await trail(coordinator.accountId)).toEqual([]);
});
