import { attendanceCode, isAttendanceCode, isCodeOpen } from './attendance-code';

const SESSION = '01930000-0000-7000-8000-000000000001';
const session = {
  startsAt: new Date('2026-11-28T10:00:00+09:00'),
  endsAt: new Date('2026-11-28T12:00:00+09:00'),
};

test('the code of a session opens that session and no other', () => {
  const code = attendanceCode(SESSION, 'a secret');
  expect(code).toMatch(/^[\w-]{22}$/);
  expect(isAttendanceCode(code, SESSION, 'a secret')).toBe(true);
  expect(isAttendanceCode(code, SESSION.replace('1', '2'), 'a secret')).toBe(false);
  expect(isAttendanceCode(code, SESSION, 'another secret')).toBe(false);
  expect(isAttendanceCode('', SESSION, 'a secret')).toBe(false);
});

test.each([
  ['2026-11-28T08:59:59+09:00', false],
  ['2026-11-28T09:00:00+09:00', true],
  ['2026-11-28T14:00:00+09:00', true],
  ['2026-11-28T14:00:01+09:00', false],
])('at %s it is open: %s', (at, open) => {
  expect(isCodeOpen(session, new Date(at))).toBe(open);
});
