import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { aTown } from '../../support/a-town';
import { adminOf } from '../../support/admin';
import { aCoordinator, anAccount } from '../../support/factories';
import { testDatabase } from '../../support/postgres';
import { signIn } from '../../support/sign-in-token';
import { Visitor } from '../../support/visitor';
import type { Break } from './breaks';
import { startWeb, type WebProcess } from './web-process';

/** A migrated database, the web app on it, and somebody from the centre. */
export interface Scene {
  readonly admin: DataSource;
  readonly web: WebProcess;
  readonly coordinatorId: string;
  readonly townId: string;
  /** Signed in as the account. */
  visitor(accountId: string): Promise<Visitor>;
  newAccount(): Promise<string>;
  count(sql: string, values?: unknown[]): Promise<number>;
  close(): Promise<void>;
}

interface Urls {
  readonly adminUrl: string;
  readonly appUrl: string;
  drop?(): Promise<void>;
}

interface Stage {
  /** A clone of the run's template where none is named. */
  readonly database?: Urls;
  /** One web app from its sources where it is not said. */
  readonly start?: (databaseUrl: string, taken: Break | null) => Promise<WebProcess>;
}

export async function startScene(taken: Break | null, stage: Stage = {}): Promise<Scene> {
  const { database = await testDatabase(), start = startWeb } = stage;
  const admin = await adminOf(database.adminUrl);
  const web = await start(database.appUrl, taken);
  const { id: townId } = await aTown(admin.manager);
  const { accountId: coordinatorId } = await aCoordinator(admin.manager);
  return {
    ...{ admin, web, coordinatorId, townId },
    visitor: (accountId) => signIn(new Visitor(web.origin), admin.manager, accountId),
    newAccount: () => anAccount(admin.manager),
    count: async (sql, values = []) =>
      (await admin.query(`SELECT count(*)::int AS n FROM ${sql}`, values))[0].n,
    close: async () => {
      await web.stop();
      await admin.destroy();
      await database.drop?.();
    },
  };
}

/** A group to register whose name nobody else has. */
export function aGroupBody(townId: string): { name: string } & Record<string, string> {
  return {
    ...{ name: `永山グリーンクラブ ${randomUUID()}`, kana: 'ながやまぐりーんくらぶ', kind: 'circle' },
    ...{ story: '花壇の水やりをしています。', townId, phone: '042-000-1234' },
  };
}
