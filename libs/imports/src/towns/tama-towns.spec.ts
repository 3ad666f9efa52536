import { parseImport } from '../parse-import';
import { townKey } from './town-key';

const HEADER = 'city_code,town,town_official,base,base_kana,chome,lat,lng,postal_code,community_area';

function report(...lines: string[]) {
  const outcome = parseImport('towns', undefined, new TextEncoder().encode([HEADER, ...lines].join('\r\n')));
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.report;
}

const SAKURA = '13224,桜ケ丘一丁目,桜ヶ丘一丁目,桜ケ丘,サクラガオカ,1,35.644,139.4474,206-0013,3';

test('a town with the city’s own spelling, its reading in hiragana', () => {
  expect(report(SAKURA).rows).toEqual([
    {
      row: 1,
      cityCode: '13224',
      code: '13224:桜ヶ丘一丁目',
      name: '桜ヶ丘一丁目',
      base: '桜ヶ丘',
      kana: 'さくらがおか',
      chome: 1,
      postalCode: '2060013',
      area: 3,
      lat: 35.644,
      lng: 139.4474,
    },
  ]);
});

test('no 丁目, no area, no reading, no postal code', () => {
  const { rows, repaired } = report('13224,落川,落川,落川,,,35.6395,139.4373,,');
  expect(rows[0]).toMatchObject({ base: '落川', kana: null, chome: null, postalCode: null, area: null });
  expect(repaired.map(({ column }) => column).sort()).toEqual(['base_kana', 'postal_code']);
});

test.each([
  ['13224,a,,a,あ,,35.6,139.4,2060001,', 'no-name'],
  ['1322,和田,和田,和田,わだ,,35.6,139.4,2060001,', 'bad-city-code'],
  ['13224,和田,和田,和田,わだ,,,139.4,2060001,', 'no-position'],
])('%s is left out', (line, code) => {
  expect(report(line).leftOut).toEqual([
    expect.objectContaining({ row: 1, reason: expect.stringMatching(`^${code}:`) }),
  ]);
});

test('the same town twice is taken once', () => {
  const { read, rows, leftOut } = report(SAKURA, SAKURA);
  expect([read, rows.length, leftOut.length]).toEqual([2, 1, 1]);
  expect(leftOut[0]).toMatchObject({
    row: 2,
    column: 'town_official',
    reason: expect.stringMatching(/^repeated:/),
  });
});

test('a point far from its 丁目 is kept and named', () => {
  const { rows, repaired } = report(
    '13224,一ノ宮,一ノ宮,一ノ宮,いちのみや,,35.638,139.468,2060002,1',
    '13224,一ノ宮一丁目,一ノ宮一丁目,一ノ宮,いちのみや,1,35.653,139.441,2060002,1',
  );
  expect(rows[0]).toMatchObject({ lat: 35.638 });
  expect(repaired).toEqual([
    expect.objectContaining({ row: 1, reason: expect.stringMatching(/^far-position: 3\.0 km/) }),
  ]);
});

test.each([
  ['桜ケ丘１丁目', '桜ヶ丘一丁目'],
  ['聖が丘 五丁目', '聖ヶ丘五丁目'],
  ['一の宮', '一ノ宮'],
  ['永山12丁目', '永山十二丁目'],
  ['永山20丁目', '永山二十丁目'],
])('townKey: %s is %s', (one, other) => {
  expect(townKey(one)).toBe(townKey(other));
});

test('townKey keeps different towns apart', () => {
  expect(new Set(['一ノ宮', '一ノ宮一丁目', '関戸一丁目', '関戸二丁目'].map(townKey)).size).toBe(4);
});
