import { inClear } from './in-clear';

const sealed = Buffer.from('zip');
const row = { name: '佐藤 美咲', needs_words: sealed, phone: null };

describe('an export', () => {
  it('tells what is sealed in clear', () => {
    const [section] = inClear([{ table: 'people', rows: [row] }], (value) => `${value}を開けた`);
    expect(section?.rows).toEqual([{ name: '佐藤 美咲', needs_words: 'zipを開けた', phone: null }]);
  });

  it('leaves what is not told, and whatever is no sealed column', () => {
    const open = () => {
      throw new Error('opened');
    };
    const rows = [{ name: '佐藤 美咲', needs_words: null }];
    expect(inClear([{ table: 'people', rows }], open)).toEqual([{ table: 'people', rows }]);
    const others = [{ table: 'files', rows: [{ needs_words: sealed }] }];
    expect(inClear(others, open)).toEqual(others);
  });
});
