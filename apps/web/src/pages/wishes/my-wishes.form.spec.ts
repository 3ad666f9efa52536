import type { MyWishesView } from '@app/notifications';
import { usualWishes } from '@app/outbox';
import { readWishes, wishValues } from './my-wishes.form';

const SATO: MyWishesView = {
  wishes: usualWishes({ from: 21, until: 8 }),
  reachable: ['mail'],
  kinds: ['decision', 'reminder', 'invitation', 'thanks', 'digest'],
  asking: { weeklyAsks: 1, noAsksUntil: null },
  usualAsks: 1,
};
const TYPED = { channelReminder: 'none', digest: 'daily', quietFrom: '22', quietUntil: '7', weeklyAsks: '2' };

describe('the form of wishes', () => {
  it('is read into a change of what concerns its person', () => {
    expect(readWishes({ ...TYPED, noAsksUntil: '2026-12-24' }, SATO)).toEqual({
      change: {
        channels: { reminder: 'none' },
        quiet: { from: 22, until: 7 },
        digest: 'daily',
        asking: { weeklyAsks: 2, noAsksUntil: '2026-12-24' },
      },
      problems: [],
    });
  });

  it('takes no hours as messages at any hour', () => {
    const { change, problems } = readWishes({ ...TYPED, quietFrom: '', quietUntil: '' }, SATO);
    expect({ quiet: change.quiet, problems }).toEqual({ quiet: { from: 0, until: 0 }, problems: [] });
  });

  it('takes what stands unchanged as nothing said: the city’s hours and number go on to hold', () => {
    const left = { ...TYPED, quietFrom: '21', quietUntil: '8', weeklyAsks: '1' };
    const { change } = readWishes(left, SATO);
    expect(change).not.toHaveProperty('quiet');
    expect(change).not.toHaveProperty('asking');
    expect(readWishes({ ...left, quietFrom: '20' }, SATO).change.quiet).toEqual({ from: 20, until: 8 });
    expect(readWishes({ ...left, noAsksUntil: '2026-12-24' }, SATO).change.asking).toEqual({
      ...{ weeklyAsks: 1, noAsksUntil: '2026-12-24' },
    });
  });

  it('leaves out what is for others', () => {
    const member: MyWishesView = { ...SATO, kinds: ['decision', 'work'], asking: null };
    const { change } = readWishes({ ...TYPED, channelWork: 'mail', channelInvitation: 'none' }, member);
    expect(change).toMatchObject({ channels: { work: 'mail' } });
    expect(change).not.toHaveProperty('asking');
  });

  it.each([
    ['only one of the two hours', { quietFrom: '' }, 'quietFrom'],
    ['an hour that does not exist', { quietFrom: '24' }, 'quietFrom'],
    ['no hour', { quietUntil: 'evening' }, 'quietUntil'],
    ['a channel of nobody', { channelThanks: 'fax' }, 'channelThanks'],
    ['more questions than days', { weeklyAsks: '8' }, 'weeklyAsks'],
    ['a day that is no day', { noAsksUntil: 'soon' }, 'noAsksUntil'],
    ['a day that no calendar has', { noAsksUntil: '2026-02-30' }, 'noAsksUntil'],
  ])('refuses %s', (_, typed, field) => {
    const { problems } = readWishes({ ...TYPED, ...typed }, SATO);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('shows what holds now', () => {
    const view = {
      ...SATO,
      wishes: { ...SATO.wishes, channels: { thanks: 'none', decision: 'line' } as const },
    };
    expect(wishValues(view)).toMatchObject({
      ...{ channelThanks: 'none', channelDecision: 'mail', digest: 'weekly' },
      ...{ quietFrom: '21', quietUntil: '8', weeklyAsks: '1', noAsksUntil: '' },
    });
    expect(wishValues({ ...SATO, wishes: usualWishes(null) })).toMatchObject({
      quietFrom: '',
      quietUntil: '',
    });
  });
});
