import { alwaysFree, emptyWeek, positionOf } from '@app/matching';
import { fitOf, kindsOf, type PersonOfNight, type SeenOpening } from './city-kinds';

const NAGAYAMA = positionOf(35.63, 139.449);
/** About 900 m to the north of 永山. */
const NEAR = positionOf(35.638, 139.449);
const SATURDAY_TEN = 5 * 48 + 20;

const kitchen: SeenOpening = {
  group: 'area-4|food',
  field: 'food',
  kindredFields: ['children'],
  halfHour: SATURDAY_TEN,
  position: NAGAYAMA,
  online: false,
};
const kind = { ...kitchen, arrivals: 0.1 };
const sato: PersonOfNight = {
  personId: '',
  position: NAGAYAMA,
  longestWay: 1000,
  online: false,
  wishes: ['food'],
  week: alwaysFree(),
  asked: 0,
  yes: 0,
};

describe('kinds of openings', () => {
  it('are counted by area, field and time of the week, per day', () => {
    const later = { ...kitchen, halfHour: SATURDAY_TEN + 2 };
    const evening = { ...kitchen, halfHour: SATURDAY_TEN + 20 };
    const monday = { ...kitchen, halfHour: 20 };
    const friday = { ...kitchen, halfHour: 4 * 48 + 20 };
    const elsewhere = { ...kitchen, group: 'area-5|food' };
    const kinds = kindsOf([kitchen, later, evening, monday, friday, elsewhere], 4);
    expect(kinds.map(({ group, arrivals }) => [group, arrivals])).toEqual([
      ['area-4|food', 0.5],
      ['area-4|food', 0.25],
      ['area-4|food', 0.5],
      ['area-5|food', 0.25],
    ]);
  });
});

describe('whom a kind fits', () => {
  it.each<[string, Partial<PersonOfNight>, ReturnType<typeof fitOf>]>([
    ['wished and here', {}, { field: 'wished', way: 'near' }],
    ['kindred', { wishes: ['children'] }, { field: 'kindred', way: 'near' }],
    ['another field', { wishes: ['sports'] }, { field: 'other', way: 'near' }],
    ['far for this resident', { position: NEAR }, { field: 'wished', way: 'far' }],
    ['in the middle', { position: NEAR, longestWay: 1500 }, { field: 'wished', way: 'middle' }],
    ['beyond the way', { position: NEAR, longestWay: 800 }, null],
    ['never free', { week: emptyWeek() }, null],
    ['without a position', { position: null }, null],
  ])('%s', (_, more, fit) => {
    expect(fitOf({ ...sato, ...more }, kind)).toEqual(fit);
  });

  it('online, whoever is willing, however far', () => {
    const online = { ...kind, position: null, online: true };
    expect(fitOf({ ...sato, online: true, position: null }, online)).toEqual({
      field: 'wished',
      way: 'online',
    });
    expect(fitOf(sato, online)).toBeNull();
  });
});
