import { Refusal } from '@app/database';
import { answerTo } from './problem';

describe('what an error means to whoever asked', () => {
  it('is a refusal’s own code, with what it says besides', () => {
    const kept = '7d0b6f1e-0000-7000-8000-000000000001';
    expect(answerTo(new Refusal('card-merged', { kept }))).toEqual({
      ...{ status: 409, code: 'card-merged', detail: { kept } },
    });
    expect(answerTo(new Refusal('not-known-here'))).toMatchObject({ status: 422 });
  });

  it('is the same where the wall of the database says it, with the card that was kept', () => {
    const kept = '7d0b6f1e-0000-7000-8000-000000000001';
    const raised = Object.assign(new Error('takes nothing any more'), { code: 'TM001', detail: kept });
    expect(answerTo(raised)).toEqual({ status: 409, code: 'card-merged', detail: { kept } });
  });

  it('is no crash for an id that nothing has, or a text that is none', () => {
    expect(answerTo({ code: '23503' })).toMatchObject({ status: 404, code: 'not-found' });
    expect(answerTo({ code: '22021' })).toMatchObject({ status: 400, code: 'not-readable' });
  });
});
