import { newMailId, timeOfMailId } from './mail-id';

const NOON = new Date('2026-11-22T03:00:00.123Z');

describe('the name of a mail', () => {
  it('tells when the mail came', () => {
    expect(timeOfMailId(newMailId(NOON))).toEqual(NOON);
  });

  it('sorts by time', () => {
    const later = new Date(NOON.getTime() + 1);
    expect([newMailId(later), newMailId(NOON)].sort().map(timeOfMailId)).toEqual([NOON, later]);
  });

  it.each(['../secrets', '20261122T030000123-9f3c2a10/../x', '', '20261122T030000123-9F3C2A10'])(
    'is not "%s"',
    (id) => expect(timeOfMailId(id)).toBeNull(),
  );
});
