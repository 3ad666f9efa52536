import { Database } from '@app/database';
import type { DataSource } from 'typeorm';
import { loadCity } from '../../apps/cli/src/demo/load-city';
import { type Service, startService } from './service';
import { aSignInToken } from './sign-in-token';

export type Who = 'anyone' | 'resident' | 'member' | 'coordinator' | 'head' | 'administrator' | 'newcomer';

/** The service with the demo city in it, and a way in for each of its people. */
export interface DemoService {
  readonly service: Service;
  readonly admin: DataSource;
  token(who: Exclude<Who, 'anyone'>): Promise<string>;
  /** The group that the member acts for. */
  readonly groupId: string;
  /** The first id that a query gives. */
  id(sql: string): Promise<string>;
  close(): Promise<void>;
}

const ACCOUNT: Record<Exclude<Who, 'anyone'>, string> = {
  resident: "SELECT account_id AS id FROM people WHERE ref = 'demo:demo-resident'",
  member: `SELECT gm.account_id AS id FROM group_members gm JOIN openings o ON o.group_id = gm.group_id
    JOIN matches m ON m.opening_id = o.id WHERE m.state = 'with-group' ORDER BY m.created_at, m.id LIMIT 1`,
  coordinator: "SELECT account_id AS id FROM staff_roles WHERE role = 'coordinator' LIMIT 1",
  head: `WITH made AS (INSERT INTO accounts (email, created_at) VALUES ('shunin@centre.example.jp', now())
      ON CONFLICT (email) DO UPDATE SET language = 'ja' RETURNING id),
    appointed AS (INSERT INTO staff_roles (account_id, role, since) SELECT id, 'head-coordinator', now() FROM made
      ON CONFLICT DO NOTHING)
    SELECT id FROM made`,
  administrator: `WITH made AS (INSERT INTO accounts (email, created_at) VALUES ('kanri@centre.example.jp', now())
      ON CONFLICT (email) DO UPDATE SET language = 'ja' RETURNING id),
    appointed AS (INSERT INTO staff_roles (account_id, role, since) SELECT id, 'administrator', now() FROM made
      ON CONFLICT DO NOTHING)
    SELECT id FROM made`,
  newcomer: `INSERT INTO accounts (email, created_at) VALUES ('hajimete@example.jp', now())
    ON CONFLICT (email) DO UPDATE SET language = 'ja' RETURNING id`,
};

export async function startDemoService(): Promise<DemoService> {
  const service = await startService('postgres');
  await loadCity(service.web.get(Database), new Date());
  const { admin } = service;
  const id = async (sql: string) => {
    const rows = await admin.query(sql);
    return (Array.isArray(rows[0]) ? rows[0][0] : rows[0]).id as string;
  };
  // Each stays who they were: what a query finds changes while the service runs.
  const member = await id(ACCOUNT.member);
  const accounts = new Map([['member', member]]);
  const groupId = await id(`SELECT group_id AS id FROM group_members WHERE account_id = '${member}'`);
  return {
    ...{ service, admin, groupId, id },
    token: async (who) => {
      const accountId = accounts.get(who) ?? (await id(ACCOUNT[who]));
      accounts.set(who, accountId);
      return aSignInToken(admin.manager, accountId);
    },
    close: () => service.close(),
  };
}
