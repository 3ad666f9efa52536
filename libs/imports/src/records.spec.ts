import { records } from './records';

const cells = (text: string) => [...records(text)].map((record) => record.cells);

describe('records', () => {
  test.each([
    [
      'LF, CRLF and CR',
      'a,b\nc,d\r\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'quotes and commas',
      '"永山, こども食堂","「花壇」""水やり"""',
      [['永山, こども食堂', '「花壇」"水やり"']],
    ],
    [
      'a line end in a cell',
      'a,"8月5日\r\n8日"\r\nb,c\r\n',
      [
        ['a', '8月5日\n8日'],
        ['b', 'c'],
      ],
    ],
    [
      'empty cells and no last line end',
      'a,,\n,"",b',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['blank lines skipped', '\n\na\n\nb\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('a quote that is never closed costs its own line only', () => {
    expect(cells('a,"b\nc,d\ne,f')).toEqual([null, ['c', 'd'], ['e', 'f']]);
  });

  test('a stray quote does not swallow the rows up to the next quote', () => {
    expect(cells('1,"broken\n2,whole\n3,"quoted, too"\n4,end')).toEqual([
      null,
      ['2', 'whole'],
      ['3', 'quoted, too'],
      ['4', 'end'],
    ]);
  });

  test.each(['a,"b"c', 'a,b"c', 'a,b"c"d'])('a quote inside a cell: %s', (line) => {
    expect(cells(`${line}\nx,y`)).toEqual([null, ['x', 'y']]);
  });

  test('lines are counted from 1, those inside cells too', () => {
    const found = [...records('h\n"a\nb"\n\nc')];
    expect(found.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [1, 1],
      [2, 3],
      [5, 5],
    ]);
  });

  test('ten thousand rows, each with an open quote, do not take long', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `${i},"open`).join('\n');
    expect(cells(text).filter((found) => found === null)).toHaveLength(10_000);
  });
});
