import { ConfigProblem, EMBEDDED_VARIABLE, loadConfig } from './config';

const embedded = JSON.stringify({
  databaseUrl: 'postgres://app@localhost/tsumugi',
  adminUrl: 'postgres://admin@localhost/tsumugi',
  smtpUrl: 'smtp://localhost:1025',
  sessionSecret: 'x'.repeat(40),
  mailbox: '/var/tsumugi/mailbox',
});

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env, ['databaseUrl', 'smtpUrl']);
    return [];
  } catch (error) {
    return (error as ConfigProblem).problems;
  }
}

describe('loadConfig', () => {
  it('names every missing and wrong variable at once', () => {
    const problems = problemsOf({ PORT: 'eighty', REDIS_URL: 'localhost', SESSION_SECRET: 'short' });
    expect(problems.join('\n')).toMatch(/PORT/);
    expect(problems.join('\n')).toMatch(/REDIS_URL/);
    expect(problems.join('\n')).toMatch(/SESSION_SECRET/);
    expect(problems).toContain('DATABASE_URL is not set');
    expect(problems).toContain('SMTP_URL is not set');
  });

  it('says once what a variable must be', () => {
    const set = { DATABASE_URL: 'postgres://db/tsumugi', SMTP_URL: 'smtp://mail.example.jp' };
    expect(problemsOf({ ...set, PORT: 'abc' })).toEqual(['PORT must be a whole number from 1 to 65535']);
  });

  it('takes an empty variable as not set', () => {
    expect(loadConfig({ PORT: '' }).port).toBe(3000);
  });

  it('takes the file of the heads together with its key', () => {
    const key = 'k'.repeat(32);
    const both = loadConfig({ AUDIT_HEADS: '/var/tsumugi/heads.jsonl', AUDIT_KEY: key });
    expect(both.auditHeads).toEqual({ file: '/var/tsumugi/heads.jsonl', key });
    expect(problemsOf({ AUDIT_KEY: key })).toContain(
      'AUDIT_HEADS and AUDIT_KEY must be set both or not at all',
    );
    expect(problemsOf({ AUDIT_HEADS: 'heads.jsonl', AUDIT_KEY: 'short' })).toContain(
      'AUDIT_KEY must have 32 characters or more',
    );
  });

  it('keeps the night quiet, but not in the demo', () => {
    expect(loadConfig({}).quietHours).toEqual({ from: 21, until: 8 });
    expect(loadConfig({ [EMBEDDED_VARIABLE]: embedded }).quietHours).toBeNull();
    expect(loadConfig({ QUIET_HOURS: '22-07' }).quietHours).toEqual({ from: 22, until: 7 });
    expect(loadConfig({ QUIET_HOURS: 'off' }).quietHours).toBeNull();
    for (const wrong of ['24-8', '21', 'never'])
      expect(problemsOf({ QUIET_HOURS: wrong })).toContain(
        'QUIET_HOURS must be two hours such as 21-8, or off',
      );
  });

  it('has the mailbox with the embedded database only', () => {
    expect(loadConfig({ [EMBEDDED_VARIABLE]: embedded }).mailbox).toBe('/var/tsumugi/mailbox');
    const real = loadConfig({ [EMBEDDED_VARIABLE]: embedded, DATABASE_URL: 'postgres://db/tsumugi' });
    expect(real.mailbox).toBeNull();
  });

  it('lets staff in by a mail link in the demo, or where a test says so, and nowhere else', () => {
    const real = { DATABASE_URL: 'postgres://db/tsumugi' };
    expect(loadConfig({ [EMBEDDED_VARIABLE]: embedded }).staffByLink).toBe(true);
    expect(loadConfig({ [EMBEDDED_VARIABLE]: embedded, ...real }).staffByLink).toBe(false);
    expect(loadConfig(real).staffByLink).toBe(false);
    expect(loadConfig({ ...real, STAFF_BY_LINK: 'on' }).staffByLink).toBe(true);
  });

  it('counts requests and believes no proxy unless told so', () => {
    expect(loadConfig({})).toMatchObject({ rateLimits: true, trustedProxies: 0 });
    expect(loadConfig({ RATE_LIMITS: 'off', TRUST_PROXY: '1' })).toMatchObject({
      ...{ rateLimits: false, trustedProxies: 1 },
    });
    expect(problemsOf({ TRUST_PROXY: 'true' })).toContain('TRUST_PROXY must be a whole number from 0 to 5');
  });

  it("takes the city's own sign-in whole, and over https", () => {
    const whole = { OIDC_ISSUER: 'https://id.city.example.jp', OIDC_CLIENT_ID: 'tsumugi' };
    expect(loadConfig({ ...whole, OIDC_CLIENT_SECRET: 's' }).provider).toMatchObject({
      name: 'id.city.example.jp',
    });
    expect(problemsOf(whole).join()).toMatch(/OIDC_CLIENT_SECRET must be set all/);
    expect(problemsOf({ ...whole, OIDC_ISSUER: 'http://id.city.example.jp' }).join()).toMatch(/https/);
  });
});
