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
