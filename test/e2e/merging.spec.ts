import { Account } from '@app/access';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();
const FUMI = { name: '吉田 ふみ', kana: 'よしだ ふみ', birthDate: '1946-03-02' };

const read = async (visitor: Visitor, path: string) => {
  const response = await visitor.send('GET', path);
  return { status: response.status, text: await response.text() };
};
const wayTo = (response: Response) => [response.status, response.headers.get('location')];

/** 吉田ふみさん signed up by mail, and a coordinator had entered her on paper before. */
async function twoCards() {
  const { manager } = service.admin;
  const online = await aResident(manager, FUMI);
  await manager.update(Account, { id: online.accountId }, { verifiedAt: new Date() });
  const paper = await aResident(manager, {
    ...FUMI,
    name: '吉田 フミ',
    accountId: null,
    phone: '042-000-7890',
  });
  const coordinator = await service.signedIn((await aCoordinator(manager)).accountId);
  return { coordinator, online, kept: online.personId as string, other: paper.personId as string };
}

test('from the finder to one card: found, compared, chosen, merged, and told', async () => {
  const { coordinator, online, kept, other } = await twoCards();
  const found = await coordinator.post('/desk/proxy/search', { kana: 'よしだ ふみ' });
  expect(await found.text()).toContain(`/desk/proxy/people/${other}/twins`);
  const twins = await read(coordinator, `/desk/proxy/people/${other}/twins`);
  expect(twins.text).toContain(`/desk/proxy/people/${other}/twins/${kept}`);
  expect(twins.text).not.toContain(`/twins/${other}"`);

  const path = `/desk/proxy/people/${other}/twins/${kept}`;
  const { text } = await read(coordinator, path);
  for (const part of ['一人に、二枚の登録カード？', '吉田 フミ', '042-000-7890', 'もとにもどせません'])
    expect(text).toContain(part);
  const unsaid = await coordinator.post(path, { name: 'other' });
  expect([unsaid.status, (await unsaid.text()).includes('同意の確かめ方')]).toEqual([422, true]);

  const merged = await coordinator.post(path, { name: 'other', phone: 'other', agreedBy: 'telephone' });
  expect(wayTo(merged)).toEqual([303, `/desk/proxy/people/${kept}?done=merged`]);
  expect((await read(coordinator, `/desk/proxy/people/${kept}?done=merged`)).text).toContain('吉田 フミ');
  const shell = await coordinator.send('GET', `/desk/proxy/people/${other}`);
  expect(wayTo(shell)).toEqual([303, `/desk/proxy/people/${kept}?done=moved`]);
  const again = await coordinator.post(path, { agreedBy: 'telephone' });
  expect([again.status, (await again.text()).includes('もう一枚になっています')]).toEqual([409, true]);
  const { email } = await service.admin.manager.findOneByOrFail(Account, { id: online.accountId });
  expect((await service.sink.nth(email, 1)).subject).toContain('一枚にまとめました');
});

test('programs compare and merge; sent twice with one key it is done once', async () => {
  const { coordinator, kept, other } = await twoCards();
  const path = `/api/v1/people/${kept}/twins/${other}`;
  const compared = await coordinator.json<{ kept: { personId: string }; obstacles: unknown[] }>('GET', path);
  expect(compared).toMatchObject({
    kept: { personId: kept, hasSignedIn: true },
    other: { personId: other },
    obstacles: [],
  });
  const headers = { 'idempotency-key': `merge-${kept}` };
  const answers = await Promise.all(
    [1, 2].map(() => coordinator.send('POST', path, { consentBy: 'counter' }, headers)),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ id: kept }, { id: kept }]);
  const late = await coordinator.send('POST', path, { consentBy: 'counter' });
  expect([late.status, await late.json()]).toEqual([
    409,
    expect.objectContaining({ code: 'already-merged' }),
  ]);
  const wrong = await coordinator.send('POST', path, { consentBy: 'counter', name: 'both' });
  expect(wrong.status).toBe(422);
});

test('of two places at one time that are over the person says which is true', async () => {
  const { coordinator, kept, other } = await twoCards();
  const { manager } = service.admin;
  const groupId = (await aGroup(manager)).groupIds[0] as string;
  const hours = (from: number) => new Date(Date.now() + from * 3_600_000);
  const place = async (personId: string, title: string) => {
    const made = await anOpening(manager, groupId, { title }, { startsAt: hours(-5), endsAt: hours(-3) });
    const matchId = await aMatch(manager, personId, made, { state: 'approved' });
    const [{ id }] = await service.admin.query(
      `INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
       SELECT $1, id, $2, tstzrange(starts_at, ends_at), now() FROM sessions WHERE id = $3 RETURNING id`,
      [matchId, personId, made.sessionId],
    );
    await service.admin.query('UPDATE sessions SET taken = 1 WHERE id = $1', [made.sessionId]);
    return id as string;
  };
  const [, supper] = [await place(kept, '花壇の水やり'), await place(other, '夕ごはんの配膳')];
  const path = `/desk/proxy/people/${kept}/twins/${other}`;
  const { text } = await read(coordinator, path);
  expect(text).toContain('同じ時間に、二つの活動がありました');
  expect(text).toContain('夕ごはんの配膳（永山グリーンクラブ）：記録なし');
  const api = `/api/v1/people/${kept}/twins/${other}`;
  expect(await coordinator.json('GET', api)).toMatchObject({
    obstacles: [],
    doubles: [{ isOpen: true, other: { placeId: supper, title: '夕ごはんの配膳', state: null } }],
  });
  const undecided = await coordinator.send('POST', api, { consentBy: 'telephone' });
  expect([undecided.status, await undecided.json()]).toMatchObject([409, { code: 'attendance-undecided' }]);
  const unsaid = await coordinator.post(path, { agreedBy: 'telephone' });
  expect([unsaid.status, (await unsaid.text()).includes('#there-0')]).toEqual([422, true]);
  const merged = await coordinator.post(path, { agreedBy: 'telephone', 'there-0': supper });
  expect(wayTo(merged)).toEqual([303, `/desk/proxy/people/${kept}?done=merged`]);
  const held = await service.admin.query(
    'SELECT id FROM held_places WHERE person_id = $1 AND released_at IS NULL',
    [kept],
  );
  expect(held).toEqual([{ id: supper }]);
});

test('a form that was left open on a card that has ended leads to the one that was kept', async () => {
  const { coordinator, kept, other } = await twoCards();
  await coordinator.json('POST', `/api/v1/people/${kept}/twins/${other}`, { consentBy: 'counter' });
  const way = `href="/desk/proxy/people/${kept}"`;
  const person = `/desk/proxy/people/${other}`;
  const sent = [
    await coordinator.post(`${person}/contact`, { contactBy: 'paper', address: '多摩市永山1-2-3' }),
    await coordinator.post(`${person}/correction`, { name: '吉田 フミ' }),
    await coordinator.send('GET', `${person}/card`),
    await coordinator.send('GET', `${person}/help`),
    await coordinator.send('GET', `/desk/people/${other}/needs`),
    await coordinator.send('GET', `/desk/introduce?person=${other}`),
  ];
  for (const answer of sent) {
    const text = await answer.text();
    expect([answer.status, text.includes('ほかのカードと一枚になっています'), text.includes(way)]).toEqual([
      ...[409, true, true],
    ]);
  }
  const contact = { contactBy: 'phone', postalCode: '', address: '', reachable: '' };
  const program = await coordinator.send('PUT', `/api/v1/people/${other}/contact`, contact);
  expect([program.status, await program.json()]).toMatchObject([409, { code: 'card-merged', kept }]);
});
