import { readTable, type TableOutcome } from './table';

function tableOf<C extends string>(outcome: TableOutcome<C>) {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.table;
}

describe('readTable', () => {
  test('gives the named columns in any order and ignores the others', () => {
    const table = tableOf(readTable('kana,x,name\nながやま,1,永山\n', ['name', 'kana']));
    expect(table).toEqual({
      read: 1,
      rows: [{ number: 1, cells: { name: '永山', kana: 'ながやま' } }],
      leftOut: [],
      repaired: [],
    });
  });

  test('names of columns agree across widths and blanks', () => {
    expect(tableOf(readTable('No , ＴＥＬ\n1,2', ['№', 'TEL'])).rows[0]?.cells).toEqual({
      '№': '1',
      TEL: '2',
    });
  });

  test('says which columns are missing, and what stands there instead', () => {
    const outcome = readTable('name;kana\n', ['name', 'town']);
    expect(outcome).toMatchObject({ ok: false, code: 'missing-columns', missing: ['name', 'town'] });
    expect(outcome).toMatchObject({ message: expect.stringContaining('name;kana') });
  });

  test('a needed column that stands twice is as good as missing', () => {
    expect(readTable('name,name\n', ['name'])).toMatchObject({ ok: false, missing: ['name'] });
  });

  test.each(['', '\n\r\n'])('an empty file: %j', (text) => {
    expect(readTable(text, ['name'])).toMatchObject({ ok: false, code: 'empty-file' });
  });

  test('a first line that is broken has no columns', () => {
    expect(readTable('"name\nx', ['name'])).toMatchObject({ ok: false, code: 'missing-columns' });
  });

  test('only a first line is a table without rows', () => {
    expect(tableOf(readTable('name\n', ['name']))).toMatchObject({ read: 0, rows: [] });
  });
});

describe('broken rows are left out, and the others read', () => {
  const text = ['name,town', '花壇の会,永山', '一,二,三', '一', '"x"y,z', ',', '配食の会,諏訪', ''].join(
    '\n',
  );
  const table = tableOf(readTable(text, ['name', 'town']));

  test('every row is read or left out', () => {
    expect(table.read).toBe(table.rows.length + table.leftOut.length);
    expect(table.rows.map(({ number }) => number)).toEqual([1, 6]);
  });

  test('each with its number and reason', () => {
    expect(table.leftOut.map(({ row, reason }) => [row, reason.split(':')[0]])).toEqual([
      [2, 'wrong-columns'],
      [3, 'wrong-columns'],
      [4, 'bad-quote'],
      [5, 'empty-row'],
    ]);
    expect(table.leftOut[0]?.reason).toBe('wrong-columns: 3 cells instead of 2 (line 3 of the file)');
  });

  test('empty cells too many or too few at the end do no harm', () => {
    const read = tableOf(readTable('name,town,,\n花壇の会,永山\n配食の会,諏訪,,,,', ['name', 'town']));
    expect(read.rows).toHaveLength(2);
  });

  test('a huge cell is left out, its value cut to 200 characters', () => {
    const [left] = tableOf(
      readTable(`name,town\n花壇の会,${'あ'.repeat(1_000_000)}`, ['name', 'town']),
    ).leftOut;
    expect(left).toMatchObject({
      row: 1,
      column: 'town',
      reason: expect.stringMatching(/^too-long: 1000000 /),
    });
    expect(left?.value).toHaveLength(200);
  });

  test('control characters go and it is said; a formula stays text', () => {
    const read = tableOf(readTable('name,town\n花壇\0の\u001b[31m会,=1+1', ['name', 'town']));
    expect(read.rows[0]?.cells).toEqual({ name: '花壇の[31m会', town: '=1+1' });
    expect(read.repaired).toEqual([
      {
        row: 1,
        column: 'name',
        value: '花壇�の�[31m会',
        reason: expect.stringMatching(/^control-characters:/),
      },
    ]);
  });
});
