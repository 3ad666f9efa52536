import { RequestSignIn, signInCode, signInToken, UseSignInLink } from '@app/access';
import { NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';
import { TEST_SECRET } from '../support/sign-in-token';

const domain = ourDomain();

const SECRET = TEST_SECRET;
const HERE = 'the browser that asked';
const THERE = 'another browser';
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function linkOf(email: string, browser = HERE, at = NOW) {
  await domain.get(RequestSignIn).run({ email, language: 'ja', returnTo: '/me', browser }, at);
  const [{ id }] = await domain.admin.query(
    'SELECT l.id FROM sign_in_links l JOIN accounts a ON a.id = account_id WHERE email = $1 ORDER BY l.created_at DESC, l.id DESC',
    [email.toLowerCase()],
  );
  return { token: signInToken(id, SECRET), code: signInCode(id, SECRET) };
}

const enter = (
  token: string | null,
  {
    code = null,
    browser = HERE,
    at = later(1),
  }: { code?: string | null; browser?: string | null; at?: Date } = {},
) => domain.get(UseSignInLink).run({ token, code, browser }, at);

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a sign-in link', () => {
  it('lets exactly one of twenty in at once', async () => {
    const { token } = await linkOf('Sato.Misaki@example.jp');
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => enter(token)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends after ten minutes, and so does its code', async () => {
    const { token, code } = await linkOf('ato@example.jp');
    const at = later(10);
    const refused = { code: 'sign-in-link-not-valid' };
    await expect(enter(token, { at })).rejects.toMatchObject(refused);
    await expect(enter(token, { at, code, browser: THERE })).rejects.toMatchObject(refused);
    await expect(enter(null, { at, code })).rejects.toMatchObject(refused);
    await expect(enter(token, { at: later(9) })).resolves.toMatchObject({ returnTo: '/me' });
  });

  it.each(['', 'x', "' OR 1=1 --", '永山'])('says the same for %j as for a used one', async (token) => {
    await expect(enter(token)).rejects.toMatchObject({ code: 'sign-in-link-not-valid' });
  });

  it('opens one account for an address, whatever its case, and no more than six links an hour', async () => {
    for (let i = 0; i < 9; i++) await linkOf(i % 2 ? 'NAGAYAMA@example.jp' : 'nagayama@example.jp');
    const [count] = await domain.admin.query(
      `SELECT count(DISTINCT a.id)::int AS accounts, count(l.id)::int AS links
       FROM accounts a JOIN sign_in_links l ON l.account_id = a.id WHERE email = 'nagayama@example.jp'`,
    );
    expect(count).toEqual({ accounts: 1, links: 6 });
  });

  it('is nowhere in the database, nor is its code or its browser', async () => {
    const { token, code } = await linkOf('himitsu@example.jp');
    const rows = await domain.admin.query(
      'SELECT l::text AS line FROM sign_in_links l UNION ALL SELECT o::text FROM outbox o',
    );
    for (const secret of [token, `"${code}"`, `,${code},`, HERE])
      expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('a sign-in link in a browser that did not ask', () => {
  it.each([THERE, null])('(%j) needs the code, and is not used up by trying', async (browser) => {
    const { token, code } = await linkOf(`yoso${browser?.length ?? 0}@example.jp`);
    await expect(enter(token, { browser })).rejects.toMatchObject({ code: 'sign-in-code-needed' });
    expect(await domain.get(UseSignInLink).needsCode(token, browser)).toBe(true);
    expect(await domain.get(UseSignInLink).needsCode(token, HERE)).toBe(false);
    await expect(enter(token, { browser, code })).resolves.toMatchObject({ purpose: 'sign-in' });
    await expect(enter(token)).rejects.toMatchObject({ code: 'sign-in-link-not-valid' });
  });

  it('lets nobody guess: five codes, then none, and the link still works where it was asked for', async () => {
    const { token, code } = await linkOf('ateru@example.jp');
    const guess = () => enter(token, { browser: THERE, code: wrong(code) });
    for (let i = 0; i < 5; i++) await expect(guess()).rejects.toMatchObject({ code: 'sign-in-code-wrong' });
    await expect(guess()).rejects.toMatchObject({ code: 'sign-in-code-spent' });
    await expect(enter(token, { browser: THERE, code })).rejects.toMatchObject({
      code: 'sign-in-code-spent',
    });
    await expect(enter(token)).resolves.toBeTruthy();
  });

  it('counts guesses that come at once', async () => {
    const { token, code } = await linkOf('ichido@example.jp');
    const guesses = Array.from({ length: 30 }, () => enter(token, { browser: THERE, code: wrong(code) }));
    const codes = (await Promise.allSettled(guesses)).map(
      (each) => each.status === 'rejected' && each.reason.code,
    );
    expect(codes.filter((each) => each === 'sign-in-code-wrong')).toHaveLength(5);
  });
});

describe('the code of the mail', () => {
  it('is enough in the browser that asked, full-width digits included', async () => {
    const { code } = await linkOf('sumaho@example.jp', 'a computer at the library');
    const typed = code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const browser = 'a computer at the library';
    await expect(enter(null, { code: ` ${typed} `, browser })).resolves.toMatchObject({ returnTo: '/me' });
    await expect(enter(null, { code, browser })).rejects.toMatchObject({ code: 'sign-in-link-not-valid' });
  });

  it('is worth nothing in a browser that did not ask', async () => {
    const { code } = await linkOf('yosohito@example.jp', 'my own browser');
    await expect(enter(null, { code, browser: THERE })).rejects.toMatchObject({
      code: 'sign-in-link-not-valid',
    });
    await expect(enter(null, { code, browser: null })).rejects.toMatchObject({
      code: 'sign-in-link-not-valid',
    });
  });
});
