import { type Actor, ANYONE, Database } from '@app/database';
import { AddGroupFiles, GroupFile, GroupFilesQuery, RemoveGroupFile } from '@app/groups';
import { LetGoOfData } from '@app/personal-data';
import { DateTime } from 'luxon';
import { aGroup, NOW } from '../support/factories';
import { aPdf, aPhoto, fileAttacks } from '../support/files';
import { ourDomain } from '../support/our-domain';

type Member = Extract<Actor, { kind: 'account' }>;

const domain = ourDomain();
let group: Member;
let stranger: Member;
let photo: Buffer;

beforeAll(async () => {
  photo = await aPhoto(600, 400);
});

beforeEach(async () => {
  group = await aGroup(domain.admin.manager);
  stranger = await aGroup(domain.admin.manager);
});

const CENTRE: Actor = {
  ...{ kind: 'account', accountId: '00000000-0000-7000-8000-000000000001', personId: null, groupIds: [] },
  staff: { role: 'coordinator', areaId: null },
};
const idOf = ({ groupIds }: Member) => groupIds[0] as string;
const add = (purpose: 'photo' | 'rules', ...files: Buffer[]) =>
  domain.get(AddGroupFiles).run(
    idOf(group),
    purpose,
    files.map((bytes, at) => ({ name: `花壇${at}`, bytes })),
    group,
    NOW,
  );
const seenBy = (actor: Actor) =>
  domain.get(Database).withActor(actor, async (tx) => {
    const files = await domain.get(GroupFilesQuery).of(tx, idOf(group));
    return files.map(({ purpose }) => purpose);
  });

describe('files of a group', () => {
  it('are seen by its members and the centre; its photos by everybody', async () => {
    await add('rules', aPdf());
    await add('photo', photo);
    const seen = await Promise.all([group, CENTRE, stranger, ANYONE].map(seenBy));
    expect(seen).toEqual([['rules', 'photo'], ['rules', 'photo'], ['photo'], ['photo']]);
  });

  it('are nobody else’s before the group is registered', async () => {
    group = await aGroup(domain.admin.manager, { registeredAt: null });
    await add('photo', photo);
    expect([await seenBy(group), await seenBy(ANYONE), await seenBy(stranger)]).toEqual([['photo'], [], []]);
  });

  it('come with their bytes only where they are asked for', async () => {
    await add('rules', aPdf());
    const query = domain.get(GroupFilesQuery);
    const [listed, whole] = await domain.get(Database).withActor(group, async (tx) => {
      const [first] = await query.of(tx, idOf(group));
      return [first, await query.whole(tx, first?.id as string)];
    });
    expect([listed?.content, whole?.content.equals(aPdf())]).toEqual([undefined, true]);
  });

  it('are kept once, however often they are sent, also at the same time', async () => {
    const answers = await Promise.all([add('photo', photo), add('photo', photo), add('photo', photo, photo)]);
    expect(answers.map((answer) => 'added' in answer && answer.added).sort()).toEqual([0, 0, 1]);
  });

  it('are all taken or none', async () => {
    const [page] = await fileAttacks();
    expect(await add('photo', photo, page?.bytes as Buffer)).toEqual({
      faults: [{ name: '花壇1', code: 'file-not-taken' }],
    });
    expect(await seenBy(group)).toEqual([]);
  });

  it('have ten places, and the table has no more', async () => {
    const different = (at: number) => aPdf(`/Lang (ja-${at})`);
    await add('rules', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(different));
    expect(await add('rules', different(10), different(11))).toEqual({
      faults: [{ name: '', code: 'too-many-files' }],
    });
    expect(await add('rules', different(10))).toEqual({ added: 1 });
    const row = {
      ...(await domain.admin.manager.findOneByOrFail(GroupFile, { groupId: idOf(group), place: 1 })),
    };
    const eleventh = {
      ...row,
      id: undefined,
      place: 11,
      sentHash: 'other',
      content: aPdf(),
      byteLength: aPdf().length,
    };
    await expect(domain.admin.manager.insert(GroupFile, eleventh)).rejects.toThrow('group_files_place_check');
  });

  it('are of one’s own group, to add and to take away', async () => {
    const other = domain.get(AddGroupFiles).run(idOf(group), 'photo', [], stranger, NOW);
    await expect(other).rejects.toMatchObject({ code: 'not-your-group' });
    await add('photo', photo);
    const { id } = await domain.admin.manager.findOneByOrFail(GroupFile, { groupId: idOf(group) });
    const remove = (actor: Actor) => domain.get(RemoveGroupFile).run(id, actor, NOW);
    await expect(remove(stranger)).rejects.toMatchObject({ code: 'not-your-group' });
    expect(await remove(group)).toBe(idOf(group));
    await expect(remove(group)).rejects.toMatchObject({ code: 'file-unknown' });
    expect(await seenBy(group)).toEqual([]);
  });

  it('of no use any more are taken away by the centre, and five years after the group has ended by the clock', async () => {
    await add('photo', photo);
    await add('rules', aPdf());
    const { id } = await domain.admin.manager.findOneByOrFail(GroupFile, { groupId: idOf(group), place: 1 });
    await domain.get(RemoveGroupFile).run(id, CENTRE, NOW);
    expect(await seenBy(group)).toEqual(['rules']);
    await domain.admin.query('UPDATE groups SET closed_at = $2 WHERE id = $1', [idOf(group), NOW]);
    const in5Years = DateTime.fromJSDate(NOW).plus({ years: 5, days: 1 }).toJSDate();
    await domain.get(LetGoOfData).run(in5Years);
    expect(await domain.admin.manager.countBy(GroupFile, { groupId: idOf(group) })).toBe(0);
  });
});
