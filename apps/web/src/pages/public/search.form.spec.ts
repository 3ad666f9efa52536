import type { TownRow } from '@app/places';
import { without } from './loosened';
import { readSearch } from './search.form';
import { addressWith, afterOf, PARTS, skipOf, WHERE } from './search-address';

const NOW = new Date('2026-11-22T00:00:00Z');
const ID = '0198f3aa-0000-7000-8000-00000000000';
const town = (n: number, base: string, postalCode: string): TownRow => ({
  ...{
    id: `${ID}${n}`,
    code: `13224-${n}`,
    name: `${base}${n}丁目`,
    base,
    chome: n,
    postalCode,
    areaNumber: null,
  },
  ...{ lat: 35, lng: 139, x: n, y: 0, z: 0 },
});
const TOWNS = [town(1, '永山', '206-0025'), town(2, '永山', '206-0025'), town(3, '関戸', '2060011')];
const read = (query: Record<string, unknown>) => readSearch(query, TOWNS, NOW);

describe('a search in an address', () => {
  it('is read whole', () => {
    const { search, problems } = read({
      ...{
        q: ' ＰＣ　料理 ',
        town: `${ID}3`,
        weekday: ['5', '6'],
        timeOfDay: 'morning',
        field: 'food',
        from: '2026-11-28',
      },
      ...{ repeats: 'once', online: 'yes', children: 'yes', beginners: 'yes', language: 'plain-japanese' },
    });
    expect(problems).toEqual([]);
    expect(search).toMatchObject({
      ...{ townIds: [`${ID}3`], weekdays: [5, 6], timeOfDay: 'morning', field: 'food', from: '2026-11-28' },
      ...{ repeats: 'once', online: true, children: true, beginners: true, language: 'plain-japanese' },
      words: [
        { folded: 'pc', codes: [] },
        { folded: '料理', codes: ['skill:cooking'] },
      ],
    });
  });

  it('leaves out what cannot be understood, and refuses nothing', () => {
    const query = {
      q: '',
      weekday: '9',
      field: 'magic',
      online: 'perhaps',
      within: '7',
      view: '{',
      sort: ['a', 'b'],
    };
    expect(read(query)).toEqual({ search: {}, problems: [] });
  });

  it('knows all of 永山, a postal code in any width, and what is near', () => {
    expect(read({ town: '関戸3丁目' }).search.townIds).toEqual([`${ID}3`]);
    expect(read({ town: '永山' }).search.townIds).toEqual([`${ID}1`, `${ID}2`]);
    expect(read({ postalCode: '２０６ー００１１' }).search.townIds).toEqual([`${ID}3`]);
    expect(read({ postalCode: '2060025' }).search.townIds).toHaveLength(2);
    const near = read({ town: `${ID}3`, within: '2000' }).search;
    expect(near).toEqual({ near: [{ x: 3, y: 0, z: 0 }], within: 2000 });
  });

  it('says at its field what is wrong, and goes on with the rest', () => {
    const { search, problems } = read({
      q: '花',
      postalCode: '206',
      from: '2026-02-30',
      to: '令和8年11月30日',
    });
    expect(search).toMatchObject({ to: '2026-11-30', words: [{ folded: '花' }] });
    expect(problems).toEqual([
      { field: 'postalCode', code: 'not-a-postal-code' },
      { field: 'from', code: 'not-a-date' },
    ]);
    expect(read({ postalCode: '100-0001' }).problems).toEqual([
      { field: 'postalCode', code: 'postal-unknown' },
    ]);
  });

  it('takes days that are written the other way round', () => {
    const turned = read({ from: '2026-12-05', to: '2026-12-01' }).search;
    expect(turned).toEqual({ from: '2026-12-01', to: '2026-12-05' });
  });

  it('has room for a hundred emoji and more', () => {
    expect(read({ q: '🌷'.repeat(300) }).search.words).toEqual([{ folded: '🌷'.repeat(40), codes: [] }]);
  });
});

describe('the address of a search', () => {
  it('keeps all but what is changed, and the place in the list', () => {
    const query = {
      q: '花',
      weekday: ['5', '6'],
      town: '永山',
      after: 'old',
      skip: '20',
      empty: '',
      odd: { a: 1 },
    };
    expect(addressWith(query, { town: null })).toBe('/openings?q=%E8%8A%B1&weekday=5&weekday=6');
    expect(addressWith({}, {})).toBe('/openings');
  });

  it('reads on after a card, or after so many', () => {
    expect(afterOf(`2026-11-28T00:30:00.000Z_${ID}1`)).toEqual({
      ...{ startsAt: new Date('2026-11-28T00:30:00Z'), id: `${ID}1` },
    });
    expect([afterOf('x'), afterOf(undefined)]).toEqual([undefined, undefined]);
    expect(['20', '-1', 'x', '1.5', '99999'].map(skipOf)).toEqual([20, 0, 0, 0, 0]);
  });

  it('loses a part of the search with all its conditions', () => {
    expect(without({ near: [], within: 500, online: true }, WHERE)).toEqual({ online: true });
    expect(new Set(PARTS.flatMap(({ keys }) => keys)).size).toBe(PARTS.flatMap(({ keys }) => keys).length);
  });
});
