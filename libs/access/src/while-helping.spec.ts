import { POLICY } from './policy';
import { PROVE_AGAIN } from './prove-again';
import { WHILE_HELPING } from './while-helping';

describe('what may be done in the pages of a resident who is helped', () => {
  it('is nothing of the centre, and nothing that staff are asked again for', () => {
    const closed = ['coordinator', 'head-coordinator', 'administrator', 'group-member', 'group-or-centre'];
    expect(WHILE_HELPING.filter((permission) => closed.includes(POLICY[permission]))).toEqual([]);
    expect(WHILE_HELPING.filter((permission) => PROVE_AGAIN.includes(permission))).toEqual([]);
  });

  it.each([
    'see my data',
    'be erased',
    'change my address',
    'manage my devices',
    'manage my passkeys',
    'choose what I am told',
    'choose my channels',
    'fill in my card',
    'name my guardian',
    'see my family',
    'answer for my family',
    'open my calendar',
    'withdraw my consent',
    'register a group',
  ] as const)('is not to %s', (permission) => {
    expect(WHILE_HELPING).not.toContain(permission);
  });
});
