import { randomUUID } from 'node:crypto';
import { ANYONE, Database, type Tx } from '@app/database';
import { chord, positionOf, weekdayOf } from '@app/matching';
import {
  folded,
  type Opening,
  OpeningCardsQuery,
  type OpeningSearch,
  Session,
  searchWords,
} from '@app/openings';
import type { Town } from '@app/places';
import { DateTime } from 'luxon';
import { aTown } from '../support/a-town';
import { type Domain, startDomain } from '../support/domain';
import { aGroup, anOpening, NOW } from '../support/factories';

let domain: Domain;
let cards: OpeningCardsQuery;
const made: Made[] = [];
const towns: Town[] = [];

interface Made {
  readonly id: string;
  readonly said: string;
  readonly opening: Partial<Opening>;
  readonly sessions: readonly { startsAt: Date; isFull: boolean }[];
  readonly town: Town | null;
}

const TITLES = [
  '花壇の水やり',
  'こども食堂の配膳',
  'コドモ食堂の買い出し',
  'ＰＣ教室のお手伝い',
  'ﾊﾟｿｺﾝを直す会',
  '聖ヶ丘の落ち葉はき',
  '聖が丘のごみ拾い',
  'キッズ・カフェ 開店準備',
  '絵本の読み聞かせ🌷',
];
const FIELDS = ['green', 'food', 'digital', 'reading'] as const;
const PLACES: [string, string, number, number][] = [
  ['永山三丁目', 'ながやま', 35.6296, 139.4483],
  ['聖ヶ丘二丁目', 'ひじりがおか', 35.6365, 139.4641],
  ['一ノ宮一丁目', 'いちのみや', 35.6535, 139.4406],
];

/** Everything that a search asks for, in many mixtures. */
async function aCity(): Promise<void> {
  const manager = domain.admin.manager;
  const [groupId] = (await aGroup(manager)).groupIds as [string];
  for (const [name, kana, lat, lng] of PLACES)
    towns.push(await aTown(manager, { name, kana, lat, lng, ...positionOf(lat, lng) }));
  for (let n = 0; n < 60; n++) made.push(await one(n, groupId));
}

async function one(n: number, groupId: string): Promise<Made> {
  const town = n % 7 === 6 ? null : (towns[n % towns.length] as Town);
  const place = town ? pick(town) : { townId: null, lat: null, lng: null, x: null, y: null, z: null };
  const opening: Partial<Opening> = {
    ...{
      title: TITLES[n % TITLES.length] as string,
      body: `その${n}`,
      field: FIELDS[n % FIELDS.length] as never,
    },
    ...{ online: town === null, childrenWelcome: n % 3 === 0, beginnersWelcome: n % 5 !== 0, placeName: '' },
    ...{
      languages: n % 4 === 0 ? ['en'] : [],
      accessProvided: n % 6 === 0 ? ['plain-japanese'] : [],
      ...place,
    },
    ...(n % 11 === 10 && { closedAt: NOW }),
    ...(n % 13 === 12 && { publishedAt: null }),
  };
  const sessions = Array.from({ length: 1 + (n % 3) }, (_, at) => ({
    startsAt: DateTime.fromJSDate(NOW)
      .plus({ days: 1 + ((n * 5 + at * 3) % 20), hours: (n * 7 + at * 4) % 24 })
      .toJSDate(),
    isFull: (n + at) % 8 === 7,
  }));
  const { openingId } = await write(groupId, opening, sessions);
  const said = [opening.title, opening.body, '永山グリーンクラブ', town?.name, town?.kana].filter(Boolean);
  return {
    id: openingId,
    said: said.map((each) => folded(each as string)).join('\n'),
    opening,
    sessions,
    town,
  };
}

async function write(groupId: string, opening: Partial<Opening>, [first, ...rest]: Made['sessions']) {
  const rowOf = (each: Made['sessions'][number]) => ({
    startsAt: each.startsAt,
    endsAt: new Date(each.startsAt.getTime() + 3_600_000),
    ...{ capacity: 1, taken: each.isFull ? 1 : 0 },
  });
  const written = await anOpening(
    domain.admin.manager,
    groupId,
    opening,
    rowOf(first as Made['sessions'][number]),
  );
  const more = rest.map((each) => ({ id: randomUUID(), openingId: written.openingId, ...rowOf(each) }));
  await domain.admin.manager.insert(Session, more);
  return written;
}

function pick({ id, lat, lng, x, y, z }: Town) {
  return { townId: id, lat, lng, x, y, z };
}

