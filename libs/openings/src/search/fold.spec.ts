import { folded, searchWords } from './fold';

describe('what people type', () => {
  it.each([
    ['コドモ食堂', 'こども食堂'],
    ['ｺﾄﾞﾓ食堂', 'こども食堂'],
    ['ＰＣ教室', 'pc教室'],
    ['キッズ・カフェ', 'きっずかふぇ'],
    ['聖ヶ丘', '聖が丘'],
    ['聖ケ丘', '聖が丘'],
    ['聖が丘', '聖が丘'],
    ['花が咲く', '花が咲く'],
    ['一ノ宮', '一の宮'],
    ['２０分～', '20分'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['か\u3099っこう', 'がっこう'],
    ['コーヒー', 'こーひー'],
    ['a\u0000b', 'ab'],
    ['\ud83d', ''],
    ['🌷', '🌷'],
  ])('%s is folded to %s', (typed, same) => {
    expect(folded(typed)).toBe(same);
  });

  it('falls into words at blanks and commas of any width', () => {
    expect(searchWords('　こども食堂、永山  ＰＣ ')).toEqual(['こども食堂', '永山', 'pc']);
  });

  it('has five words at the most, none twice, none of signs alone, and none without end', () => {
    expect(searchWords('花 ハナ はな ・・ 1 2 3 4 5')).toEqual(['花', 'はな', '1', '2', '3']);
    expect(searchWords('あ'.repeat(100))).toEqual(['あ'.repeat(40)]);
    expect(searchWords('🌷'.repeat(41))).toEqual(['🌷'.repeat(40)]);
    expect(searchWords(' 　')).toEqual([]);
  });
});
