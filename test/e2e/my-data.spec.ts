import { addressToken } from '@app/personal-data';
import { aCoordinator, aGroup, aResident } from '../support/factories';
import { ourService } from '../support/our-service';
import { TEST_SECRET } from '../support/sign-in-token';
import type { Visitor } from '../support/visitor';

const service = ourService();

const pageOf = async (visitor: Visitor, path: string) => (await visitor.send('GET', path)).text();

describe('my data', () => {
  it('is read on a page, taken along as a file, and given by the API', async () => {
    const resident = await aResident(service.admin.manager, { name: '佐藤 ひかり', phone: '042-123-4567' });
    const visitor = await service.signedIn(resident.accountId);
    expect(await pageOf(visitor, '/me/data')).toContain('わたしのデータ');
    const all = await visitor.send('GET', '/me/data/all');
    expect(all.headers.get('cache-control')).toBe('no-store');
    expect(await all.text()).toMatch(/佐藤 ひかり[\s\S]*042-123-4567/);
    const file = await visitor.send('GET', '/me/data/all.json');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(await file.text()).toContain('佐藤 ひかり');
    const { sections } = await visitor.json<{ sections: { table: string }[] }>('GET', '/api/v1/me/data');
    expect(sections.map(({ table }) => table)).toEqual(expect.arrayContaining(['people', 'accounts']));
  });

  it('is erased after a week, and until then one may stay', async () => {
    const visitor = await service.signedIn((await aResident(service.admin.manager)).accountId);
    expect(await pageOf(visitor, '/me/data/erasure')).toContain('理由は伝えません');
    const asked = await visitor.post('/me/data/erasure', {});
    expect(asked.headers.get('location')).toBe('/me/data?done=asked');
    expect(await pageOf(visitor, '/me/data')).toContain('やめずに続ける');
    expect((await visitor.post('/me/data/erasure', {})).status).toBe(409);
    await visitor.post('/me/data/erasure/stay', {});
    expect(await pageOf(visitor, '/me/data?done=stayed')).toContain('続けてくださって');
    expect((await visitor.send('DELETE', '/api/v1/me/erasure')).status).toBe(409);
    await visitor.json('PUT', '/api/v1/me/erasure');
  });

  it('waits while one represents a group', async () => {
    const visitor = await service.signedIn((await aGroup(service.admin.manager)).accountId);
    const refused = await visitor.post('/me/data/erasure', {});
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('先に、代表を引きついでください');
  });

  it('has a new address once the letter there is answered', async () => {
    const { accountId } = await aResident(service.admin.manager);
    const visitor = await service.signedIn(accountId);
    const wrong = await visitor.post('/me/data/address', { email: 'これは違う' });
    expect(wrong.status).toBe(422);
    await visitor.post('/me/data/address', { email: 'hikkoshi@example.jp' });
    const [change] = await service.admin.query('SELECT id FROM address_changes WHERE account_id = $1', [
      accountId,
    ]);
    const stranger = service.visitor();
    const token = addressToken(change.id, TEST_SECRET);
    expect(await pageOf(stranger, `/address/${token}`)).toContain('このアドレスにする');
    expect(await (await stranger.post(`/address/${token}`, {})).text()).toContain(
      'メールアドレスを変えました',
    );
    expect((await stranger.post(`/address/${token}`, {})).status).toBe(410);
    expect(await pageOf(visitor, '/me/data')).toContain('hikkoshi@example.jp');
  });
});

describe('the data of somebody on paper', () => {
  it('is printed, corrected and erased by the centre', async () => {
    const paper = await aResident(service.admin.manager, { accountId: null, name: '紙の 佐藤' });
    const { personId } = paper;
    const visitor = await service.signedIn((await aCoordinator(service.admin.manager)).accountId);
    const at = `/desk/proxy/people/${personId}`;
    expect(await pageOf(visitor, at)).toContain(`${at}/data`);
    expect(await pageOf(visitor, `${at}/data`)).toContain('紙の 佐藤');
    expect(await pageOf(visitor, `${at}/correction`)).toContain('紙の 佐藤');
    expect((await visitor.post(`${at}/erasure`, {})).status).toBe(422);
    expect((await visitor.post(`${at}/erasure`, { agreedBy: 'telephone' })).status).toBe(303);
    expect(await pageOf(visitor, `${at}/erasure`)).toContain('やめずに続ける');
    await visitor.post(`${at}/erasure/stay`, {});
    await visitor.json('PUT', `/api/v1/people/${personId}/erasure`, { toldBy: 'letter' });
  });

  it('of whoever can sign in stays with them', async () => {
    const { personId } = await aResident(service.admin.manager);
    const visitor = await service.signedIn((await aCoordinator(service.admin.manager)).accountId);
    expect((await visitor.send('GET', `/api/v1/people/${personId}/data`)).status).toBe(409);
    expect((await visitor.send('GET', `/desk/proxy/people/${personId}/correction`)).status).toBe(409);
  });
});

describe('the register', () => {
  it.each(['ja', 'ja-easy', 'en', 'zh', 'ko'])('is a page in %s', async (language) => {
    const visitor = service.visitor();
    await visitor.send('GET', `/language/${language}`);
    const page = await visitor.send('GET', '/register');
    expect(page.status).toBe(200);
    const me = await service.signedIn((await aResident(service.admin.manager)).accountId);
    await me.send('GET', `/language/${language}`);
    for (const path of ['/me/data', '/me/data/all', '/me/data/erasure'])
      expect((await me.send('GET', path)).status).toBe(200);
  });

  it('is public over the API', async () => {
    const tables = await service.visitor().json<{ table: string }[]>('GET', '/api/v1/register');
    expect(tables.map(({ table }) => table)).toContain('people');
  });
});
