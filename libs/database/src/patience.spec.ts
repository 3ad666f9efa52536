import { Pool } from 'pg';
import { notWaitedFor, PatientPool, waitedFor } from './patience';

describe('the patience of whoever waits for a connection', () => {
  const pool = new PatientPool();
  let clock = 1000;

  beforeEach(() => {
    jest.spyOn(performance, 'now').mockImplementation(() => clock);
    jest.spyOn(Pool.prototype, 'connect').mockImplementation(() => Promise.resolve());
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const patience = () => {
    void pool.connect();
    return pool.options.connectionTimeoutMillis;
  };

  it('is counted from where the waiting began', () => {
    const left = waitedFor(() => {
      const first = patience();
      clock += 1000;
      return [first, patience()];
    });
    expect(left).toEqual([2300, 1300]);
  });

  it('is never too short for opening a connection', () => {
    const left = waitedFor(() => {
      clock += 60_000;
      return patience();
    });
    expect(left).toBe(300);
  });

  it('begins anew for each where nobody waits for the whole', () => {
    const left = waitedFor(() => {
      clock += 60_000;
      return notWaitedFor(() => {
        const first = patience();
        clock += 60_000;
        return [first, patience()];
      });
    });
    expect(left).toEqual([2300, 2300]);
    expect(patience()).toBe(2300);
  });
});
