import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token';

const SECRET = 's'.repeat(40);
const SUBSCRIPTION = { accountId: '019ab1c2-0000-7000-8000-0123456789ab', kind: 'thanks' } as const;
const TOKEN = unsubscribeToken(SUBSCRIPTION, SECRET);

describe('the token of an unsubscription', () => {
  it('says whose and which kind, and stands in an address as it is', () => {
    expect(readUnsubscribeToken(TOKEN, SECRET)).toEqual(SUBSCRIPTION);
    expect(encodeURIComponent(TOKEN)).toBe(TOKEN);
  });

  it.each([
    ['another kind', TOKEN.replace('thanks', 'digest')],
    ['a kind that one must know', TOKEN.replace('thanks', 'decision')],
    ['another account', `B${TOKEN.slice(1)}`],
    ['another secret', unsubscribeToken(SUBSCRIPTION, 't'.repeat(40))],
    ['no signature', TOKEN.replace(/\.[^.]*$/, '.')],
    ['half a signature', TOKEN.slice(0, -4)],
    ['nothing', ''],
    ['no token at all', '../sign-out'],
  ])('is not believed with %s', (_, token) => {
    expect(readUnsubscribeToken(token, SECRET)).toBeNull();
  });
});
