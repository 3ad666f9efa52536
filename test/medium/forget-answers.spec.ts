import { Database, ForgetAnswers, keepAnswer, keptAnswer, system } from '@app/database';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const of = (key: string) => ({ actor: 'anyone', key, request: 'a hash' });
const answer = {
  status: 201,
  location: null,
  contentType: 'application/json',
  body: Buffer.from('{"id":1}'),
};

it('deletes answers after 24 hours, and no earlier', async () => {
  const database = domain.get(Database);
  await database.withActor(system('once'), async (tx) => {
    for (const key of ['yesterday', 'this-morning']) await keepAnswer(tx, of(key), answer);
  });
  const age = (key: string, hours: number) =>
    domain.admin.query(
      `UPDATE kept_answers SET created_at = now() - interval '${hours} hours' WHERE key = '${key}'`,
    );
  await age('yesterday', 25);
  await age('this-morning', 23);
  expect(await domain.get(ForgetAnswers).run()).toBe(1);
  const kept = (key: string) => database.withActor(system('once'), (tx) => keptAnswer(tx, of(key)));
  expect(await kept('yesterday')).toBeNull();
  expect(await kept('this-morning')).toEqual({ ...answer, request: 'a hash' });
});
