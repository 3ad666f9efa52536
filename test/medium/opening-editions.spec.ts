import { type Actor, ANYONE, Database } from '@app/database';
import {
  CopyOpening,
  type EditionForm,
  editionTitles,
  OpeningDetailQuery,
  RemoveEdition,
  WriteEdition,
} from '@app/openings';
import { aGroup, anAccount, anOpening, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let group: Extract<Actor, { kind: 'account' }>;
let centre: Actor;
let openingId: string;

const ENGLISH: EditionForm = {
  ...{ title: 'Watering the flower beds', body: 'We water the beds together. 💐', costNote: '' },
  ...{ meetingPoint: 'Under the clock', whatToBring: 'Gloves', rainPolicy: '' },
};

beforeEach(async () => {
  const { manager } = domain.admin;
  group = await aGroup(manager);
  const accountId = await anAccount(manager);
  centre = {
    ...{ kind: 'account', accountId, personId: null, groupIds: [] },
    staff: { role: 'coordinator', areaId: null },
  };
  const draft = { publishedAt: null, submittedAt: null };
  ({ openingId } = await anOpening(manager, group.groupIds[0] as string, draft));
});

const write = (actor: Actor, form = ENGLISH) =>
  domain.get(WriteEdition).run(openingId, 'en', form, actor, NOW);
const seenBy = (actor: Actor, id = openingId) =>
  domain.get(Database).withActor(actor, async (tx) => {
    const detail = await domain.get(OpeningDetailQuery).run(tx, id);
    return detail?.editions.map(({ language, title }) => [language, title]);
  });
const publish = () =>
  domain.admin.query('UPDATE openings SET published_at = $2 WHERE id = $1', [openingId, NOW]);

describe('an opening in English', () => {
  it('is written by its group, once and anew, and read by everybody once it is public', async () => {
    await write(group);
    await write(group, { ...ENGLISH, title: 'Watering flowers' });
    expect(await seenBy(group)).toEqual([['en', 'Watering flowers']]);
    expect(await seenBy(ANYONE)).toBeUndefined();
    await publish();
    expect(await seenBy(ANYONE)).toEqual([['en', 'Watering flowers']]);
  });

  it('has its title in the lists of whoever reads it', async () => {
    await write(group);
    await publish();
    const other = await anOpening(domain.admin.manager, group.groupIds[0] as string);
    const titles = await domain
      .get(Database)
      .withActor(ANYONE, (tx) => editionTitles(tx, [openingId, other.openingId]));
    expect([...titles]).toEqual([[openingId, { en: ENGLISH.title }]]);
  });

  it('is not changed by its group once it is public, and by the centre at any time', async () => {
    await write(group);
    await publish();
    await expect(write(group)).rejects.toMatchObject({ code: 'opening-is-public' });
    const removal = domain.get(RemoveEdition).run(openingId, 'en', group, NOW);
    await expect(removal).rejects.toMatchObject({ code: 'opening-is-public' });
    await write(centre, { ...ENGLISH, title: 'Water the flowers with us' });
    expect(await seenBy(ANYONE)).toEqual([['en', 'Water the flowers with us']]);
    await domain.get(RemoveEdition).run(openingId, 'en', centre, NOW);
    expect(await seenBy(ANYONE)).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const other = await aGroup(domain.admin.manager);
    await expect(write(other)).rejects.toMatchObject({ code: 'opening-unknown' });
    await publish();
    await expect(write(other)).rejects.toMatchObject({ code: 'not-your-group' });
  });

  it('comes along with a copy', async () => {
    await write(group);
    const copy = await domain.get(CopyOpening).run(openingId, group, NOW);
    expect(await seenBy(group, copy)).toEqual([['en', ENGLISH.title]]);
  });
});
