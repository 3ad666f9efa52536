import { JOBS, QUEUES } from '@app/jobs';
import { HANDLERS } from '../../apps/worker/src/handlers/handler-by-job';

describe('jobs', () => {
  it('each have exactly one handler', () => {
    const handled = HANDLERS.map(
      (Handler) =>
        Object.assign(
          Object.create(Handler.prototype),
          new (Handler as unknown as new () => { job: string })(),
        ).job,
    );
    expect([...handled].sort()).toEqual(Object.keys(JOBS).sort());
  });

  it('stand on queues that somebody consumes', () => {
    expect([...new Set(Object.values(JOBS).flatMap(({ queues }) => queues))].sort()).toEqual(
      [...QUEUES].sort(),
    );
  });
});
