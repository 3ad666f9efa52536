import { errorFacts } from './log';

const driverError = Object.assign(new Error('not readable: "x" of Hikari'), {
  code: 'P0001',
  table: 'audit_trail',
});

describe('what the log says of an error', () => {
  it('is not what a database repeats', () => {
    const failed = Object.assign(new Error(driverError.message), { driverError });
    const facts = errorFacts(failed);
    expect(facts).toMatchObject({ code: 'P0001', table: 'audit_trail', message: undefined });
    expect(JSON.stringify(facts)).not.toContain('Hikari');
  });

  it('is its own message otherwise, without what is quoted', () => {
    expect(errorFacts(new Error('no letter for "佐藤"'))).toMatchObject({ message: 'no letter for …' });
  });
});
