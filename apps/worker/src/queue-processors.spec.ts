import type { Job } from 'bullmq';
import type { HandlerByJob } from './handlers/handler-by-job';
import { UpkeepProcessor } from './queue-processors';

const job = (name: string) => ({ name, data: {} }) as Job;

/** Handlers of which the ringing of clocks takes until it is told to end. */
function slowClocks() {
  const ran: string[] = [];
  let end = () => {};
  const slow = new Promise<void>((done) => {
    end = done;
  });
  const get = (name: string) => ({
    run: async () => {
      ran.push(name);
      if (name === 'ring-clocks') await slow;
    },
  });
  return { ran, end, upkeep: new UpkeepProcessor({ get } as unknown as HandlerByJob) };
}

describe('upkeep', () => {
  it('goes on beside a slow job, which is not begun a second time meanwhile', async () => {
    const { ran, end, upkeep } = slowClocks();
    const first = upkeep.process(job('ring-clocks'));
    await upkeep.process(job('ring-clocks'));
    await upkeep.process(job('seal-audit'));
    expect(ran).toEqual(['ring-clocks', 'seal-audit']);
    end();
    await first;
    await upkeep.process(job('ring-clocks'));
    expect(ran).toEqual(['ring-clocks', 'seal-audit', 'ring-clocks']);
  });
});
