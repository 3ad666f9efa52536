import { whyUndelivered } from './why-undelivered';

describe('why a message did not arrive', () => {
  it.each([
    ['smtp-550', 'address'],
    ['smtp-5.1.1', 'address'],
    ['bounced-5.1.10', 'address'],
    ['push-410', 'address'],
    ['smtp-552', 'full'],
    ['bounced-4.2.2', 'full'],
    ['smtp-5.7.1', 'refused'],
    ['smtp-554', 'refused'],
    ['no-address', 'nowhere'],
    ['no-channel', 'nowhere'],
    ['smtp-ECONNREFUSED', 'trouble'],
    ['too-late', 'trouble'],
    [null, 'trouble'],
  ])('%s: %s', (failure, why) => {
    expect(whyUndelivered(failure, true)).toBe(why);
  });

  it('is trouble that may pass as long as it is tried', () => {
    expect(whyUndelivered('smtp-452', false)).toBe('trouble');
  });
});
