import { readGuardian } from './name-guardian.form';

const read = (more: object) => readGuardian({ guardianName: '佐藤 健', ...more }, 'ja');

test('an address in full width is read, and kept in lower case', () => {
  expect(read({ guardianEmail: ' Ｋｅｎ@Example.JP ' })).toEqual({
    guardian: { name: '佐藤 健', language: 'ja', email: 'ken@example.jp', phone: null },
    problems: [],
  });
});

test('a telephone suffices', () => {
  expect(read({ guardianPhone: '０４２-000-1111' })).toMatchObject({
    guardian: { email: null, phone: '042-000-1111' },
    problems: [],
  });
});

test.each([
  ['neither', {}, 'guardianEmail', 'email-or-phone'],
  ['no address', { guardianEmail: '佐藤' }, 'guardianEmail', 'not-an-email'],
  ['no telephone', { guardianPhone: '電話' }, 'guardianPhone', 'not-a-phone'],
  ['no name', { guardianName: ' ', guardianPhone: '042-000-1111' }, 'guardianName', 'missing'],
])('%s is a problem', (_, more, field, code) => {
  expect(read(more).problems).toEqual([{ field, code }]);
});
