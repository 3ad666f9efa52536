import { hiragana, narrow, oneLine, paragraphs, stated } from './clean-text';
import { withoutEntities } from './html-entities';

test.each([
  ['　花壇の\r\n 水やり　', '花壇の 水やり'],
  ['', ''],
])('oneLine %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('paragraphs keeps lines and one empty line', () => {
  expect(paragraphs(' 持ち物： 軍手 \r\n\r\n\r\n\r\n雨天中止\n')).toBe('持ち物： 軍手\n\n雨天中止');
});

test.each([
  ['ＦＣ．ＴＡＭＡ１９９４', 'FC.TAMA1994'],
  ['Ｈｅａｒｔ　Ｓａｖｅｒ', 'Heart Saver'],
  ['ﾀﾏ', 'タマ'],
  ['\ufa1b祉の会', '\ufa1b祉の会'],
])('narrow %s keeps Japanese', (text, expected) => {
  expect(narrow(text)).toBe(expected);
});

test.each([
  ['ニホンシュワ', 'にほんしゅわ'],
  ['コーヒー・ヴァ', 'こーひー・ゔぁ'],
  ['ｶﾞｯｺｳ', 'がっこう'],
])('hiragana %s', (text, expected) => {
  expect(hiragana(text)).toBe(expected);
});

test.each(['', ' ', '-', '－', 'ー'])('%j states nothing', (text) => {
  expect(stated(text)).toBeNull();
});

test.each([
  ['Tom &amp; Jerry&#39;s', "Tom & Jerry's"],
  ['&lt;b&gt;', '<b>'],
  ['caf&#xE9;', 'café'],
  ['&amp;lt;', '&lt;'],
  ['&unknown; &#0; &#xD800; &#9999999; R&D;', '&unknown; &#0; &#xD800; &#9999999; R&D;'],
])('entities of %s', (text, expected) => {
  expect(withoutEntities(text)).toBe(expected);
});
