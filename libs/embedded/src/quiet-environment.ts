/** PostgreSQL reads many variables (PGDATA, PGPORT, TZ …); the embedded one must not pick up those of another. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_MESSAGES: 'C' };
}
