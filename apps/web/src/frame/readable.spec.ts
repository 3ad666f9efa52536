import { isReadable, withoutUnreadable } from './readable';

const HALF = '\ud800';

describe('what a body may hold', () => {
  it.each([
    { name: '佐藤 美咲', hobbies: ['𠮷野家', '🌻'], party: [{ name: '佐藤 太郎' }], age: null, online: true },
    { week: Buffer.from('\0') },
    undefined,
  ])('%j', (body) => {
    expect(isReadable(body)).toBe(true);
    expect(withoutUnreadable(body)).toEqual(body);
  });

  it.each([{ name: '佐藤\0 美咲' }, { party: [{ name: HALF }] }, { 'na\0me': '佐藤' }, { changes: [[]] }])(
    'is not %j',
    (body) => {
      expect(isReadable(body)).toBe(false);
    },
  );

  it('goes on without NUL and halves of characters where a person has sent it', () => {
    const typed = { name: '佐藤\0 美咲', party: [`${HALF}太郎`] };
    expect(withoutUnreadable(typed)).toEqual({ name: '佐藤 美咲', party: ['�太郎'] });
  });
});
