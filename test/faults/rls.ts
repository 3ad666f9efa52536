import { type Actor, dataSourceOptions } from '@app/database';
import { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { testDatabase } from '../support/postgres';
import { type Finding, type Row, scaled } from './row';
import { isOwn, ownedRows, reached, type Touch } from './walls/foreign-rows.statement';
import { takeWallsAway } from './walls/take-walls-away.statement';
import { aWalledTown } from './walls/walled-town.statement';
import { WHOSE } from './walls/whose-rows';

const GROUPS = 20;
const RESIDENTS = 300;
/** Without walls no more need be counted. */
const SEEN = 500;
const TOUCHES: readonly Touch[] = ['read', 'change', 'delete'];

/** Ten who act ask the database itself for every row of every table that is not theirs. */
export const rls: Row = {
  name: 'rls',
  target: 'every table × actor, reading, changing and deleting without any other guard: 0 foreign rows',
  breaks: 'the walls: row-level security is switched off',
  run: async ({ scale, broken }) => {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const app = await new DataSource(dataSourceOptions(database.appUrl, 2)).initialize();
    try {
      const acting = await aWalledTown(admin, scaled(GROUPS, scale, 3), scaled(RESIDENTS, scale, 6));
      if (broken) await takeWallsAway(admin);
      return await ask(admin, app, acting, broken);
    } finally {
      await app.destroy();
      await admin.destroy();
      await database.drop();
    }
  },
};

async function ask(
  admin: DataSource,
  app: DataSource,
  acting: Readonly<Record<string, Actor>>,
  broken: boolean,
): Promise<Finding> {
  const counts = { actors: 0, tables: 0, requests: 0, foreign: 0, own: 0, withoutRows: 0 };
  const actors = Object.values(acting);
  counts.actors = actors.length;
  for (const [table, whose] of Object.entries(WHOSE)) {
    if (broken && counts.foreign >= SEEN) break;
    const rows = await ownedRows(admin, table, whose);
    counts.tables += 1;
    counts.withoutRows += Number(rows.length === 0);
    for (const actor of actors)
      for (const touch of TOUCHES) {
        const may = (row: (typeof rows)[number]) =>
          isOwn(row, actor, whose) || (touch === 'read' && row.isPublic);
        const foreign = rows.filter((row) => !may(row)).map(({ id }) => id);
        counts.requests += 1;
        counts.foreign += await reached(app, actor, table, touch, foreign);
        // Walls that let nobody through would be no proof.
        if (touch === 'read')
          counts.own += await reached(
            app,
            actor,
            table,
            touch,
            rows.filter(may).map(({ id }) => id),
          );
      }
  }
  const { requests, foreign, own, withoutRows } = counts;
  return {
    figure: `${foreign} foreign rows in ${requests} requests`,
    pass: foreign === 0 && own > 0 && withoutRows === 0,
    counts,
  };
}
