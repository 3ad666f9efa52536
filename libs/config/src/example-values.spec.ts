import { readFileSync } from 'node:fs';
import { type ConfigProblem, EMBEDDED_VARIABLE, loadConfig } from './config';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigProblem).problems;
  }
}

const HEADS = { AUDIT_HEADS: '/audit/heads.jsonl' };
const EXAMPLE = 'change-me-change-me-change-me-change-me';
const KEY = Buffer.from('change-me-change-me-change-me-!!').toString('base64');
const OWN = 'f3'.repeat(32);

describe('a setting that holds the value of an example', () => {
  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    ['SESSION_SECRET', { SESSION_SECRET: EXAMPLE }, /openssl rand -hex 32$/],
    ['AUDIT_KEY', { ...HEADS, AUDIT_KEY: EXAMPLE }, /openssl rand -hex 32$/],
    ['METRICS_TOKEN', { METRICS_TOKEN: EXAMPLE }, /openssl rand -hex 32$/],
    ['NEEDS_KEYS', { NEEDS_KEYS: `own:${Buffer.alloc(32, 5).toString('base64')},first:${KEY}` }, /key first/],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://tsumugi:app-password@postgres/tsumugi' }, /password/],
    ['DATABASE_ADMIN_URL', { DATABASE_ADMIN_URL: 'postgres://o:admin-password@postgres/t' }, /password/],
    ['DATABASE_ADMIN_URL', { DATABASE_ADMIN_URL: 'postgres://postgres:postgres@localhost/t' }, /password/],
    ['REDIS_URL', { REDIS_URL: 'redis://:password@redis:6379' }, /password/],
    ['SMTP_URL', { SMTP_URL: 'smtp://tsumugi:changeme@mail.example.jp' }, /password/],
  ])('in %s stops the start, which says how to make one of one’s own', (name, env, how) => {
    const problems = problemsOf(env);
    expect(problems).toEqual([expect.stringMatching(how)]);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toContain('openssl rand');
    expect(problems[0]).not.toContain(KEY);
  });

  it('is none where each is made, or where there is nothing to guess', () => {
    const made = { SESSION_SECRET: OWN, ...HEADS, AUDIT_KEY: OWN, METRICS_TOKEN: OWN };
    expect(problemsOf({ ...made, DATABASE_URL: `postgres://tsumugi:${OWN}@db/tsumugi` })).toEqual([]);
    expect(
      problemsOf({ DATABASE_URL: 'postgres://tsumugi@db/tsumugi', REDIS_URL: 'redis://r:6379' }),
    ).toEqual([]);
    expect(problemsOf({ [EMBEDDED_VARIABLE]: JSON.stringify({ sessionSecret: OWN }) })).toEqual([]);
  });
});

describe('docker/', () => {
  const compose = readFileSync('docker/compose.yaml', 'utf8');
  const named = (text: string) => [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name);

  it('has no password and no key of its own: compose does not start without them', () => {
    expect(named(compose).sort()).toEqual([
      ...['AUDIT_KEY', 'DATABASE_ADMIN_PASSWORD', 'DATABASE_PASSWORD', 'NEEDS_KEYS', 'POSTGRES_PASSWORD'],
      'SESSION_SECRET',
    ]);
    const secret = /^ +(\w*(PASSWORD|SECRET|KEYS?)): (?!\$\{)/gm;
    expect([...compose.matchAll(secret)].map(([, name]) => name)).toEqual([]);
    expect(compose).not.toMatch(/:\/\/\w+:(?!\$\{)[^@\s]+@/);
    expect(readFileSync('docker/roles.sql', 'utf8')).not.toMatch(/PASSWORD '/);
  });

  it('asks for what the documentation makes', () => {
    const [, made = ''] =
      /Once, beside it:\n\n((?: {4}.*\n)+)/.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
    for (const name of named(compose)) expect(made).toContain(name);
  });
});