/** The same search without any SQL: openings and when the first session that is asked for begins. */
function byHand(search: OpeningSearch): string[] {
  return made
    .filter(({ opening }) => opening.closedAt === undefined && opening.publishedAt === undefined)
    .filter((each) => holds(each, search))
    .map((each) => ({
      id: each.id,
      at: Math.min(...each.sessions.filter((s) => fits(s, search)).map(timeOf)),
    }))
    .filter(({ at }) => at !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const timeOf = ({ startsAt }: { startsAt: Date }) => startsAt.getTime();

function holds({ said, opening, town, sessions }: Made, search: OpeningSearch): boolean {
  const coming = sessions.length > 1 ? 'regular' : 'once';
  const checks: [unknown, () => boolean][] = [
    [search.words, () => (search.words ?? []).every((word) => saysIt(word, said, opening))],
    [search.field, () => opening.field === search.field],
    [search.townIds, () => town !== null && (search.townIds ?? []).includes(town.id)],
    [
      search.near,
      () => town !== null && (search.near ?? []).some((c) => chord(c, town) <= (search.within ?? 0)),
    ],
    [search.repeats, () => coming === search.repeats],
    [search.online, () => opening.online === true],
    [search.children, () => opening.childrenWelcome === true],
    [search.beginners, () => opening.beginnersWelcome === true],
    [search.language, () => speaks(opening, search.language as string)],
  ];
  return checks.every(([asked, check]) => asked === undefined || check());
}

function saysIt(word: { folded: string; codes: readonly string[] }, said: string, opening: Partial<Opening>) {
  return (
    said.split('\n').some((line) => line.includes(word.folded)) ||
    word.codes.includes(`field:${opening.field}`)
  );
}

function speaks(opening: Partial<Opening>, language: string): boolean {
  return language === 'plain-japanese'
    ? Boolean(opening.accessProvided?.includes(language))
    : Boolean(opening.languages?.includes(language as never));
}

function fits({ startsAt, isFull }: { startsAt: Date; isFull: boolean }, search: OpeningSearch): boolean {
  const local = DateTime.fromJSDate(startsAt).setZone('Asia/Tokyo');
  const day = local.toISODate() as string;
  const band = local.hour < 12 ? 'morning' : local.hour < 17 ? 'afternoon' : 'evening';
  if (isFull || startsAt <= NOW) return false;
  if (search.weekdays && !search.weekdays.includes(weekdayOf(day))) return false;
  if (search.timeOfDay && search.timeOfDay !== band) return false;
  return day >= (search.from ?? '0000') && day <= (search.to ?? '9999');
}

const word = (...words: string[]) => words.flatMap(searchWords).map((each) => ({ folded: each, codes: [] }));
const asAnyone = <T>(work: (tx: Tx) => Promise<T>) => domain.get(Database).withActor(ANYONE, work);
const found = (search: OpeningSearch) =>
  asAnyone((tx) => cards.run(tx, search, { limit: 100 }, NOW)).then((all) => all.map(({ id }) => id));

beforeAll(async () => {
  domain = await startDomain();
  cards = domain.get(OpeningCardsQuery);
  await aCity();
});

afterAll(() => domain.close());

describe('the search', () => {
  const SEARCHES: [string, () => OpeningSearch][] = [
    ['nothing in particular', () => ({})],
    ['ひらがな for カタカナ', () => ({ words: word('こども食堂') })],
    ['カタカナ for ひらがな', () => ({ words: word('コドモ') })],
    ['half width', () => ({ words: word('ｺﾄﾞﾓ') })],
    ['small letters for ＰＣ', () => ({ words: word('pc') })],
    ['full width for half-width kana', () => ({ words: word('パソコン') })],
    ['聖ケ丘, however it is spelt', () => ({ words: word('聖ケ丘') })],
    ['across a middle dot', () => ({ words: word('キッズカフェ') })],
    ['two words', () => ({ words: word('聖が丘　ごみ') })],
    ['one letter', () => ({ words: word('花') })],
    ['an emoji', () => ({ words: word('🌷') })],
    ['the reading of a town', () => ({ words: word('ながやま') })],
    ['the name of a group', () => ({ words: word('グリーンクラブ') })],
    ['a word of the vocabulary', () => ({ words: [{ folded: 'cooking', codes: ['field:food'] }] })],
    ['a wildcard, which is a letter like others', () => ({ words: [{ folded: '%_', codes: [] }] })],
    ['a field', () => ({ field: 'green' })],
    ['a town', () => ({ townIds: [(towns[1] as Town).id] })],
    ['near a town', () => ({ near: [pick(towns[0] as Town)], within: 2000 })],
    ['near two towns', () => ({ near: [pick(towns[0] as Town), pick(towns[2] as Town)], within: 500 })],
    ['weekends', () => ({ weekdays: [5, 6] })],
    ['evenings', () => ({ timeOfDay: 'evening' })],
    ['Saturday mornings: one session, both', () => ({ weekdays: [5], timeOfDay: 'morning' })],
    ['from a day to a day', () => ({ from: '2026-11-25', to: '2026-11-27' })],
    ['one day', () => ({ from: '2026-11-28', to: '2026-11-28' })],
    ['once', () => ({ repeats: 'once' })],
    ['regular', () => ({ repeats: 'regular' })],
    ['online', () => ({ online: true })],
    ['children, beginners', () => ({ children: true, beginners: true })],
    ['English', () => ({ language: 'en' })],
    ['plain Japanese', () => ({ language: 'plain-japanese' })],
    [
      'all of it',
      () => ({ words: word('の'), weekdays: [0, 1, 2, 3, 4], beginners: true, repeats: 'regular' }),
    ],
  ];

  it.each(SEARCHES)('finds what a plain filter finds, in order: %s', async (_, search) => {
    const expected = byHand(search());
    expect(await found(search())).toEqual(expected);
    expect(await asAnyone((tx) => cards.count(tx, search(), NOW))).toBe(expected.length);
    const byTown = await asAnyone((tx) => cards.byTown(tx, search(), NOW));
    expect(byTown.reduce((sum, { openings }) => sum + openings, 0)).toBe(expected.length);
  });

  it('asks for things that are there, and for things that are not', () => {
    const numbers = SEARCHES.map(([name, search]) => [name, byHand(search()).length] as const);
    expect(numbers.filter(([, number]) => number === 0).map(([name]) => name)).toEqual([
      'a wildcard, which is a letter like others',
    ]);
  });

  it('goes on after the last card, page by page', async () => {
    const all = await asAnyone((tx) => cards.run(tx, {}, { limit: 100 }, NOW));
    const [first, rest] = [all.slice(0, 9), all.slice(9)];
    const next = await asAnyone((tx) => cards.run(tx, {}, { after: first.at(-1), limit: 100 }, NOW));
    expect(next.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });

  it('keeps the order of a ranking', async () => {
    const ids = byHand({}).reverse().slice(2, 12);
    const shown = await asAnyone((tx) => cards.inOrder(tx, { ids }, 3, 4, NOW));
    expect(shown.map(({ id }) => id)).toEqual(ids.slice(3, 7));
  });
});

describe('what the search knows', () => {
  it('is folded by the database just as it is by the program', async () => {
    const codes = [
      ...[0x20, 0x180, 0x3000, 0x3200, 0x3300, 0x4e00, 0x4e20, 0xac00, 0xac20, 0xf900, 0xf920, 0xff00],
      ...[0xfff0, 0x1f300, 0x1f360, 0x2000, 0x2070, 0x2460, 0x2500, 0x25a0, 0x2700],
    ];
    const texts = codes.flatMap((from) =>
      Array.from({ length: from === 0x3000 ? 0x200 : from === 0x20 ? 0x160 : 0x60 }, (_, at) =>
        String.fromCodePoint(from + at),
      ),
    );
    const whole = [...texts, '聖ヶ丘 聖ケ丘 聖が丘 花が咲く', 'ｶﾞｷﾞｸﾞ ﾊﾟ', 'が', 'Ｃａｆé・ÀÉ'];
    const rows = await domain.admin.query('SELECT search_fold(t) AS said FROM unnest($1::text[]) t', [whole]);
    const differing = whole.filter((text, at) => rows[at].said !== folded(text));
    expect(differing.map((text) => text.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('follows its opening, its group and its town', async () => {
    const manager = domain.admin.manager;
    const { groupIds } = await aGroup(manager, { name: '多摩川を歩く会' });
    const town = await aTown(manager, { name: '関戸六丁目', kana: 'せきど' });
    const { openingId } = await anOpening(manager, groupIds[0] as string, {
      ...pick(town),
      title: '野鳥を数える',
    });
    const finds = async (text: string) => (await found({ words: word(text) })).includes(openingId);
    expect(await finds('野鳥 多摩川 関戸')).toBe(true);
    await domain.admin.query("UPDATE openings SET title = '水鳥を数える' WHERE id = $1", [openingId]);
    await domain.admin.query("UPDATE groups SET name = '大栗川を歩く会' WHERE id = $1", [groupIds[0]]);
    await domain.admin.query("UPDATE towns SET name = '一ノ宮四丁目' WHERE id = $1", [town.id]);
    expect(await finds('水鳥 多摩川')).toBe(false);
    expect(await finds('水鳥 大栗川 一の宮')).toBe(true);
    expect(await finds('水鳥 大栗川 一ノ宮')).toBe(true);
    expect(await finds('野鳥')).toBe(false);
  });

  it('is found by an index', async () => {
    await domain.admin.query('SET enable_seqscan = off');
    const plan = await domain.admin.query(
      `EXPLAIN SELECT opening_id FROM opening_search
       WHERE (grams @> ARRAY['花壇'] AND strpos(words, '花壇') > 0) OR grams && ARRAY['field:green']`,
    );
    await domain.admin.query('RESET enable_seqscan');
    expect(JSON.stringify(plan)).toContain('opening_search_grams_idx');
  });

  it('is read by nobody: only ids are given, and only of what may be seen', async () => {
    await expect(asAnyone((tx) => tx.manager.query('SELECT words FROM opening_search'))).rejects.toThrow(
      'permission denied',
    );
    const drafts = made.filter(({ opening }) => opening.publishedAt === null).map(({ id }) => id);
    expect(drafts.length).toBeGreaterThan(2);
    expect((await found({ words: word('その') })).filter((id) => drafts.includes(id))).toEqual([]);
  });
});
