import type { Request, Response } from 'express';
import { savedFirst } from './saved-first';

/** What happens, in its order, when an answer with this status ends. */
async function orderOf(statusCode: number, save: (done: (error?: Error) => void) => void): Promise<string[]> {
  const order: string[] = [];
  const response = { statusCode, end: () => order.push('sent') } as unknown as Response;
  const session = {
    save: (done: (error?: Error) => void) =>
      save((error) => {
        order.push('saved');
        done(error);
      }),
  };
  savedFirst({ session } as unknown as Request, response, (error) =>
    order.push(error ? 'told of it' : 'passed on'),
  );
  response.end();
  await new Promise((done) => setImmediate(done));
  return order;
}

describe('a session', () => {
  it('is saved before a redirect leaves', async () => {
    expect(await orderOf(303, (done) => setImmediate(done))).toEqual(['passed on', 'saved', 'sent']);
  });

  it('that cannot be saved leads nobody on', async () => {
    const broken = (done: (error?: Error) => void) => done(new Error('away'));
    expect(await orderOf(302, broken)).toEqual(['passed on', 'saved', 'told of it']);
  });

  it.each([200, 304, 404])('does not hold up an answer with status %i', async (status) => {
    expect(await orderOf(status, () => undefined)).toEqual(['passed on', 'sent']);
  });
});
