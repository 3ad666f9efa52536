import { dumpOf } from '../support/dump.statement';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { aNeedsKey } from '../support/needs-keys';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const WORDS = '右耳が聞こえにくいので、左から話しかけてください';
const CARD = { wishes: 'green', languages: 'ja' };

const service = ourService({ NEEDS_KEYS: aNeedsKey('y2026', 1) });

const pageOf = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();

async function aTeller() {
  const resident = await aResident(service.admin.manager, { name: '佐藤 ひかり' });
  const visitor = await service.signedIn(resident.accountId);
  const sent = await visitor.post('/me/card/2', { ...CARD, needsWords: WORDS });
  expect(sent.headers.get('location')).toBe('/me/card/3');
  return { personId: resident.personId as string, visitor };
}

describe('what would help, in own words', () => {
  it('is told on the card, and stands there again', async () => {
    const { visitor } = await aTeller();
    expect(await pageOf(visitor, '/me/card/2')).toContain(`${WORDS}</textarea>`);
    expect(await visitor.json('GET', '/api/v1/me/card/needs')).toEqual({ words: WORDS });
    expect(await pageOf(visitor, '/me/data/all')).toContain(WORDS);
  });

  it('has 500 letters at the most, and the rest of the card is not lost', async () => {
    const { visitor } = await aTeller();
    const long = await visitor.post('/me/card/2', { ...CARD, needsWords: '左'.repeat(501) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('「ほかに知っておいてほしいこと」が長すぎます');
    expect(await visitor.json('GET', '/api/v1/me/card/needs')).toEqual({ words: WORDS });
  });

  it('is read by the centre on a page of its own, which the case leads to', async () => {
    const { personId } = await aTeller();
    const { manager } = service.admin;
    const opening = await anOpening(manager, (await aGroup(manager)).groupIds[0] as string);
    const matchId = await aMatch(manager, personId, opening);
    const coordinator = await service.signedIn((await aCoordinator(manager)).accountId);
    const matchCase = await pageOf(coordinator, `/desk/matches/${matchId}`);
    expect(matchCase).toContain(`/desk/people/${personId}/needs`);
    const person = await pageOf(coordinator, `/desk/proxy/people/${personId}`);
    expect(person).toContain(`/desk/people/${personId}/needs`);
    expect(matchCase + person).not.toContain('右耳');
    const read = await coordinator.send('GET', `/desk/people/${personId}/needs`);
    expect(read.headers.get('cache-control')).toBe('no-store');
    expect(await read.text()).toContain(WORDS);
    expect(await coordinator.json('GET', `/api/v1/people/${personId}/needs`)).toEqual({ words: WORDS });
    const trail = await service.admin.query(
      "SELECT count(*)::int AS lines FROM audit_trail WHERE action = 'read-needs' AND subject_id = $1",
      [personId],
    );
    expect(trail).toEqual([{ lines: 2 }]);
  });

  it('is written anew by the centre for somebody on paper, as they told it', async () => {
    const { manager } = service.admin;
    const paper = await aResident(manager, { accountId: null, phone: '042-000-7890' });
    const path = `/desk/people/${paper.personId}/needs`;
    const coordinator = await service.signedIn((await aCoordinator(manager)).accountId);
    const unsaid = await coordinator.post(path, { needsWords: WORDS });
    const text = await unsaid.text();
    expect([unsaid.status, text.includes('同意の確かめ方'), text.includes(`${WORDS}</textarea>`)]).toEqual([
      ...[422, true, true],
    ]);
    const told = await coordinator.post(path, { needsWords: WORDS, agreedBy: 'telephone' });
    const way = `/desk/proxy/people/${paper.personId}?done=needs`;
    expect([told.status, told.headers.get('location')]).toEqual([303, way]);
    expect(await pageOf(coordinator, way)).toContain('本人にお知らせします');
    expect(await pageOf(coordinator, path)).toContain(WORDS);
    const api = `/api/v1/people/${paper.personId}/needs`;
    const key = { 'idempotency-key': 'needs-anew' };
    const put = await coordinator.send('PUT', api, { words: '杖を使います', toldBy: 'counter' }, key);
    expect(put.status).toBe(204);
    expect(await coordinator.json('GET', api)).toEqual({ words: '杖を使います' });
    const dump = await dumpOf(service.admin);
    expect([dump.includes('杖を使います'), dump.includes('右耳')]).toEqual([false, false]);
    const { personId } = await aTeller();
    const theirs = await coordinator.post(`/desk/people/${personId}/needs`, {
      ...{ needsWords: '杖を使います', agreedBy: 'telephone' },
    });
    expect(theirs.status).toBe(409);
  });

  it('is for no group, and for nobody else', async () => {
    const { personId } = await aTeller();
    const { manager } = service.admin;
    for (const { accountId } of [await aGroup(manager), await aResident(manager)]) {
      const other = await service.signedIn(accountId);
      expect((await other.send('GET', `/desk/people/${personId}/needs`)).status).toBe(403);
      expect((await other.send('GET', `/api/v1/people/${personId}/needs`)).status).toBe(403);
    }
  });

  it('is not kept with a card whose sender is signed in no more', async () => {
    const { visitor } = await aTeller();
    await visitor.send('DELETE', '/api/v1/session');
    await visitor.post('/me/card/2', { ...CARD, wishes: 'food', needsWords: '左から話して' });
    const dump = await dumpOf(service.admin);
    expect(dump).toContain('/me/card/2');
    expect(dump).not.toContain('左から話して');
  });
});
