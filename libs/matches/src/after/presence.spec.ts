import { type Presence, type PresenceVerdict, type PresenceWord, presenceOf, type SaidBy } from './presence';

const word = (saidBy: SaidBy, minutes: number | null, state: Presence = 'attended'): PresenceWord => ({
  saidBy,
  state,
  minutes,
});
const verdict = (recordedBy: PresenceVerdict['recordedBy'], minutes: number | null, isConfirmed = false) => ({
  ...{ state: 'attended', minutes, recordedBy, isConfirmed },
});

describe('who was there', () => {
  it.each<[string, PresenceWord[], boolean, ReturnType<typeof verdict> | null]>([
    ['waits while nobody has said anything', [], false, null],
    ['waits for the group when only the resident has spoken', [word('resident', 120)], false, null],
    ['goes by the group’s list', [word('group', 120)], false, verdict('group', 120)],
    ['goes by the code at the place', [word('code', 120)], false, verdict('code', 120)],
    [
      'is confirmed when both say the same',
      [word('group', 120), word('resident', 120)],
      false,
      verdict('group', 120, true),
    ],
    [
      'is the fewer hours where they differ',
      [word('group', 120), word('resident', 90)],
      false,
      verdict('group', 90),
    ],
    [
      'is the fewer hours whoever says them',
      [word('group', 60), word('resident', 90)],
      false,
      verdict('group', 60),
    ],
    [
      'takes the group’s word before the code’s',
      [word('code', 180), word('group', 120)],
      false,
      verdict('group', 120),
    ],
    [
      'is the resident’s own word once the time is over',
      [word('resident', 90)],
      true,
      verdict('resident', 90),
    ],
    ['is there without hours where nobody said a word', [], true, verdict('clock', null)],
    [
      'has no hours where the group said none',
      [word('group', null), word('resident', 90)],
      false,
      verdict('group', null),
    ],
  ])('%s', (_, words, isOver, expected) => {
    expect(presenceOf(words, isOver)).toEqual(expected);
  });

  it('is absent by the group’s list, without hours, whatever the resident says', () => {
    const words = [word('group', null, 'absent'), word('resident', 90)];
    expect(presenceOf(words, false)).toEqual({ ...verdict('group', null), state: 'absent' });
  });

  it('is confirmed as absent when both say so', () => {
    const words = [word('group', null, 'absent'), word('resident', null, 'absent')];
    expect(presenceOf(words, false)?.isConfirmed).toBe(true);
  });
});
