import { type HandContact, wayByHand } from './way-by-hand';

const NOW = new Date('2026-11-22T00:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const both = (contactBy: HandContact['contactBy']): HandContact => ({
  ...{ contactBy, hasAddress: true, hasPhone: true },
});

describe('letter or call', () => {
  it.each<[string, HandContact, Date | null, string | null]>([
    ['paper by choice', both('paper'), inDays(6), 'paper'],
    ['paper by choice, nothing is near', both('paper'), null, 'paper'],
    ['paper by choice, too soon for the post', both('paper'), inDays(4), 'phone'],
    ['a call by choice', both('phone'), inDays(6), 'phone'],
    ['no choice, a number', both(null), inDays(6), 'phone'],
    ['an address alone', { ...both(null), hasPhone: false }, inDays(6), 'paper'],
    [
      'an address alone, soon: late is better than never',
      { ...both('paper'), hasPhone: false },
      inDays(1),
      'paper',
    ],
    ['a number alone, though paper was chosen', { ...both('paper'), hasAddress: false }, inDays(9), 'phone'],
    ['neither', { contactBy: null, hasAddress: false, hasPhone: false }, null, null],
  ])('%s', (_, contact, before, way) => {
    expect(wayByHand(contact, 'match-approved', before, NOW)).toBe(way);
  });

  it('calls nobody to repeat what was just said, but writes it', () => {
    expect(wayByHand(both('phone'), 'interest-received', inDays(9), NOW)).toBe('said');
    expect(wayByHand(both('paper'), 'interest-received', inDays(9), NOW)).toBe('paper');
  });
});
