import { containing, sources, textOf } from '../support/sources';

/** Who calls out, and where the host comes from. None of them asks where a request says. */
const CALLS_OUT = {
  'apps/cli/src/start/wait-until-ready.ts': 'our own host and port',
  'apps/web/src/pages/sign-in/provider-door.ts':
    'OIDC_ISSUER, and what it signs for; the library follows no redirect',
  'libs/notifications/src/channels/line/line-messages.ts': 'LINE_API or the address of LINE',
  'libs/notifications/src/channels/push/push-services.ts': 'a list of push services (push-host.spec)',
  'libs/notifications/src/mail-channel.ts': 'SMTP_URL',
};

const CALL =
  /\bfetch\(|from '(openid-client|nodemailer|undici|axios|got)'|^import (?!type)[^;]*from '(node:)?(https?|http2|tls|dgram)'|\bimport \{[^}]*\b(connect|createConnection|Socket)\b[^}]*\} from '(node:)?net'/m;

/** Whoever says something not through the log, and to whom. */
const SPEAKS = {
  'apps/web/src/announce.ts':
    'the terminal: the code of the first administrator, what is open that should not be',
  'apps/web/src/main.ts': 'the terminal, before there is a log',
  'apps/worker/src/main.ts': 'the terminal, before there is a log',
  'libs/access/src/audit-heads.ts': 'AUDIT_HEADS',
};

/** Settings, secrets and mails of the embedded start: files that are no logs. */
const KEEPS =
  /^libs\/embedded\/src\/(cluster-place|file-lock|init-cluster|launch|mailbox-server|secrets|service-note)\.ts$/;

/** What is written into a pattern: constants in capitals, as they stand in the source. */
function strangersIn(file: string): string[] {
  return [...textOf(file).matchAll(/\bRegExp\(([^\n]*)/g)].flatMap(([, rest = '']) => {
    const written = rest.startsWith('`') ? [...rest.matchAll(/\$\{([^}]*)\}/g)] : [/^([\w.]*)/.exec(rest)];
    return written
      .map((found) => found?.[1] ?? rest)
      .filter((name) => !/^[A-Z][A-Z_]*$/.test(name))
      .map((name) => `${file}: ${name}`);
  });
}

describe('sources', () => {
  it('call out at named places only, and follow no redirect', () => {
    expect(containing(sources(), CALL).sort()).toEqual(Object.keys(CALLS_OUT).sort());
    const calls = sources().map((file) => ({
      ...{ file, calls: textOf(file).split(/\bfetch\(/).length - 1 },
      alone: textOf(file).split("redirect: 'manual'").length - 1,
    }));
    expect(calls.filter(({ calls, alone }) => calls !== alone)).toEqual([]);
  });

  it('start programs by name with a list of arguments, never a line for a shell', () => {
    const starting = containing(sources(), /child_process/);
    const taken = starting.flatMap((file) =>
      [...textOf(file).matchAll(/^.*child_process.*$/gm)].map(([line]) => line),
    );
    expect(taken.length).toBeGreaterThan(0);
    const plain =
      /^import \{( (type ChildProcess|execFile|execFileSync|fork|spawn),?)+ \} from 'node:child_process';$/;
    expect(taken.filter((line) => !plain.test(line))).toEqual([]);
    expect(containing(starting, /\bshell\b/)).toEqual([]);
  });

  it('run nothing that they were given as text', () => {
    expect(containing(sources(), /(?<![.\w])eval\(|new Function\(|'(node:)?vm'/)).toEqual([]);
  });

  it('make patterns of their own constants only', () => {
    const constants = [
      // Both are private, and stand beside the constants that they are given.
      'libs/imports/src/takamatsu/date-tokens.ts: source',
      'libs/openings/src/repeat-sessions.ts: part',
    ];
    expect(sources().flatMap(strangersIn).sort()).toEqual(constants);
  });

  it('decode nothing a second time', () => {
    // The name of a role in a setting.
    const once = ['libs/database/src/migrate.ts'];
    expect(containing(sources(), /\b(decodeURI(Component)?|unescape|unescapeHTML)\(/)).toEqual(once);
  });

  it('say what they have to say through the log', () => {
    const served = sources().filter((file) => !file.startsWith('apps/cli/') && !KEEPS.test(file));
    const saying = /\bconsole\.|process\.std(out|err)|appendFile|createWriteStream|writeFile|openSync|syslog/;
    expect(containing(served, saying).sort()).toEqual(Object.keys(SPEAKS).sort());
    expect(containing(sources(), /from 'pino'/).sort()).toEqual([
      'libs/log/src/log.ts',
      'libs/log/src/request-log.ts',
    ]);
  });
});
