import type { GatheringPlaceRow } from '@app/places';
import { placesOf } from './places-of';

const place = (name: string, more: Partial<GatheringPlaceRow> = {}): GatheringPlaceRow => ({
  ...{
    id: name,
    kind: 'salon',
    name,
    address: '',
    townId: null,
    townName: null,
    townBase: null,
    lat: 0,
    lng: 0,
  },
  ...{ phone: null, url: null, openHours: '', whatIsThere: '', accessProvided: [], source: '', ...more },
});
const ALL = [
  place('永山つどいの家', {
    townBase: '永山',
    kind: 'community-centre',
    accessProvided: ['step-free', 'parking'],
  }),
  place('まめのき', { townBase: '中沢', whatIsThere: '日替わりの昼ごはん', accessProvided: ['with-child'] }),
];
const names = (query: Record<string, unknown>) => placesOf(ALL, query).map(({ name }) => name);

describe('gathering places', () => {
  it('are all there when nothing is asked, or nothing that can be understood', () => {
    expect(names({})).toHaveLength(2);
    expect(names({ has: 'magic', q: ' ' })).toHaveLength(2);
  });

  it('are found by town, kind, what is there and words', () => {
    expect(names({ town: '永山' })).toEqual(['永山つどいの家']);
    expect(names({ placeKind: 'salon' })).toEqual(['まめのき']);
    expect(names({ has: ['step-free', 'parking'] })).toEqual(['永山つどいの家']);
    expect(names({ has: ['step-free', 'with-child'] })).toEqual([]);
    expect(names({ q: 'ヒルゴハン' })).toEqual([]);
    expect(names({ q: '昼ゴハン' })).toEqual(['まめのき']);
  });
});
