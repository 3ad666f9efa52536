import { RequestSignIn, signInToken, UseSignInLink } from '@app/access';
import { type Domain, startDomain } from '../support/domain';
import { NOW } from '../support/factories';
import { TEST_SECRET } from '../support/sign-in-token';

let domain: Domain;

beforeAll(async () => {
  domain = await startDomain();
});

afterAll(() => domain.close());

const SECRET = TEST_SECRET;
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function link(email: string): Promise<string> {
  await domain.get(RequestSignIn).run({ email, language: 'ja', returnTo: '/me' }, NOW);
  const [{ id }] = await domain.admin.query(
    'SELECT l.id FROM sign_in_links l JOIN accounts a ON a.id = account_id WHERE email = $1 ORDER BY l.id DESC',
    [email.toLowerCase()],
  );
  return signInToken(id, SECRET);
}

const use = (token: string, at = later(1)) => domain.get(UseSignInLink).run(token, at);

describe('a sign-in link', () => {
  it('lets exactly one of twenty in at once', async () => {
    const token = await link('Sato.Misaki@example.jp');
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => use(token)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends after ten minutes', async () => {
    const token = await link('ato@example.jp');
    await expect(use(token, later(10))).rejects.toMatchObject({ code: 'sign-in-link-not-valid' });
    const fresh = await link('ato@example.jp');
    await expect(use(fresh, later(9))).resolves.toMatchObject({ returnTo: '/me' });
  });

  it.each(['', 'x', "' OR 1=1 --", '永山'])('says the same for %j as for a used one', async (token) => {
    await expect(use(token)).rejects.toMatchObject({ code: 'sign-in-link-not-valid' });
  });

  it('opens one account for an address, whatever its case, and no more than six links an hour', async () => {
    for (let i = 0; i < 9; i++) await link(i % 2 ? 'NAGAYAMA@example.jp' : 'nagayama@example.jp');
    const [count] = await domain.admin.query(
      `SELECT count(DISTINCT a.id)::int AS accounts, count(l.id)::int AS links
       FROM accounts a JOIN sign_in_links l ON l.account_id = a.id WHERE email = 'nagayama@example.jp'`,
    );
    expect(count).toEqual({ accounts: 1, links: 6 });
  });

  it('is nowhere in the database', async () => {
    const token = await link('himitsu@example.jp');
    const rows = await domain.admin.query(
      'SELECT l::text AS line FROM sign_in_links l UNION ALL SELECT o::text FROM outbox o',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
