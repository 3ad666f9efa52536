import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { Refusal } from './refusal';
import { isUnreachable } from './unreachable';

const coded = (code: string) => Object.assign(new Error('said by the driver'), { code });

describe('isUnreachable', () => {
  it.each([
    ['an empty pool', new Error('timeout exceeded when trying to connect')],
    ['a server that is down', coded('ECONNREFUSED')],
    ['every address of a server that is down', new AggregateError([coded('ECONNREFUSED')])],
    ['a server that is starting', coded('57P03')],
    ['a server that was stopped', new QueryFailedError('COMMIT', [], coded('57P01'))],
    ['a connection that was cut', new Error('Connection terminated unexpectedly')],
    ['what TypeORM says after the cut', new QueryRunnerAlreadyReleasedError()],
    ['too many connections', coded('53300')],
    ['a lock that did not come', new QueryFailedError('SELECT', [], coded('55P03'))],
  ])('tells %s', (_, error) => expect(isUnreachable(error)).toBe(true));

  it.each([
    ['a refusal', new Refusal('session-is-full')],
    ['a broken constraint', new QueryFailedError('INSERT', [], coded('23505'))],
    ['a fault of ours', new TypeError('undefined is not a function')],
    ['nothing', undefined],
  ])('does not take %s for it', (_, error) => expect(isUnreachable(error)).toBe(false));
});
