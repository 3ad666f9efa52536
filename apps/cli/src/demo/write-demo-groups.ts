import type { DemoGroup } from '@app/city';
import type { Tx } from '@app/database';
import { idsByRef, townsByCode } from '../writing/ids.query';
import { onlyNew, type Table, upsert } from '../writing/upsert.statement';
import { daysBefore } from './days-before';
import { demoRef } from './demo-ref';

const GROUPS: Table = onlyNew({
  name: 'groups',
  key: ['ref'],
  columns: {
    ...{
      ref: 'text',
      name: 'text',
      kana: 'text',
      kind: 'text',
      story: 'text',
      town_id: 'uuid',
      phone: 'text',
    },
    ...{ created_at: 'timestamptz', submitted_at: 'timestamptz', registered_at: 'timestamptz' },
  },
});

const MEMBERS: Table = {
  name: 'group_members',
  key: [],
  columns: { group_id: 'uuid', account_id: 'uuid', role: 'text', since: 'timestamptz' },
};

/** Groups, each with its contact person as representative. */
export async function writeDemoGroups(
  tx: Tx,
  groups: readonly DemoGroup[],
  accounts: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const towns = await townsByCode(tx);
  await upsert(
    tx,
    GROUPS,
    groups.map((group) => groupRow(group, towns, now)),
  );
  const ids = await idsByRef(
    tx,
    'groups',
    groups.map(({ ref }) => demoRef(ref)),
  );
  const members = groups.map(({ ref, email, state }) => ({
    ...{ group_id: ids.get(demoRef(ref)), account_id: accounts.get(email) },
    ...{ role: 'representative', since: since(state, now) },
  }));
  await upsert(tx, MEMBERS, members);
}

function groupRow(group: DemoGroup, towns: ReadonlyMap<string, string>, now: Date) {
  const { ref, name, kana, kind, story, townCode, phone, state } = group;
  const submitted = since(state, now);
  return {
    ...{ ref: demoRef(ref), name, kana, kind, story, town_id: towns.get(townCode), phone },
    ...{ created_at: submitted, submitted_at: submitted },
    registered_at: state === 'registered' ? daysBefore(now, 57) : null,
  };
}

function since(state: DemoGroup['state'], now: Date): Date {
  return daysBefore(now, state === 'registered' ? 60 : 2);
}
