import type { Person } from '@app/people';
import { mergedCard, saysTheSame, takenByDefault } from './card-fields';

const WEEK = [0n, 0n, 0n, 0n, 0n, 15n, 0n];
const card = (more: Partial<Person> = {}) =>
  ({
    ...{ name: '佐藤 美咲', kana: 'さとう みさき', birthDate: '1992-05-14', phone: null },
    ...{ townId: 'nagayama', x: 1, y: 2, z: 3, longestWay: 3000, online: false },
    ...{ residency: ['lives'], skills: [], wishes: ['green'], languages: ['ja'], accessNeeds: [] },
    ...{ week: [0n, 0n, 0n, 0n, 0n, 0n, 0n], cardCompletedAt: null },
    ...more,
  }) as unknown as Person;

describe('the card that comes of two', () => {
  it('has the kept card’s own, the other’s where there is none, and both of a list', () => {
    const completed = new Date('2026-11-01T00:00:00Z');
    const other = card({ name: '佐藤 みさき', phone: '042-000-1111', wishes: ['kids'], week: WEEK } as never);
    const merged = mergedCard(card(), { ...other, cardCompletedAt: completed }, {});
    expect(merged).toMatchObject({
      ...{ name: '佐藤 美咲', phone: '042-000-1111', week: WEEK, cardCompletedAt: completed },
      wishes: ['green', 'kids'],
    });
  });

  it('has what was chosen', () => {
    const other = card({ name: '佐藤 みさき', townId: 'seiseki', x: 7, wishes: ['kids'] } as never);
    const merged = mergedCard(card(), other, { name: 'other', homeTown: 'other', wishes: 'other' });
    expect(merged).toMatchObject({ name: '佐藤 みさき', townId: 'seiseki', x: 7, wishes: ['kids'] });
  });

  it('takes nothing that may not be chosen', () => {
    expect(mergedCard(card(), card({ phone: '1' }), { phone: 'kept' })).toMatchObject({ phone: null });
  });
});

test('the same in another order is the same', () => {
  const [one, two] = [
    card({ wishes: ['green', 'kids'] } as never),
    card({ wishes: ['kids', 'green'] } as never),
  ];
  expect(saysTheSame('wishes', one, two)).toBe(true);
  expect(saysTheSame('free', one, card({ week: WEEK }))).toBe(false);
  expect(saysTheSame('homeTown', one, card({ x: 9 }))).toBe(true);
});

test('an empty week gives way', () => {
  expect(takenByDefault('free', card(), card({ week: WEEK }))).toBe('other');
  expect(takenByDefault('free', card({ week: WEEK }), card())).toBe('kept');
});
