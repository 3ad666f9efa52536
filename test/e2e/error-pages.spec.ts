import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const ASKS = 31;

/** Whatever goes wrong is said in the language of whoever reads, with a way on. */
describe('pages that say what went wrong', () => {
  const service = ourService({ RATE_LIMITS: 'on' });
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = service.visitor();
    await visitor.send('GET', '/language/ko?next=/');
  });

  async function read(asked: Promise<Response>): Promise<{ status: number; text: string }> {
    const answer = await asked;
    return { status: answer.status, text: await answer.text() };
  }

  function expectKorean(text: string): void {
    expect(text).toContain('<html lang="ko">');
    expect(text).toMatch(/<h1>[^<]*[가-힣]/);
    expect(text).toContain('class="btn"');
  }

  it('404: there is no such page', async () => {
    const { status, text } = await read(visitor.send('GET', '/nowhere'));
    expect(status).toBe(404);
    expectKorean(text);
  });

  it('429: too many requests, and when to come again', async () => {
    for (let n = 1; n < ASKS; n++) await visitor.post('/sign-in', { email: 'sato@example.jp' });
    const answer = await visitor.post('/sign-in', { email: 'sato@example.jp' });
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expectKorean(await answer.text());
  });

  it('500: something is wrong on our side', async () => {
    await service.admin.query('ALTER TABLE sessions RENAME TO sessions_elsewhere');
    const { status, text } = await read(visitor.send('GET', '/openings'));
    await service.admin.query('ALTER TABLE sessions_elsewhere RENAME TO sessions');
    expect(status).toBe(500);
    expectKorean(text);
    expect(text).not.toMatch(/sessions|SELECT|Error/);
  });

  it('503: too busy just now', async () => {
    const runner = service.admin.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE');
    const answer = await visitor.send('GET', '/openings');
    await runner.rollbackTransaction();
    await runner.release();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expectKorean(await answer.text());
  });
});
