import { randomUUID } from 'node:crypto';
import { aTown } from '../support/a-town';
import { aCoordinator, anAccount } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();
let visitor: Visitor;
let townId: string;

beforeAll(async () => {
  townId = (await aTown(service.admin.manager)).id;
  await aCoordinator(service.admin.manager);
  visitor = await service.signedIn(await anAccount(service.admin.manager));
});

const groupNamed = (name: string) => ({
  ...{ name, kana: 'ながやまぐりーんくらぶ', kind: 'circle', story: '花壇の水やりをしています。' },
  ...{ townId, phone: '042-000-1234' },
});
const register = (who: Visitor, key: string, body: unknown) =>
  who.send('POST', '/api/v1/groups', body, { 'idempotency-key': key });
const count = async (sql: string, values: unknown[] = []): Promise<number> =>
  (await service.admin.query(`SELECT count(*)::int AS n FROM ${sql}`, values))[0].n;
const groups = (name: string) => count('groups WHERE name = $1', [name]);

describe('the same request sent twice', () => {
  it('changes one thing, and hears the first answer', async () => {
    const key = randomUUID();
    const first = await register(visitor, key, groupNamed('永山グリーンクラブ'));
    const again = await register(visitor, key, groupNamed('永山グリーンクラブ'));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await groups('永山グリーンクラブ')).toBe(1);
  });

  it('waits for the first when both come at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => register(visitor, key, groupNamed('諏訪こども食堂'))),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect(await groups('諏訪こども食堂')).toBe(1);
  });

  it('is done again where nobody gave a key', async () => {
    const body = groupNamed('鶴牧おはなし会');
    await visitor.json('POST', '/api/v1/groups', body);
    await visitor.json('POST', '/api/v1/groups', body);
    expect(await groups('鶴牧おはなし会')).toBe(2);
  });

  it('is refused under the key of another one', async () => {
    const key = randomUUID();
    await register(visitor, key, groupNamed('落合おんがく会'));
    const other = await register(visitor, key, groupNamed('落合うたごえ会'));
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: 'idempotency-key-reused' });
    const elsewhere = await visitor.send('PUT', `/api/v1/matches/${randomUUID()}/acceptance`, undefined, {
      'idempotency-key': key,
    });
    expect(elsewhere.status).toBeGreaterThanOrEqual(400);
    expect(await groups('落合うたごえ会')).toBe(0);
  });

  it('is another request when another account sends it', async () => {
    const key = randomUUID();
    const neighbour = await service.signedIn(await anAccount(service.admin.manager));
    for (const who of [visitor, neighbour])
      expect((await register(who, key, groupNamed('豊ヶ丘みどりの会'))).status).toBe(201);
    expect(await groups('豊ヶ丘みどりの会')).toBe(2);
  });

  it('may be mended after a body that was not valid', async () => {
    const key = randomUUID();
    const wrong = await register(visitor, key, { ...groupNamed('貝取ひろば'), phone: 42 });
    expect(wrong.status).toBe(422);
    expect((await register(visitor, key, groupNamed('貝取ひろば'))).status).toBe(201);
  });

  it('hears the first refusal again', async () => {
    const key = randomUUID();
    const stranger = { ...groupNamed('馬引沢みまもり隊'), townId: randomUUID() };
    const answers = [await register(visitor, key, stranger), await register(visitor, key, stranger)];
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(answers[1]?.headers.get('idempotency-replayed')).toBe('true');
    expect(await answers[1]?.json()).toMatchObject({ code: 'town-unknown' });
    expect(await groups('馬引沢みまもり隊')).toBe(0);
  });

  it('is not read with a key that cannot be one', async () => {
    expect((await register(visitor, 'x'.repeat(201), groupNamed('愛宕かえで会'))).status).toBe(400);
  });
});

describe('a form', () => {
  const fields = (name: string, once: string) => ({
    ...{ groupName: name, groupKana: 'さくらかい', kind: 'circle', story: '絵本を読みます。' },
    ...{ groupTown: townId, groupPhone: '042-375-0000', _once: once },
  });
  const onceOf = (html: string) => /name="_once" value="([\w-]+)"/.exec(html)?.[1] as string;

  it('counts once when its button is pressed three times', async () => {
    const html = await (await visitor.send('GET', '/groups/new')).text();
    const sent = await Promise.all(
      [1, 2, 3].map(() => visitor.post('/groups/new', fields('連光寺さくら会', onceOf(html)))),
    );
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(sent.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await groups('連光寺さくら会')).toBe(1);
  });

  it('may be mended on the page before, and has a new key on the page after', async () => {
    const html = await (await visitor.send('GET', '/groups/new')).text();
    const wrong = await visitor.post('/groups/new', {
      ...fields('乞田川たんぽぽ会', onceOf(html)),
      groupName: '',
    });
    expect(wrong.status).toBe(422);
    expect(onceOf(await wrong.text())).not.toBe(onceOf(html));
    expect((await visitor.post('/groups/new', fields('乞田川たんぽぽ会', onceOf(html)))).status).toBe(303);
  });

  it('says in words that it was sent before, to whom it knows', async () => {
    const html = await (await visitor.send('GET', '/groups/new')).text();
    await visitor.post('/groups/new', fields('和田どんぐり会', onceOf(html)));
    const other = await visitor.post('/groups/new', fields('和田まつぼっくり会', onceOf(html)));
    const page = await other.text();
    expect(other.status).toBe(422);
    expect(page).toContain('もう受け付けています');
    expect(page).toContain('/sign-out');
    expect(await groups('和田まつぼっくり会')).toBe(0);
  });
});

describe('what is kept', () => {
  it('holds no words of the form and no way in', async () => {
    const kept = await service.admin.query(
      'SELECT kept_answers::text AS line, convert_from(body, $1) AS body FROM kept_answers',
      ['UTF8'],
    );
    const all = JSON.stringify(kept);
    expect(kept.length).toBeGreaterThan(5);
    for (const word of ['永山グリーンクラブ', '042-000-1234', 'session', 'sign-in'])
      expect(all).not.toContain(word);
  });
});
