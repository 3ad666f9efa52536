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

  it('has the mailbox with the embedded database only', () => {
    expect(loadConfig({ [EMBEDDED_VARIABLE]: embedded }).mailbox).toBe('/var/tsumugi/mailbox');
    const real = loadConfig({ [EMBEDDED_VARIABLE]: embedded, DATABASE_URL: 'postgres://db/tsumugi' });
    expect(real.mailbox).toBeNull();
  });
});
