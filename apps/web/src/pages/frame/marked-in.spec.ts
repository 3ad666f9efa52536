import { markedIn } from './marked-in';

describe('plain Japanese as people write it', () => {
  it.each([
    ['公園（こうえん）に 集（あつ）まります。', '{公園|こうえん}に {集|あつ}まります。'],
    ['時計(とけい)の下', '{時計|とけい}の下'],
    ['雨（中止）', '雨（中止）'],
    ['（かっこ）だけ', '（かっこ）だけ'],
    ['<b>花壇（かだん）</b>', '<b>{花壇|かだん}</b>'],
  ])('%j', (typed, marked) => {
    expect(markedIn('ja-easy', typed)).toBe(marked);
  });
});
