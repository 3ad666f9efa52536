import { OpeningEdition } from '@app/openings';
import { type DemoService, startDemoService } from '../support/demo-service';
import type { Visitor } from '../support/visitor';

let demo: DemoService;
let anyone: Visitor;

interface Found {
  total: number;
  nextCursor: string | null;
  openings: {
    id: string;
    number: number;
    title: string;
    titles: { language: string; title: string }[];
    startsAt: string;
    online: boolean;
    reasons: string[];
  }[];
}

beforeAll(async () => {
  demo = await startDemoService();
  anyone = demo.service.visitor();
}, 120_000);

afterAll(() => demo.close());

const search = (query: string, who = anyone) => who.json<Found>('GET', `/api/v1/openings?${query}`);
const page = async (path: string, who = anyone) => {
  const answer = await who.send('GET', path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

async function signedIn(): Promise<Visitor> {
  const visitor = demo.service.visitor();
  await visitor.post(`/sign-in/${await demo.token('resident')}`, {});
  return visitor;
}

describe('the search of the API', () => {
  it('finds ひらがな for カタカナ, and words of the vocabulary in other languages', async () => {
    const [katakana, hiragana] = [await search('keyword=コドモ'), await search('keyword=こども')];
    expect(katakana.total).toBeGreaterThan(0);
    expect(katakana.total).toBe(hiragana.total);
    expect((await search('keyword=cooking')).total).toBeGreaterThan(0);
    expect((await search('keyword=ありえない言葉')).total).toBe(0);
  });

  it('counts by town what it finds, and goes on by its cursor', async () => {
    const { towns } = await anyone.json<{ towns: { openings: number }[] }>(
      'GET',
      '/api/v1/openings/towns?weekday=5,6',
    );
    const weekend = await search('weekday=5&weekday=6&limit=3');
    expect(towns.reduce((sum, { openings }) => sum + openings, 0)).toBe(weekend.total);
    const next = await search(`weekday=5,6&limit=3&cursor=${weekend.nextCursor}`);
    const ids = [...weekend.openings, ...next.openings].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it('measures from a postal code', async () => {
    const near = await search('postalCode=206-0025&within=1000');
    const wide = await search('postalCode=2060025&within=5000');
    expect(near.total).toBeGreaterThan(0);
    expect(wide.total).toBeGreaterThan(near.total);
  });

  it('sorts by fit for whoever has a card, with reasons, page by page', async () => {
    const resident = await signedIn();
    const first = await search('sort=fit&limit=4', resident);
    const rest = await search(`sort=fit&limit=100&cursor=${first.nextCursor}`, resident);
    expect(first.total).toBe(4 + rest.openings.length);
    expect(first.openings.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const { candidates } = await resident.json<{ candidates: { openingId: string }[] }>(
      'GET',
      '/api/v1/me/recommendations',
    );
    expect(new Set(first.openings.map(({ id }) => id))).toEqual(
      new Set(candidates.slice(0, 4).map(({ openingId }) => openingId)),
    );
    expect((await anyone.send('GET', '/api/v1/openings?sort=fit')).status).toBe(409);
  });

  it.each([
    ['from=2026-02-30', ['/from']],
    ['to=soon&within=7', ['/to', '/within']],
    ['weekday=7,x&field=magic&language=xx', ['/field', '/language', '/weekday']],
    ['townId=永山&sort=best', ['/sort', '/townId']],
  ])('says what is wrong with %s', async (query, pointers) => {
    const answer = await anyone.send('GET', `/api/v1/openings?${query}`);
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    expect([answer.status, errors.map(({ pointer }) => pointer).sort()]).toEqual([422, pointers]);
  });

  it.each([
    'keyword=%00',
    'keyword=%F0%9F%8C%B7',
    "keyword=';--",
    'keyword=%25_%5C',
    `keyword=${'🌷'.repeat(60)}`,
  ])('is not upset by %s', async (query) => {
    expect((await anyone.send('GET', `/api/v1/openings?${query}`)).status).toBe(200);
  });
});

describe('the search page', () => {
  it('keeps what was typed, says what is wrong with it and finds the rest', async () => {
    const { status, text } = await page(
      `/openings?${new URLSearchParams({ q: '🌷ﾊﾅ', postalCode: '206', from: '2026-02-30' })}`,
    );
    expect(status).toBe(200);
    for (const typed of ['value="🌷ﾊﾅ"', 'value="206"', 'value="2026-02-30"']) expect(text).toContain(typed);
    expect(text).toContain('206-0025」のように書いてください');
    expect(text).toContain('こよみにありません');
  });

  it('is not upset by any address', async () => {
    const odd = [
      'q[a]=1',
      'q=1&q=2',
      'town[]=x',
      'after=x_y',
      'skip=-1',
      'weekday=9',
      'view[x]=map',
      'q=%00',
      'sort=fit',
    ];
    for (const query of odd) expect([query, (await page(`/openings?${query}`)).status]).toEqual([query, 200]);
  });

  it('says what to leave out where nothing is found, and how many there are then', async () => {
    const { text } = await page('/openings?q=ありえない言葉&weekday=5');
    const number = Number(/言葉を問わなければ (\d+)件/.exec(text)?.[1]);
    expect(number).toBe((await search('weekday=5')).total);
    expect(text).toContain('href="/openings?weekday=5"');
  });

  it('has as many on the map as in the list', async () => {
    const { text } = await page('/openings?view=map&timeOfDay=morning');
    const numbers = [...text.matchAll(/<td class="number">(\d+)件/g)].map(([, each]) => Number(each));
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe((await search('timeOfDay=morning')).total);
    expect(text).toMatch(/aria-label="永山 \d+件"/);
  });

  it('may ask where one is, and no other page may', async () => {
    expect((await page('/openings')).headers.get('permissions-policy')).toContain('geolocation=(self)');
    expect((await page('/')).headers.get('permissions-policy')).toContain('geolocation=()');
  });
});

describe('what is passed on', () => {
  it('says in its head what an opening is, for people and for machines', async () => {
    const [{ id, title }] = (await search('limit=1')).openings as [Found['openings'][number]];
    const { text } = await page(`/openings/${id}`);
    const head = text.slice(0, text.indexOf('</head>'));
    expect(head).toContain(`property="og:title" content="${title}"`);
    expect(head).toMatch(/property="og:image" content="http[^"]+\/assets\/share\.png"/);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(json as string)).toMatchObject({ '@type': 'Event', name: title });
    expect((await anyone.send('GET', '/assets/share.png')).headers.get('content-type')).toBe('image/png');
  });
});

describe('an opening that stands in English, too', () => {
  const title = 'Reading picture books aloud at the library';

  beforeAll(async () => {
    const [{ id: openingId }] = (await search('limit=1')).openings as [Found['openings'][number]];
    const writtenBy = await demo.id('SELECT account_id AS id FROM staff_roles LIMIT 1');
    const words = { title, body: 'An hour on Saturdays.', writtenBy, writtenAt: new Date() };
    await demo.admin.manager.insert(OpeningEdition, { openingId, language: 'en', ...words });
  });

  it('is found by its English words, and shown in them to whoever reads English', async () => {
    const reader = demo.service.visitor();
    await reader.send('GET', '/language/en?next=/');
    const [{ id, title: japanese }] = (await search('keyword=picture books aloud')).openings as [
      Found['openings'][number],
    ];
    const { text: list } = await page('/openings?q=picture books aloud', reader);
    expect(list).toContain(`<a href="/openings/${id}">${title}</a>`);
    const { text } = await page(`/openings/${id}`, reader);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(`<title>${title}`);
    expect(text).toContain(`property="og:title" content="${title}"`);
    expect(text).toContain('property="og:locale" content="en"');
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(json as string)).toMatchObject({ name: title, inLanguage: 'en' });
    expect((await page(`/openings/${id}`)).text).toContain(`<h1>${japanese}</h1>`);
    const korean = demo.service.visitor();
    await korean.send('GET', '/language/ko?next=/');
    const { text: inKorean } = await page(`/openings/${id}`, korean);
    expect(inKorean).toContain(`<h1><span lang="ja">${japanese}</span></h1>`);
    expect(inKorean).toContain('property="og:locale" content="ja"');
  });
});

describe('the sheet', () => {
  it('says the same on paper and as text', async () => {
    const [sheet, text] = [
      await page('/openings/print?weekday=5'),
      await page('/openings/print.txt?weekday=5'),
    ];
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text.text).toMatch(/^ボランティアさん出番です！\r\n令和\d+年/);
    const numbers = [...text.text.matchAll(/^■ 番号 (\d+)/gm)].map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(5);
    const onPaper = [...sheet.text.matchAll(/<small>番号<\/small>(\d+)/g)].map(([, number]) => number);
    expect(onPaper).toEqual(numbers);
    expect(text.text).not.toMatch(/[{}]|undefined|<\w/);
  });

  it('has titles in the language of whoever takes it along, where the group has written them', async () => {
    const english = demo.service.visitor();
    await english.send('GET', '/language/en?next=/');
    const { openings } = await search('limit=100');
    const inEnglish = (each: Found['openings'][number]) =>
      each.titles.find(({ language }) => language === 'en');
    const found = openings.find(inEnglish);
    if (!found) throw new Error('no opening of the demo city has an English title');
    const asked = `?q=${encodeURIComponent(found.title)}`;
    const title = inEnglish(found)?.title as string;
    expect((await page(`/openings/print.txt${asked}`, english)).text).toContain(title);
    expect((await page(`/openings/print${asked}`, english)).text).toContain(`<h2>${title} `);
    expect((await page(`/openings/print${asked}`)).text).toContain(`<h2>${found.title} `);
  });

  it('has words when nothing is found, and in plain Japanese no marks of readings', async () => {
    const easy = demo.service.visitor();
    await easy.send('GET', '/language/ja-easy?next=/');
    const { text } = await page('/openings/print.txt?q=ありえない言葉', easy);
    expect(text).toContain('ありません');
    expect(text).not.toMatch(/[{}|]/);
  });
});

describe('gathering places', () => {
  it('are listed for people and for programs, with their source', async () => {
    const { places } = await anyone.json<{ places: { name: string; source: string }[] }>(
      'GET',
      '/api/v1/gathering-places',
    );
    expect(places.length).toBeGreaterThan(10);
    const { text } = await page('/gathering-places');
    for (const { name, source } of places)
      expect([name, text.includes(name), text.includes(source)]).toEqual([name, true, true]);
    const { text: nagayama } = await page('/gathering-places?town=永山');
    expect(nagayama).toContain('集いの場 1か所');
  });
});
