import { needsKeysOf } from './needs-keys';

/** What stands, or once stood, in examples and in first settings of databases: whoever has read them knows it. */
const EXAMPLE =
  /^(change-?me.*|(app|admin|owner)-password|pass(word)?|secret|postgres|tsumugi(_admin)?|admin|example)$/i;

const OWN_SECRETS = ['SESSION_SECRET', 'AUDIT_KEY', 'METRICS_TOKEN'] as const;
const WITH_PASSWORDS = ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'REDIS_URL', 'SMTP_URL'] as const;

const HOW = 'openssl rand -hex 32';

/** One sentence for each setting that holds the value of an example, with how to make one of your own. */
export function exampleValues(env: NodeJS.ProcessEnv): string[] {
  const secrets = OWN_SECRETS.filter((name) => EXAMPLE.test(env[name] ?? ''));
  const passwords = WITH_PASSWORDS.filter((name) => EXAMPLE.test(passwordOf(env[name] ?? '')));
  const keys = needsKeysOf(env.NEEDS_KEYS).filter(({ key }) => EXAMPLE.test(key.toString()));
  return [
    ...secrets.map((name) => `${name} is that of an example; make one of your own: ${HOW}`),
    ...passwords.map((name) => `The password in ${name} is that of an example; set another: ${HOW}`),
    ...keys.map(
      ({ id }) =>
        `The key ${id} of NEEDS_KEYS is that of an example; make one of your own: openssl rand -base64 32`,
    ),
  ];
}

function passwordOf(url: string): string {
  return URL.canParse(url) ? new URL(url).password : '';
}
