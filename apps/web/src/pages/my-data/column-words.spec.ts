import { translator } from '@app/language';
import { REGISTER } from '@app/personal-data';
import { columnKey } from './column-words';

const t = translator('ja');
const about = REGISTER.filter(({ whose }) => whose !== 'nobody');
const shown = REGISTER.filter(({ rows, shown: some }) => (some === undefined ? rows : some) !== null);

function withoutWords(keys: readonly string[]): string[] {
  return keys.filter((key) => {
    try {
      return t(key) === '';
    } catch {
      return true;
    }
  });
}

describe('the words of the register', () => {
  it('name each table that is about somebody', () => {
    expect(withoutWords(about.map(({ table }) => `personal.table.${table}`))).toEqual([]);
    const facts = about.flatMap(({ whose, why, kept, atErasure }) => [
      ...[`personal.whose.${whose}`, `personal.why.${why}`],
      ...[`personal.kept.${kept}`, `personal.erasure.${atErasure}`],
    ]);
    expect(withoutWords(facts)).toEqual([]);
  });

  it('name each column that an export shows', () => {
    const keys = shown.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([column, kind]) => {
        if (kind.holds === 'secret' || (kind.holds === 'id' && !kind.named)) return [];
        return [columnKey(kind.holds === 'id' ? column.replace(/_id$/, '') : column)];
      }),
    );
    expect([...new Set(withoutWords(keys))]).toEqual([]);
  });
});
