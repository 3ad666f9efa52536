import { ANYONE, Database, type Tx } from '@app/database';
import {
  type EditionLanguage,
  folded,
  OpeningCardsQuery,
  OpeningEdition,
  type OpeningSearch,
  searchWords,
} from '@app/openings';
import { aTown } from '../support/a-town';
import { aGroup, anOpening, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';
import { byHand as filtered, type Made, makeCity, pick } from './search-city';

const domain = ourDomain();
let cards: OpeningCardsQuery;
let made: readonly Made[];
let towns: Awaited<ReturnType<typeof makeCity>>['towns'];

const byHand = (search: OpeningSearch) => filtered(made, search);

const word = (...words: string[]) => words.flatMap(searchWords).map((each) => ({ folded: each, codes: [] }));
const asAnyone = <T>(work: (tx: Tx) => Promise<T>) => domain.get(Database).withActor(ANYONE, work);
const found = (search: OpeningSearch) =>
  asAnyone((tx) => cards.run(tx, search, { limit: 100 }, NOW)).then((all) => all.map(({ id }) => id));

beforeAll(async () => {
  cards = domain.get(OpeningCardsQuery);
  ({ made, towns } = await makeCity(domain.admin.manager));
});

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
    ['letters that stand elsewhere in the words', () => ({ words: word('水花') })],
    ['a field', () => ({ field: 'green' })],
    ['a town', () => ({ townIds: [(towns[1] as (typeof towns)[number]).id] })],
    ['near a town', () => ({ near: [pick(towns[0] as (typeof towns)[number])], within: 2000 })],
    [
      'near two towns',
      () => ({
        near: [pick(towns[0] as (typeof towns)[number]), pick(towns[2] as (typeof towns)[number])],
        within: 500,
      }),
    ],
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
      'letters that stand elsewhere in the words',
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

  it('follows its editions in every language, and finds them once the opening is public', async () => {
    const manager = domain.admin.manager;
    const { groupIds, accountId } = await aGroup(manager);
    const draft = { title: '花だんの手入れ', publishedAt: null };
    const { openingId } = await anOpening(manager, groupIds[0] as string, draft);
    const write = (language: EditionLanguage, title: string, body: string) =>
      manager.insert(OpeningEdition, {
        ...{ openingId, language, title, body, writtenBy: accountId, writtenAt: NOW },
      });
    await write('en', 'Tulips for the station square', 'Gloves are there.');
    await write('zh', '在车站广场种郁金香', '有手套。');
    await write('ko', '역 광장에 튤립 심기', '장갑이 있습니다.');
    await write(
      'ja-easy',
      '駅前（えきまえ）に 球根（きゅうこん）を うえます',
      '手袋（てぶくろ）が あります。',
    );
    const finds = async (text: string) => (await found({ words: word(text) })).includes(openingId);
    expect(await finds('tulips')).toBe(false);
    await domain.admin.query('UPDATE openings SET published_at = $2 WHERE id = $1', [openingId, NOW]);
    for (const text of ['TULIPS station', 'gloves', '郁金香', '튤립', '球根を', 'きゅうこんを', 'てぶくろ'])
      expect([text, await finds(text)]).toEqual([text, true]);
    expect(await finds('bulbs')).toBe(false);
    await manager.update(OpeningEdition, { openingId, language: 'en' }, { title: 'Bulbs for the square' });
    expect([await finds('bulbs'), await finds('tulips')]).toEqual([true, false]);
    await manager.delete(OpeningEdition, { openingId, language: 'ko' });
    expect([await finds('튤립'), await finds('花だん')]).toEqual([false, true]);
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
