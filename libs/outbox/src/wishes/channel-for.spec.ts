import type { ChannelName } from '../channels';
import { MESSAGE_KINDS, type MessageKind } from '../kinds';
import { channelFor } from './channel-for';
import { usualWishes, type Wishes } from './wishes';

const USUAL = usualWishes({ from: 21, until: 8 });
const wishing = (more: Partial<Wishes>): Wishes => ({ ...USUAL, ...more });

describe('the channel of a message', () => {
  it.each<[string, MessageKind, Partial<Wishes>, ChannelName[], string | null]>([
    ['mail for whoever has said nothing', 'decision', {}, ['mail', 'line'], 'mail'],
    ['the wished one', 'decision', { channels: { decision: 'line' } }, ['mail', 'line'], 'line'],
    ['the wish of that kind only', 'reminder', { channels: { decision: 'line' } }, ['mail', 'line'], 'mail'],
    ['mail where LINE is unlinked', 'decision', { channels: { decision: 'line' } }, ['mail'], 'mail'],
    ['a letter where nothing else reaches', 'decision', {}, ['paper'], 'paper'],
    ['the telephone before a letter', 'decision', {}, ['paper', 'phone'], 'phone'],
    ['nothing where nothing reaches', 'decision', {}, [], null],
    ['a way in by mail always', 'access', { channels: { access: 'line' } }, ['mail', 'line'], 'mail'],
    ['a way in by nothing else', 'access', {}, ['line'], null],
    ['no reminders', 'reminder', { channels: { reminder: 'none' } }, ['mail'], 'unwanted'],
    ['no thanks', 'thanks', { channels: { thanks: 'none' } }, ['mail'], 'unwanted'],
    ['no invitations', 'invitation', { channels: { invitation: 'none' } }, ['mail'], 'unwanted'],
    ['no invitations during a pause', 'invitation', { mayBeAsked: false }, ['mail'], 'unwanted'],
    ['decisions during a pause', 'decision', { mayBeAsked: false }, ['mail'], 'mail'],
    ['no digest', 'digest', { digest: 'off' }, ['mail'], 'unwanted'],
    ['a digest over LINE', 'digest', { channels: { digest: 'line' } }, ['mail', 'line'], 'line'],
    ['reminders without a digest', 'reminder', { digest: 'off' }, ['mail'], 'mail'],
    [
      'decisions that nobody can switch off',
      'decision',
      { channels: { decision: 'none' } },
      ['mail'],
      'mail',
    ],
    ['work that nobody can switch off', 'work', { channels: { work: 'none' } }, ['mail'], 'mail'],
  ])('%s', (_, kind, wishes, reachable, channel) => {
    expect(channelFor(kind, wishing(wishes), reachable)).toBe(channel);
  });

  it('reaches whoever is reachable with what one must know, whatever is wished', () => {
    const off = Object.fromEntries(MESSAGE_KINDS.map((kind) => [kind, 'none' as const]));
    const nothing = wishing({ channels: off, digest: 'off', mayBeAsked: false });
    const reached = MESSAGE_KINDS.filter((kind) => channelFor(kind, nothing, ['mail']) === 'mail');
    expect(reached).toEqual(['access', 'decision', 'work']);
  });
});
