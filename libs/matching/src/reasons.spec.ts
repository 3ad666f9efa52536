import { kitchen, metresAway, NOW, sato, session } from '../fixtures/kitchen';
import type { Opening, Person, Session } from './model';
import { rankOpenings, rankPeople } from './rank';

const toGroup = (person: Partial<Person>, opening: Partial<Opening> = {}) =>
  rankPeople(kitchen(opening), [sato(person)], NOW).candidates[0]?.reasons ?? [];
const toResident = (person: Partial<Person>, opening: Partial<Opening> = {}) =>
  rankOpenings(sato(person), [kitchen(opening)], NOW).candidates[0]?.reasons ?? [];
const plain = { skills: [], wishes: [], position: metresAway(1999) };

describe('reasons', () => {
  it('are at most three, in a fixed order', () => {
    expect(toResident({ skills: ['childcare', 'cooking'], wishes: ['health', 'food'] })).toEqual([
      { code: 'skill-wanted', skills: ['cooking', 'childcare'] },
      { code: 'field-wished', field: 'food' },
      { code: 'near', withinMetres: 400 },
    ]);
  });

  it('name only what the opening wants, not all that the person can do or wishes for', () => {
    const said = JSON.stringify(toGroup({ skills: ['cooking', 'accounting'], wishes: ['food', 'music'] }));
    expect(said).not.toMatch(/accounting|music/);
  });

  it('name a kindred field where the field itself is not wished for', () => {
    expect(toGroup({ ...plain, wishes: ['health'] })).toEqual([
      { code: 'time-fits', fitting: 1, open: 1 },
      { code: 'kindred-field', fields: ['health'] },
      { code: 'rested' },
    ]);
  });

  it('call near what lies within half of the longest way', () => {
    const codes = (metres: number) =>
      toResident({ ...plain, position: metresAway(metres) }).map(({ code }) => code);
    expect(codes(1000)).toContain('near');
    expect(codes(1001)).not.toContain('near');
  });

  it.each([
    [0, 1000, 100],
    [999, 1000, 1000],
    [1000, 1000, 1000],
    [2000, 2000, 2000],
    [50_000, 50_000, 50_000],
    [50_001, 100_000, 50_100],
    [1001, 2000, 1100],
    [19_000, 20_000, 19_000],
    [60_000, 100_000, 60_000],
  ])('tell a group and a resident %i m as within %i and %i m', (metres, group, resident) => {
    const person = { ...plain, position: metresAway(metres), longestWay: 200_000 };
    expect(toGroup(person)[0]).toEqual({ code: 'near', withinMetres: group });
    expect(toResident(person)[0]).toEqual({ code: 'near', withinMetres: resident });
  });

  it('are the same for two neighbours with the same fit: nothing says who somebody is', () => {
    const one = toGroup({ number: 1, birthDate: '1958-05-10', position: metresAway(310) });
    const other = toGroup({
      number: 2,
      birthDate: '1999-01-01',
      position: metresAway(680),
      languages: ['ja', 'ne'],
    });
    expect(one).toEqual(other);
  });

  it('say online only where it is not near', () => {
    const codes = (metres: number) =>
      toResident({ online: true, position: metresAway(metres) }, { online: true }).map(({ code }) => code);
    expect(codes(9000)).toContain('online');
    expect(codes(100)).not.toContain('online');
  });

  it('name no kindred field beside the field itself', () => {
    expect(toGroup({ ...plain, wishes: ['food', 'health'] })).toEqual([
      { code: 'field-wished', field: 'food' },
      { code: 'time-fits', fitting: 1, open: 1 },
      { code: 'rested' },
    ]);
  });

  it('tell a resident how many places are free, from half of them, or that all may come', () => {
    const lastReason = (places: Partial<Session>) =>
      toResident(plain, { sessions: [session('2026-12-05 10:00', '2026-12-05 12:00', places)] }).slice(1);
    expect(lastReason({ capacity: 4, taken: 2 })).toEqual([{ code: 'needs-people', free: 2 }]);
    expect(lastReason({ capacity: 4, taken: 3 })).toEqual([]);
    expect(lastReason({ capacity: null, taken: 3 })).toEqual([{ code: 'needs-people', free: null }]);
  });

  it('say nothing more to a group of somebody asked lately', () => {
    expect(toGroup({ ...plain, lastAskedOn: '2026-11-20' })).toEqual([
      { code: 'time-fits', fitting: 1, open: 1 },
    ]);
  });

  it('say rested only after the whole time of rest', () => {
    const codes = (lastAskedOn: string) => toGroup({ ...plain, lastAskedOn }).map(({ code }) => code);
    expect(codes('2026-10-26')).toContain('rested');
    expect(codes('2026-10-27')).not.toContain('rested');
  });
});
